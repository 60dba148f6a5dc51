// The dimensions in the rows or across the top, in their order: each can move, change sides or leave, by button alone.
import type { Dimension } from '@cube/schema';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { type Changes, mostColumns, mostRows } from './choices.ts';
import { labelOf } from './dimensions.ts';
import type { Said } from './words.ts';

type Side = 'rows' | 'columns';

type Props = { side: Side; said: Said; onChange: (changes: Changes) => void };

function Press(props: { icon: IconName; words: string; off?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className="exp-press"
      disabled={props.off}
      onClick={props.onPress}
      aria-label={props.words}
      title={props.words}
    >
      <Icon name={props.icon} />
    </button>
  );
}

const swapped = (dims: readonly Dimension[], at: number): Dimension[] => {
  const next = [...dims];
  const [one, two] = [next[at], next[at + 1]];
  if (one && two) next.splice(at, 2, two, one);
  return next;
};

/** A question takes its answers with it. */
const withFollowers = (dims: readonly Dimension[], dimension: Dimension) =>
  dims.filter((d) => d === dimension || (dimension === 'QUESTION' && d === 'ANSWER'));

export function DimensionList({ side, said, onChange }: Props) {
  const { plan } = said;
  const dims = plan[side];
  const other: Side = side === 'rows' ? 'columns' : 'rows';
  const most = other === 'rows' ? mostRows : mostColumns;
  const title = side === 'rows' ? 'Rows' : 'Columns';
  const put = (next: readonly Dimension[], across: readonly Dimension[] = plan[other]) =>
    onChange({ [side]: next, [other]: across });
  return (
    <div>
      <h3>{title}</h3>
      {dims.length === 0 ? (
        <p className="cap">None: one number a row.</p>
      ) : (
        <ol className="exp-dims">
          {dims.map((dimension, index) => {
            const label = labelOf(dimension);
            const moving = withFollowers(dims, dimension);
            const left = dims.filter((d) => !moving.includes(d));
            const last = side === 'rows' && left.length === 0;
            const stuck = dimension === 'ANSWER' && dims.includes('QUESTION');
            return (
              <li key={dimension}>
                <span>{label}</span>
                {index > 0 && !stuck && (
                  <Press
                    icon="up"
                    words={`Move ${label} up`}
                    onPress={() => put(swapped(dims, index - 1))}
                  />
                )}
                {index < dims.length - 1 && !stuck && dims[index + 1] !== 'ANSWER' && (
                  <Press
                    icon="lower"
                    words={`Move ${label} down`}
                    onPress={() => put(swapped(dims, index))}
                  />
                )}
                <Press
                  icon="right"
                  words={`Move ${label} to the ${other}`}
                  off={stuck || last || plan[other].length + moving.length > most}
                  onPress={() => put(left, [...plan[other], ...moving])}
                />
                <Press
                  icon="close"
                  words={`Take ${label} out`}
                  off={last}
                  onPress={() => put(left)}
                />
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
