// Which entries of a file are held already: the duplicates that no file can show by itself.
import type { Channel, Day, Stage } from '@cube/schema';
import { sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { batch, inspection, member, release, releaseBatch } from './tables.ts';

/** What to look for in the latest release of a channel. */
export type HeldQuestion = {
  channel: Channel;
  stage: Stage;
  questionSet: string;
  /** Up to some thousands. `date` null: the period decides. */
  entries: readonly { line: number; service: string; period: string; date: Day | null }[];
  /** Batches about to be replaced, whose entries do not count. */
  except: readonly string[];
};

/** An entry of the file that is held already. */
export type HeldEntry = {
  line: number;
  service: string;
  date: Day | null;
  batchId: string;
  batchTitle: string;
};

/**
 * The entries held already, each once, in the order of their lines. Where either has no date, the period decides: which of two
 * files came first makes no difference.
 */
export const readHeld = async (
  db: Database,
  { channel, stage, questionSet, entries, except }: HeldQuestion,
): Promise<HeldEntry[]> => {
  if (entries.length === 0) return [];
  const wanted = JSON.stringify(
    entries.map(({ line, service, period, date }) => ({ line, service, period, day: date })),
  );
  const rows = await db.execute<HeldEntry>(sql`
    select distinct on (want.line) want.line, want.service, want.day::text as date,
      held.slug as "batchId", held.title as "batchTitle"
    from jsonb_to_recordset(${wanted}::text::jsonb) as want(line int, service text, period text, day date)
    join ${member} s on s.dimension = 'SERVICE' and s.path = want.service
    join ${inspection} i on i.service = s.id
    join ${member} p on p.id = i.period
    join (
      select b.id, b.slug, b.title
      from ${release} r
      join ${releaseBatch} rb on rb.release_id = r.id
      join ${batch} b on b.id = rb.batch_id
      join ${member} q on q.id = b.question_set_id
      where r.channel = ${channel}
        and r.sequence = (select max(x.sequence) from ${release} x where x.channel = ${channel})
        and b.kind = 'RECORDS' and b.stage = ${stage} and q.path = ${questionSet}
        and b.slug not in (select jsonb_array_elements_text(${JSON.stringify(except)}::text::jsonb))
    ) held on held.id = i.batch_id
    where i.day = want.day or ((i.day is null or want.day is null) and p.path = want.period)
    order by want.line, held.slug collate "C", i.line`);
  return [...rows];
};
