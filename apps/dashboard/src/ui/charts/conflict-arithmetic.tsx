// A sum that does not come out, as a bar and as an equation: the printed parts end to end, and a line at the printed total.
import './charts.css';

/** What a part printed as, and the counts that print so. */
export type SumPart = { label: string; printed: string; lower: number; upper: number };
export type PrintedSum = { parts: readonly SumPart[]; total: number; totalLabel: string };

const add = (parts: readonly SumPart[], end: 'lower' | 'upper') =>
  parts.reduce((sum, part) => sum + part[end], 0);

/** The parts at the end that comes nearest to the total: if even that misses it, no allowed counts reach it. */
export const nearest = ({ parts, total }: PrintedSum): { values: number[]; sum: number } => {
  const end = add(parts, 'lower') > total ? 'lower' : 'upper';
  return { values: parts.map((part) => part[end]), sum: add(parts, end) };
};

/** "is less than", "is more than" or "makes". */
export const relation = (sum: number, total: number): string =>
  sum < total ? 'is less than' : sum > total ? 'is more than' : 'is exactly';

const between = ({ lower, upper }: SumPart) => (lower === upper ? `${lower}` : `${lower}–${upper}`);

/** "Highest counts the printed shares allow": which end was added up. */
const whichEnd = ({ parts, total }: PrintedSum): string => {
  if (parts.every(({ lower, upper }) => lower === upper)) return '';
  return add(parts, 'lower') > total ? 'at least, ' : 'at most, ';
};

/** "141 + 121 + 68 + 1 = 331 is less than 332", without the end where the sum is just what was printed. */
export function Equation({ sum }: { sum: PrintedSum }) {
  const { values, sum: reached } = nearest(sum);
  return (
    <>
      {values.join(' + ')} = <b>{reached}</b>
      {reached !== sum.total && (
        <>
          {' '}
          <span>
            {whichEnd(sum)}
            {relation(reached, sum.total)}
          </span>{' '}
          <b>{sum.total}</b>
        </>
      )}
    </>
  );
}

export function ConflictArithmetic({ sum }: { sum: PrintedSum }) {
  const { values, sum: reached } = nearest(sum);
  const equation = `${values.join(' + ')} = ${reached}`;
  const missing = Math.max(0, sum.total - reached);
  const over = Math.max(0, reached - sum.total);
  return (
    <div className="ch-sum">
      <div
        role="img"
        aria-label={`${equation}, which ${relation(reached, sum.total)} ${sum.total}: ${sum.totalLabel}.`}
      >
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
