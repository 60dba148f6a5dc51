// `npm run releases`: lists releases, shows one, compares two, and undoes a batch.
import { formatCount } from '@cube/schema';
import { type Command, Ended, type Exit, exits, type Given, plain } from './run.ts';
import { openStreet, Refusal, type Street } from './street.ts';

const usage = `Usage: npm run releases                      what is held, newest first
       npm run releases -- show RELEASE      all that one release contains
       npm run releases -- compare A B       what B changes from A
       npm run releases -- undo BATCH [--label TEXT]
                                             a new release without this batch of records

  --json  one JSON object on standard output, and nothing else (npm run --silent releases -- …)

Exit codes: 0 done; 1 refused; 2 wrong usage; 3 could not be done.`;

export const releasesCommand: Command = {
  usage,
  options: { label: { type: 'string' } },
  main: async (given) => {
    const task = taskFrom(given);
    const street = await openStreet(given.config);
    try {
      await task(street);
      return exits.done;
    } catch (error) {
      if (error instanceof Refusal) throw new Ended(exitOf(error), error.message);
      throw error;
    } finally {
      await street.close();
    }
  },
};

/** What the caller named is wrong, or what is asked cannot be done just now. */
const exitOf = ({ code }: Refusal): Exit =>
  ['BAD_INPUT', 'BAD_ID', 'UNKNOWN_RELEASE', 'UNKNOWN_MEMBER'].includes(code)
    ? exits.refused
    : exits.failed;

type Task = (street: Street) => Promise<void>;

function taskFrom(given: Given): Task {
  const [verb, ...names] = given.positionals;
  const wanted = (count: number, what: string): string[] => {
    if (names.length !== count) throw new Ended(exits.usage, `${verb} needs ${what}.`);
    return names;
  };
  if (given.values.label !== undefined && verb !== 'undo')
    throw new Ended(exits.usage, '--label goes with undo only.');
  switch (verb) {
    case undefined:
      return (street) => list(street, given);
    case 'show': {
      const [id = ''] = wanted(1, 'the id of one release');
      return (street) => show(street, id, given);
    }
    case 'compare': {
      const [a = '', b = ''] = wanted(2, 'the ids of two releases');
      return (street) => compare(street, a, b, given);
    }
    case 'undo': {
      const [batch = ''] = wanted(1, 'the code of one batch');
      return (street) => undo(street, batch, given);
    }
    default:
      throw new Ended(exits.usage, `There is nothing called ${verb}: show, compare or undo.`);
  }
}

type Batch = {
  code: string;
  title: string;
  kind: 'PUBLISHED' | 'RECORDS';
  records: number | null;
  stage: { code: string; label: string };
  questionSet: { code: string; label: string };
  periods: { code: string; label: string }[];
};
type Release = {
  id: string;
  label: string;
  channel: 'MAIN' | 'DEMONSTRATION';
  releasedAt: string;
  isLatest: boolean;
  simulated: boolean;
  batches: Batch[];
};

const releaseFields = `id label channel releasedAt isLatest simulated batches {
  code title kind records stage { code label } questionSet { code label } periods { code label } }`;

const holdsOf = ({ records }: Batch): string =>
  records === null ? 'published totals' : `${formatCount(records)} records`;
const dayOf = (instant: string): string => instant.slice(0, 10);

async function list(street: Street, { out }: Given): Promise<void> {
  const { catalogue } = await street.ask<{ catalogue: { releases: Release[] } }>(
    `{ catalogue { releases { ${releaseFields} } } }`,
  );
  out.give({ releases: catalogue.releases });
  for (const { id, label, channel, releasedAt, isLatest, batches } of catalogue.releases) {
    const marks = [channel === 'MAIN' ? null : 'demonstration: simulated', isLatest && 'latest'];
    out.say(
      `${id}  ${dayOf(releasedAt)}  ${plain(label)}${marks.some(Boolean) ? `  (${marks.filter(Boolean).join(', ')})` : ''}`,
    );
    for (const batch of batches)
      out.say(`    ${plain(batch.code)}: ${plain(batch.title)}, ${holdsOf(batch)}`);
  }
}

type Shown = Release & {
  batches: (Batch & {
    sha256: string;
    provenance: string[];
    source: {
      title: string;
      publisher: string;
      licence: string | null;
      attribution: string | null;
    };
    file: { name: string; layout: string; rows: number; stored: number; reported: number } | null;
  })[];
};

async function show(street: Street, id: string, { out }: Given): Promise<void> {
  const { catalogue } = await street.ask<{ catalogue: { release: Shown } }>(
    `query($id: ID) { catalogue(release: $id) { release { ${releaseFields} batches { sha256 provenance
      source { title publisher licence attribution } file { name layout rows stored reported } } } } }`,
    { id },
  );
  const { release } = catalogue;
  out.give({ release });
  out.say(`${release.id}  ${plain(release.label)}`);
  out.say(
    `Released ${dayOf(release.releasedAt)}, ${release.channel === 'MAIN' ? 'main channel' : 'demonstration channel: everything is simulated'}${release.isLatest ? ', latest' : ''}.`,
  );
  for (const batch of release.batches) {
    const { source, file } = batch;
    const facts = [
      ['code', batch.code],
      ['holds', `${holdsOf(batch)} (${batch.provenance.join(', ')})`],
      ['stage', batch.stage.label],
      ['periods', batch.periods.map(({ label }) => label).join(', ')],
      ['questions', batch.questionSet.label],
      ['source', `${source.title}, ${source.publisher}`],
      ['licence', source.attribution ?? source.licence],
      [
        'file',
        file &&
          `${file.name} (${file.layout}): ${formatCount(file.rows)} rows, ${formatCount(file.stored)} taken in, ${formatCount(file.reported)} reported`,
      ],
      ['sha256', batch.sha256],
    ];
    out.say(`\n${plain(batch.title)}`);
    for (const [name, fact] of facts) if (fact) out.say(`  ${name?.padEnd(10)}${plain(fact)}`);
  }
}

type Difference = { type: string; before: number | null; after: number | null };
type Registers = {
  questionSet: string;
  before: string | null;
  after: string | null;
  serviceTypes: Difference[];
};

async function compare(street: Street, a: string, b: string, { out }: Given): Promise<void> {
  const query = `query($a: ID!, $b: ID!) {
    before: catalogue(release: $a) { release { ${releaseFields} } }
    after: catalogue(release: $b) { release { ${releaseFields} changes(since: $a) } } }`;
  const { before, after } = await street.ask<{
    before: { release: Release };
    after: { release: Release & { changes: string[] } };
  }>(query, { a, b });
  const { changes, ...newer } = after.release;
  const registers = await registersOf(street, before.release, newer);
  out.give({ before: before.release, after: newer, changes, registers });
  out.say(`From ${a}, “${plain(before.release.label)}”, to ${b}, “${plain(newer.label)}”:`);
  for (const change of changes.length > 0 ? changes : ['Nothing changed.'])
    out.say(`  - ${plain(change)}`);
  for (const register of registers) out.say(`\n${registerTable(register)}`);
}

/** Services of each type in the latest register of either release, focus area by focus area. */
async function registersOf(street: Street, a: Release, b: Release): Promise<Registers[]> {
  const sets = [...new Set([a, b].flatMap(registersIn).map(({ questionSet }) => questionSet.code))];
  const all: Registers[] = [];
  for (const questionSet of sets) {
    const [before, after] = [a, b].map((release) => latestRegister(release, questionSet));
    if (before === after && sameRegister(a, b, questionSet)) continue;
    const then = before ? await servicesByType(street, a.id, questionSet, before) : null;
    const now = after ? await servicesByType(street, b.id, questionSet, after) : null;
    const types = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])];
    all.push({
      questionSet,
      before: before ?? null,
      after: after ?? null,
      serviceTypes: types.map((type) => ({
        type,
        // A type that a register does not have has no services in it; a register that is not there says nothing.
        before: then && (then.get(type) ?? 0),
        after: now && (now.get(type) ?? 0),
      })),
    });
  }
  return all;
}

const registersIn = ({ batches }: Release): Batch[] =>
  batches.filter(({ stage, kind }) => stage.code === 'register' && kind === 'RECORDS');
const registersFor = (release: Release, set: string): Batch[] =>
  registersIn(release).filter(({ questionSet }) => questionSet.code === set);
const latestRegister = (release: Release, set: string): string | undefined =>
  registersFor(release, set)
    .flatMap(({ periods }) => periods.map(({ code }) => code))
    .sort()
    .at(-1);
const sameRegister = (a: Release, b: Release, set: string): boolean =>
  JSON.stringify(registersFor(a, set)) === JSON.stringify(registersFor(b, set));

async function servicesByType(
  street: Street,
  release: string,
  questionSet: string,
  period: string,
): Promise<Map<string, number>> {
  const query = `query($release: ID!, $set: String!, $period: String!) {
    slice(release: $release, where: { stage: { is: "register" }, questionSet: { is: $set }, period: { is: $period } }) {
      rows(by: [SERVICE_TYPE], first: 1000) { nodes { serviceType { label } count { value } } } } }`;
  const { slice } = await street.ask<{
    slice: {
      rows: { nodes: { serviceType: { label: string }; count: { value: number | null } }[] };
    };
  }>(query, { release, set: questionSet, period });
  return new Map(
    slice.rows.nodes.flatMap(({ serviceType, count }) =>
      // The release may know types that this register has none of.
      count.value ? [[serviceType.label, count.value] as const] : [],
    ),
  );
}

function registerTable({ before, after, serviceTypes }: Registers): string {
  const cell = (count: number | null): string => (count === null ? '–' : formatCount(count));
  const change = ({ before: then, after: now }: Difference): string => {
    if (then === null || now === null) return '';
    return `${now > then ? '+' : now < then ? '−' : ''}${formatCount(Math.abs(now - then))}`;
  };
  const rows = [
    ['Services of each type', before ?? 'no register', after ?? 'no register', 'change'],
    ...serviceTypes.map((row) => [plain(row.type), cell(row.before), cell(row.after), change(row)]),
  ];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function undo(street: Street, batch: string, { values, out }: Given): Promise<void> {
  const { undoBatch } = await street.ask<{ undoBatch: Release }>(
    `mutation($batch: ID!, $label: String) { undoBatch(batch: $batch, label: $label) { ${releaseFields} } }`,
    { batch, label: (values.label as string | undefined) ?? null },
  );
  out.give({ release: undoBatch });
  out.say(
    `Undone. Release ${undoBatch.id}, “${plain(undoBatch.label)}”; earlier releases stay as they were, and the same file may come again.`,
  );
}
