// A range so wide that nothing can be concluded: hatched from end to end, with the words on it.
import type { Bounds } from './chart-cells.ts';
import { At, Range } from './marks.tsx';
import { type Axis, place } from './scale.ts';

/** A bar has room for its words from this share of the axis on; below it they stand beside the bar. */
const roomForWords = 40;

/** Hatched bar over the whole range with "not determinable" on or beside it. */
export const RangeBar = ({ axis, over, y }: { axis: Axis; over: Bounds; y: number }) => {
  const from = place(axis, over.lower);
  const to = place(axis, over.upper);
  const wide = to - from >= roomForWords;
  const left = !wide && from > 100 - to;
  return (
    <>
      <Range axis={axis} over={over} y={y} height={20} />
      <At at={wide ? (from + to) * 0.5 : left ? from : to} y={y}>
        {wide && <rect x={-58} y={-9} width={116} height={18} className="ch-paper" />}
        <text
          x={wide ? 0 : left ? -8 : 8}
          y={4.5}
          textAnchor={wide ? 'middle' : left ? 'end' : 'start'}
          className="ch-text ch-halo"
        >
          not determinable
        </text>
      </At>
    </>
  );
};
