// What a reader must know about these very numbers, below their table: what is not held, where the source disagrees, where a question
// changed, and which totals are no sums. Pure.
import { lowerOf } from './dimensions.ts';
import { questionsHere, stageOf } from './plan.ts';
import type { Table } from './table.ts';
import { countedWord, type Said } from './words.ts';

export type Note = { key: string; text: string; conflict?: { code: string; number: number } };

function conflictsIn(table: Table): Note[] {
  const found = table.lines
    .flatMap((line) => line.cells ?? [])
    .flatMap(({ cell }) => cell.origin.conflicts);
  const each = new Map(found.map((conflict) => [conflict.code, conflict]));
  return [...each.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ code, number, note }) => ({ key: code, text: note, conflict: { code, number } }));
}

/** Questions that changed between the years a table sets beside each other. */
function breaksIn({ values, plan, catalogue }: Said): Note[] {
  const overTime = [...plan.rows, ...plan.columns].some((d) => d === 'YEAR' || d === 'PERIOD');
  if (!overTime || plan.cell.kind === 'count') return [];
  const stage = stageOf(values, catalogue);
  return questionsHere(values, catalogue).flatMap(({ question, asked }) =>
    asked.flatMap((one) =>
      one.breakBefore && one.stage.code === stage
        ? [
            {
              key: `${question.code} ${one.period.code}`,
              text: `${question.short}, ${one.period.label}: ${one.breakBefore}`,
            },
          ]
        : [],
    ),
  );
}

/** Only totals came back: the source does not group these entries so. */
function onlyTotal(said: Said, table: Table): Note[] {
  if (table.lines.length === 0 || table.lines.some(({ level }) => level !== 'GRAND_TOTAL'))
    return [];
  const of = said.plan.rows.map(lowerOf).join(' and ');
  return [
    {
      key: 'only-total',
      text: `No ${of} is held for these ${countedWord(said, 'ENTRIES')}, so only their total stands here. Another stage or year may hold it: see the filters.`,
    },
  ];
}

/** A total that is counted anew, because one service may stand in several rows. */
function noSum({ plan, catalogue, values }: Said): Note[] {
  const { cell } = plan;
  if (cell.kind !== 'count' || plan.totals === 'NONE') return [];
  const measure = catalogue.measures.find((one) => one.measure === cell.of);
  const over = [...plan.rows, ...plan.columns].filter((d) =>
    measure?.notAdditiveAcross.includes(d),
  );
  if (!measure || over.length === 0) return [];
  const what = countedWord({ plan, catalogue, values }, cell.of);
  return [
    {
      key: 'no-sum',
      text: `Totals over ${over.map(lowerOf).join(' and ')} are counted anew, never added up: ${what} may stand in several of its rows or columns.`,
    },
  ];
}

export const notesOf = (said: Said, table: Table): Note[] => [
  ...onlyTotal(said, table),
  ...conflictsIn(table),
  ...breaksIn(said),
  ...noSum(said),
];
