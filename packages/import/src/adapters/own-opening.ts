// What both own layouts do first with a file: place its columns, tell those that stand twice, and make the readers they share; and
// last, the batch.
import type { CheckCode } from '../checks.ts';
import type { Opening, ReadBatch } from '../layout.ts';
import { batchGathering, setTeller } from './own-batch.ts';
import { type OwnColumn, placeColumns } from './own-columns.ts';
import { leadingReader } from './own-leading.ts';

/** Columns of the file and the readers of an own layout that declares these. */
export const openOwn = (opening: Opening, declared: readonly OwnColumn[]) => {
  const columns = placeColumns(declared, opening.header);
  /** A remark or fault of the file, or of a column of it, and of no row. */
  const tell = (check: CheckCode, column: string, message: string): void =>
    opening.report.issue({ check, line: null, column, value: null, message });
  for (const { name } of columns.twice) {
    tell('header-twice', name, 'Another column stands for the same thing.');
  }
  const leading = leadingReader(opening, columns);
  const teller = setTeller(opening, columns);
  const { add, batch } = batchGathering(opening.fileName);
  return {
    columns,
    leading,
    teller,
    add,
    tell,
    batch: (): ReadBatch => {
      const [set, stage] = [teller.told(), leading.stage()];
      if (!set || !stage) throw new Error('A file without a focus area makes no batch.');
      return batch(set, stage);
    },
  };
};
