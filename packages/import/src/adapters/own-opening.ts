// What both own layouts do first with a file: place its columns, tell those that stand twice, and make the readers they share.
import type { Opening } from '../layout.ts';
import { batchGathering, setTeller } from './own-batch.ts';
import { type OwnColumn, placeColumns } from './own-columns.ts';
import { leadingReader } from './own-leading.ts';

/** Columns of the file and the readers of an own layout that declares these. */
export const openOwn = (opening: Opening, declared: readonly OwnColumn[]) => {
  const columns = placeColumns(declared, opening.header);
  for (const { name } of columns.twice) {
    const message = 'Another column stands for the same thing.';
    opening.report.issue({ check: 'header-twice', line: null, column: name, value: null, message });
  }
  return {
    columns,
    leading: leadingReader(opening, columns),
    teller: setTeller(opening, columns),
    gathering: batchGathering(opening.fileName),
  };
};
