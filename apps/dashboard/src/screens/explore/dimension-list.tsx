// The dimensions in the rows or across the top, in their order: each can move, change sides or leave, by button or carried there.
import type { Dimension } from '@cube/schema';
import { type DragEvent, useState } from 'react';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { carried, dimensionCarried } from './carry.ts';
import { type Changes, mostColumns, mostRows } from './choices.ts';
import { labelOf } from './dimensions.ts';
import { putDown, type Side, withFollowers } from './moves.ts';
import type { Said } from './words.ts';

type Props = {
  side: Side;
  said: Said;
  onChange: (changes: Changes) => void;
  /** Whether one outside the table may be put down on this side. */
  takes: (dimension: Dimension) => boolean;
  /** What else changes when one joins. */
  joining: (dimension: Dimension) => Changes;
};

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

/** Taking what is carried over this side: `at` is the place it would have, null while nothing hangs over it. */
function useTaking({ side, said, onChange, takes, joining }: Props) {
  const [at, setAt] = useState<number | null>(null);
  const { rows, columns } = said.plan;
  const result = (event: DragEvent, place: number) => {
    const dimension = dimensionCarried(event);
    if (!dimension) return null;
    const own = [...rows, ...columns].includes(dimension);
    const sides =
      own || takes(dimension) ? putDown({ rows, columns }, dimension, side, place) : null;
    return sides && { ...sides, ...(own ? {} : joining(dimension)) };
  };
  const over = (place: number) => ({
    onDragOver: (event: DragEvent) => {
      event.stopPropagation();
      if (!result(event, place)) return setAt(null);
      event.preventDefault();
      setAt(place);
    },
    onDragLeave: () => setAt(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const changes = result(event, place);
      setAt(null);
      if (changes) onChange(changes);
    },
  });
  return { at, over };
}

export function DimensionList(props: Props) {
  const { side, said, onChange } = props;
  const { at, over } = useTaking(props);
  const { plan } = said;
  const dims = plan[side];
  const other: Side = side === 'rows' ? 'columns' : 'rows';
  const most = other === 'rows' ? mostRows : mostColumns;
  const title = side === 'rows' ? 'Rows' : 'Columns';
  const put = (next: readonly Dimension[], across: readonly Dimension[] = plan[other]) =>
    onChange({ [side]: next, [other]: across });
  return (
    <div className={at === dims.length ? 'exp-side exp-over' : 'exp-side'} {...over(dims.length)}>
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
              <li
                key={dimension}
                className={at === index ? 'exp-before' : undefined}
                {...(stuck ? {} : carried(dimension))}
                {...over(index)}
              >
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
