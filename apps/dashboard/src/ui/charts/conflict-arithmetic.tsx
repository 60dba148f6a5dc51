// A sum that does not come out, as a bar and as an equation: the printed parts end to end, and a line at the printed total.
import './conflict-arithmetic.css';

/** What a part printed as, and the counts that print so. */
type SumPart = { label: string; printed: string; lower: number; upper: number };
export type PrintedSum = { parts: readonly SumPart[]; total: number; totalLabel: string };

const add = (parts: readonly SumPart[], end: 'lower' | 'upper') =>
  parts.reduce((sum, part) => sum + part[end], 0);

/** The parts at the end that comes nearest to the total: if even that misses it, no allowed counts reach it. */
export const nearest = ({ parts, total }: PrintedSum): { values: number[]; sum: number } => {
  const end = add(parts, 'lower') > total ? 'lower' : 'upper';
  return { values: parts.map((part) => part[end]), sum: add(parts, end) };
};

const between = ({ lower, upper }: SumPart) => (lower === upper ? `${lower}` : `${lower}–${upper}`);

/** " at most" where even the highest counts were added up, " at least" where even the lowest were. */
const whichEnd = ({ parts, total }: PrintedSum): string => {
  if (parts.every(({ lower, upper }) => lower === upper)) return '';
  return add(parts, 'lower') > total ? ' at least' : ' at most';
};

/** "141 + 121 + 68 + 1 = 331 at most, not 332" */
export const equationWords = (sum: PrintedSum): string => {
  const { values, sum: reached } = nearest(sum);
  const not = reached === sum.total ? '' : `${whichEnd(sum)}, not ${sum.total}`;
  return `${values.join(' + ')} = ${reached}${not}`;
};

/** The same with its two numbers in bold. */
export function Equation({ sum }: { sum: PrintedSum }) {
  const { values, sum: reached } = nearest(sum);
  return (
    <>
      {values.join(' + ')} = <b>{reached}</b>
      {reached !== sum.total && (
        <>
          {whichEnd(sum)}, not <b>{sum.total}</b>
        </>
      )}
    </>
  );
}

export function ConflictArithmetic({ sum }: { sum: PrintedSum }) {
  const { values, sum: reached } = nearest(sum);
  const missing = Math.max(0, sum.total - reached);
  const over = Math.max(0, reached - sum.total);
  return (
    <div className="ch-sum">
      <div role="img" aria-label={`${equationWords(sum)}. ${sum.totalLabel}.`}>
        <div className="ch-sum-bar">
          {sum.parts.map((part, index) => (
            <i key={part.label} style={{ flexGrow: values[index] ?? 0 }}>
              <span>{values[index]}</span>
            </i>
          ))}
          {missing > 0 && <i className="ch-sum-gap" style={{ flexGrow: missing }} />}
        </div>
        <div className="ch-sum-total">
          <i style={{ flexGrow: sum.total }} />
          {over > 0 && <i className="ch-sum-over" style={{ flexGrow: over }} />}
        </div>
        <p className="ch-sum-line">
          {sum.totalLabel}: <b>{sum.total}</b>
        </p>
      </div>
      <p className="ch-equation">
        <Equation sum={sum} />
      </p>
      <dl className="ch-sum-parts">
        {sum.parts.map((part) => (
          <div key={part.label}>
            <dt>{part.label}</dt>
            <dd>
              {part.lower === part.upper && part.printed.includes(`${part.lower}`)
                ? part.printed
                : `${part.printed}, so ${between(part)}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
