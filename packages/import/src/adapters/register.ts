// The reader of a register: every row a service as it stood on one day, every question asked that has anything in its column. Shared
// by the layouts of registers; hides how their rows become one batch.
import {
  type Day,
  formatCount,
  type MemberInput,
  type QuestionSet,
  type SourceRef,
} from '@cube/schema';
import type { Opening, RowReader } from '../layout.ts';
import { memberGathering, timeMembers } from '../vocabulary.ts';
import { type Break, breaksAt, grown, type Put } from './asked.ts';
import { holdBack, mostHeldBack } from './held-back.ts';
import type { Asked, RowOf } from './register-rows.ts';

export type Register = {
  asAt: Day;
  asked: readonly Asked[];
  read: RowOf;
  set: Omit<QuestionSet, 'questions'>;
  /** Of every question the layout may ask; those without anything in their column are not asked. */
  puts: readonly Put[];
  breaks: readonly Break[];
  title: string;
  source: SourceRef;
  series: string;
  /** Members that only this layout knows; told once all rows are read. */
  own: () => readonly MemberInput[];
};

export const registerReader = (opening: Opening, register: Register): RowReader => {
  const { report, contents } = opening;
  const { asAt, asked, read, set, puts, breaks, title, source, series } = register;
  const remark = (
    check: 'file-size' | 'value-not-supplied' | 'series-break',
    column: string | null,
    message: string,
  ): void => report.issue({ check, line: null, column, value: null, message });
  const back = holdBack(asked.length, () =>
    remark(
      'file-size',
      null,
      `More than ${formatCount(mostHeldBack)} services, and a column of answers is still blank: no register is so long.`,
    ),
  );
  const named: Parameters<ReturnType<typeof memberGathering>['name']>[] = [];
  const seen = new Set<string>();
  const name = (...member: (typeof named)[number]): void => {
    const key = member.join('|');
    if (!seen.has(key)) named.push(member);
    seen.add(key);
  };
  name('STAGE', 'register');

  const questionSet = (): QuestionSet => {
    const supplied = new Set(asked.filter((_, i) => back.isSupplied(i)).map(({ code }) => code));
    const now = puts.map((put) =>
      supplied.has(put.question.code) ? put : { ...put, asked: null },
    );
    const held = contents.questionSets.find(({ code }) => code === set.code) ?? null;
    return grown(set, now, held, { stage: 'register', period: asAt, breaks });
  };

  return {
    row: (row) => {
      const gathered = read(row, back.supply);
      if (!gathered) return [];
      const { serviceType, serviceSubtype, sector, councilArea } = gathered.entry;
      name('SERVICE_TYPE', serviceType);
      if (serviceSubtype) name('SERVICE_SUBTYPE', serviceSubtype);
      name('SECTOR', sector);
      name('COUNCIL_AREA', councilArea);
      return back.add(gathered);
    },
    end: () => {
      for (const [i, { column }] of asked.entries()) {
        if (back.isSupplied(i)) continue;
        remark(
          'value-not-supplied',
          column.name,
          'Blank in every row: not supplied in this file, so the question is not asked.',
        );
      }
      for (const why of breaksAt(questionSet(), asAt)) remark('series-break', null, why);
      return back.end();
    },
    batch: () => {
      const gathering = memberGathering(register.own());
      for (const member of named) gathering.name(...member);
      return {
        title,
        stage: 'register',
        questionSet: questionSet(),
        periods: [asAt],
        source,
        series,
        members: [...timeMembers(asAt), ...gathering.members()],
      };
    },
  };
};
