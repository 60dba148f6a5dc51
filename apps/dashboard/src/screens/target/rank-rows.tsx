// Rows of the ranked list: each place with its base, its plausible range in words, and at most three reasons whose counts open
// their story.
import { countBounds, type FigureCell } from '../../ui/cell.ts';
import { CountText } from '../../ui/cell-text.tsx';
import type { RankedRow } from '../../ui/charts/ranked-list.tsx';
import { Figure } from '../../ui/figure.tsx';
import { isSmall, noRange, type PageEdge, sizeOf } from './bases.ts';
import { BehindLinks } from './behind-links.tsx';
import type { TargetAddress } from './body.tsx';
import type { Choices } from './choices.ts';
import { aboutService, type Entry, toldFigure } from './entries.ts';
import { entryWords } from './frames.ts';
import { placeWords, plausibleWords, toldReasons } from './words.ts';

type Reason = PageEdge['because'][number];

/** The counts a reason begins with: "2 of 20", "18 of 245 to 247", "4 requirements". */
const leading = /^(\d[\d,]*(?: to \d[\d,]*)?(?: of \d[\d,]*(?: to \d[\d,]*)?)?)(.*)$/s;

/** What a row is drawn from; `code` names its group. */
type Drawn = { address: TargetAddress; choices: Choices; code: string; name: string };

/** The way from the story of a number to the inspections it counts. */
const wayOn = ({ address, choices, code }: Drawn, cell: FigureCell, question: string | null) =>
  choices.frame.records
    ? (close: () => void) => (
        <BehindLinks
          address={address}
          cell={cell}
          kind={choices.rank}
          group={code}
          question={question}
          stage={choices.frame.stage}
          onFollow={close}
        />
      )
    : undefined;

function ReasonText({ reason, edge, of }: { reason: Reason; edge: PageEdge; of: Drawn }) {
  const [, counts, rest] = leading.exec(reason.text) ?? [];
  const cell = reason.cell ?? reason.count;
  if (!counts || !cell) return reason.text;
  const question = of.choices.questions[reason.signal ?? -1]?.question.code ?? null;
  const told = rest?.replace(/\(.*/s, '').trimEnd() ?? '';
  return (
    <>
      <Figure
        cell={cell}
        label={`${of.name}, ${reason.cell ? `share that${told}` : told.trim()}`}
        // A count of requirements opens the inspections they were made at.
        more={wayOn(of, reason.cell ?? edge.node.count, reason.cell ? question : null)}
      >
        <b>{counts}</b>
      </Figure>
      {rest}
    </>
  );
}

/** A reason of a single service: read from one record, which its story names. */
function ToldText({ reason, entry, name }: { reason: Reason; entry: Entry; name: string }) {
  const { text, contribution } = reason;
  return (
    <Figure cell={toldFigure(entry, text)} label={name}>
      {contribution > 0 ? <b>{text}</b> : text}
    </Figure>
  );
}

function BaseText({ edge, of }: { edge: PageEdge; of: Drawn }) {
  const { count } = edge.node;
  const { stage } = of.choices.frame;
  const upper = countBounds(count)?.upper ?? 0;
  const size = sizeOf(edge);
  return (
    <>
      <Figure
        cell={count}
        label={`${entryWords(stage, 2)}, ${of.name}`}
        more={wayOn(of, count, null)}
      >
        <CountText cell={count} /> {entryWords(stage, upper)}
      </Figure>
      {size.display !== count.display && `, ${size.display} in the base`}
      {isSmall(edge) && ', small base'}
    </>
  );
}

type Rows = {
  edges: readonly PageEdge[];
  address: TargetAddress;
  choices: Choices;
  /** Latest entry of each service on the page; null for groups. */
  services: ReadonlyMap<string, Entry> | null;
  hrefOf: (code: string) => string | undefined;
  actionOf: (code: string, name: string) => React.ReactNode;
};

export function rowsOf({ edges, services, hrefOf, actionOf, address, choices }: Rows): RankedRow[] {
  return edges.flatMap((edge) => {
    const [key] = edge.node.keys;
    if (!key) return [];
    const entry = services?.get(key.code);
    const of: Drawn = { address, choices, code: key.code, name: key.label };
    const told = toldReasons(edge.because, services !== null);
    const reasons = told.map((reason) => ({
      key: reason.text,
      text: entry ? (
        <ToldText reason={reason} entry={entry} name={key.label} />
      ) : (
        <ReasonText reason={reason} edge={edge} of={of} />
      ),
    }));
    const none = { key: 'none', text: 'None of the chosen signs of need' };
    return [
      {
        key: key.code,
        place: edge.position,
        placeWords: placeWords(edge),
        name: key.label,
        href: hrefOf(key.code),
        about: services ? entry ? aboutService(entry) : key.code : <BaseText edge={edge} of={of} />,
        plausible: edge.plausible ?? null,
        plausibleWords:
          plausibleWords({ plausible: edge.plausible ?? null }) ?? noRange(edge, choices),
        reasons: told.some(({ signal }) => signal !== null) ? reasons : [none, ...reasons],
        action: actionOf(key.code, key.label),
      },
    ];
  });
}
