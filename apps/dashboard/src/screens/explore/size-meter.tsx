// How large the table will be, against what the cube answers at once.
import type { Size } from './size.ts';

const count = new Intl.NumberFormat('en-GB');

export function SizeMeter({ size, cell }: { size: Size; cell: 'count' | 'rate' | 'share' }) {
  const over = size.cells > size.limit;
  return (
    <div className="exp-size" role="status">
      <p>
        <b>
          {size.about ? 'About ' : ''}
          {count.format(size.cells)} cells
        </b>
        <span className="sub">limit {count.format(size.limit)}</span>
      </p>
      <span className={over ? 'exp-bar over' : 'exp-bar'} aria-hidden="true">
        <i style={{ flexGrow: size.cells }} />
        <span style={{ flexGrow: Math.max(0, size.limit - size.cells) }} />
      </span>
      <p className="small sub">
        {size.rows === 1 ? '1 row' : `${count.format(size.rows)} rows`} by{' '}
        {size.columns === 1 ? '1 column' : `${count.format(size.columns)} columns`}
        {size.rowsInAll > size.rows && `, the first of ${count.format(size.rowsInAll)} rows`}.{' '}
        {over
          ? 'Too large to run: see beside what to drop.'
          : `Larger tables${cell === 'count' ? '' : ' of shares, which take two counts each,'} are not run.`}
      </p>
    </div>
  );
}
