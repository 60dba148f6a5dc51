// Releases and batches in words: what they hold, what undoing would take away, what can be asked of them. Pure.
import { formatCount } from '@cube/schema';
import type {
  DataBatchFragment,
  DataReleaseFragment,
  Provenance,
} from '../../generated/graphql.ts';

export type Batch = DataBatchFragment;
export type Release = DataReleaseFragment;

/** "10,566 records", "Printed totals, no single records". */
export const contentOf = ({ kind, records }: Batch): string =>
  kind === 'PUBLISHED' || records === null
    ? 'Printed totals, no single records'
    : `${formatCount(records)} ${records === 1 ? 'record' : 'records'}`;

/** "Register, 31 May 2026". */
export const scopeOf = ({ stage, periods }: Batch): string =>
  [stage.label, ...periods.map(({ label }) => label)].join(', ');

/** How its numbers are known, each way once. */
export const provenanceOf = (batch: Batch): Provenance[] => [...new Set(batch.provenance)];

/** Whether anything of it is invented. */
export const isSimulated = (batch: Batch): boolean => batch.provenance.includes('SIMULATED');

/** "All 14 service types; all 4 sectors": what it speaks of, by dimension, in few words. */
export function coverageOf({ coverage }: Batch): { title: string; members: string[] }[] {
  const titles: Record<string, string> = {
    SECTOR: 'Sectors',
    SERVICE_TYPE: 'Service types',
    SERVICE_SUBTYPE: 'Service subtypes',
  };
  return Object.entries(titles).flatMap(([dimension, title]) => {
    const members = coverage
      .filter((member) => member.dimension === dimension)
      .map(({ label }) => label);
    return members.length > 0 ? [{ title, members }] : [];
  });
}

/** Newest first as they come, the two channels apart. */
export const byChannel = (releases: readonly Release[]) => ({
  main: releases.filter(({ channel }) => channel === 'MAIN'),
  demonstration: releases.filter(({ channel }) => channel === 'DEMONSTRATION'),
});

/** Records can be undone, and only in the latest release of their channel: earlier ones never change. */
export const canUndo = (release: Release, batch: Batch): boolean =>
  release.isLatest && batch.kind === 'RECORDS';

/** What undoing a batch takes away and what it leaves, a sentence each. */
export function undoWords(release: Release, batch: Batch): { goes: string; stays: string[] } {
  const others = release.batches.filter(({ id }) => id !== batch.id).map(({ title }) => title);
  return {
    goes: `A new release is made without “${batch.title}”: its ${contentOf(batch)} no longer count on any screen.`,
    stays: [
      others.length > 0
        ? `What else is held stays: ${others.join('; ')}.`
        : 'Nothing else is held in this release, so the new one is empty.',
      `${release.label} and links made with it still open, with a note that newer data exist.`,
      'The same file can be brought in again.',
    ],
  };
}

/** Which batch of the release a file became, by the title it was given and else by its name. None: it brought no records. */
export const batchOf = (
  { batches }: Release,
  file: { title: string | null; fileName: string },
): Batch | undefined => {
  const records = batches.filter(({ kind }) => kind === 'RECORDS');
  return (
    records.find(({ title }) => title === file.title) ??
    records.findLast((held) => held.file?.name === file.fileName)
  );
};

/** Where a batch of the latest release stands on the page. */
export const batchAnchor = ({ code }: Pick<Batch, 'code'>): string => `batch-${code}`;

/** A first query for what a batch holds: how many there are, by service type. */
export function exampleQuery({ stage, questionSet, periods }: Batch): string {
  const period = periods.at(-1);
  return `# How many there are, by type of service.
{
  slice(
    where: {
      stage: { is: "${stage.code}" }
      questionSet: { is: "${questionSet.code}" }${period ? `\n      period: { is: "${period.code}" }` : ''}
    }
  ) {
    sentence
    total {
      count { display }
    }
    rows(by: [SERVICE_TYPE]) {
      nodes {
        serviceType { label }
        count { display }
      }
    }
  }
}
`;
}

/** Where that query opens. It asks the latest release of the real data unless another is named. */
export const exampleHref = (release: Release, batch: Batch): string => {
  const query = exampleQuery(batch);
  const pinnedQuery =
    release.isLatest && release.channel === 'MAIN'
      ? query
      : query.replace('slice(', `slice(\n    release: "${release.id}"`);
  return `/graphiql?${new URLSearchParams({ query: pinnedQuery })}`;
};

/** "14 November 2026, 09:42" in the reader's own time; the instant itself where it cannot be read. */
export const moment = (instant: string): string => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
};

/** "14 November 2026". */
export const day = (instant: string): string => moment(instant).replace(/(,| at).*$/, '');
