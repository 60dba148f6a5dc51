// Rows of the ranked list: each place with its base, its plausible range in words, and at most three reasons whose counts open
// their story.
import type { TargetPageQuery } from '../../generated/graphql.ts';
import { countBounds } from '../../ui/cell.ts';
import { CountText } from '../../ui/cell-text.tsx';
import type { RankedRow } from '../../ui/charts/ranked-list.tsx';
import { Figure } from '../../ui/figure.tsx';
import { aboutService, type Entry, lastInspectedWords } from './entries.ts';
import { entryWords, type Frame } from './frames.ts';
import { placeWords, plausibleWords, toldReasons } from './words.ts';

export type PageEdge = TargetPageQuery['slice']['rank']['edges'][number];
type Reason = PageEdge['because'][number];

/** Below this many entries there are no plausible places, and shares are of a small base. */
const smallBase = 10;

/** The counts a reason begins with: "2 of 20", "18 of 245 to 247", "4 requirements". */
const leading = /^(\d[\d,]*(?: to \d[\d,]*)?(?: of \d[\d,]*(?: to \d[\d,]*)?)?)(.*)$/s;

function ReasonText({ reason, name }: { reason: Reason; name: string }) {
  const [, counts, rest] = leading.exec(reason.text) ?? [];
  if (!counts) return reason.text;
  return (
    <>
      {reason.cell ? (
        <Figure
          cell={reason.cell}
          label={`${name}, share that${rest?.replace(/\(.*/s, '').trimEnd()}`}
        >
          <b>{counts}</b>
        </Figure>
      ) : (
        <b>{counts}</b>
      )}
      {rest}
    </>
  );
}

function BaseText({ edge, frame, name }: { edge: PageEdge; frame: Frame; name: string }) {
  const { count } = edge.node;
  const upper = countBounds(count)?.upper ?? 0;
  const lower = countBounds(count)?.lower ?? 0;
  return (
    <>
      <Figure cell={count} label={`${entryWords(frame.stage, 2)}, ${name}`}>
        <CountText cell={count} /> {entryWords(frame.stage, upper)}
      </Figure>
      {lower < smallBase && ', small base'}
    </>
  );
}

const noRange = (edge: PageEdge, signals: number): string => {
  if (signals > 1) return 'several signs added up: no range';
  const lower = countBounds(edge.node.count)?.lower ?? 0;
  return lower < smallBase ? 'too few to say where it could be' : 'no range for a count';
};

export function rowsOf(
  edges: readonly PageEdge[],
  frame: Frame,
  signals: number,
  services: ReadonlyMap<string, Entry> | null,
  hrefOf: (code: string) => string | undefined,
  actionOf: (code: string, name: string) => React.ReactNode,
): RankedRow[] {
  return edges.flatMap((edge) => {
    const [key] = edge.node.keys;
    if (!key) return [];
    const entry = services?.get(key.code);
    const reasons = toldReasons(edge.because, services !== null);
    return [
      {
        key: key.code,
        place: edge.position,
        placeWords: placeWords(edge),
        name: key.label,
        href: hrefOf(key.code),
        about: services ? (
          entry ? (
            <>
              {aboutService(entry)}; {lastInspectedWords(entry)}
            </>
          ) : (
            key.code
          )
        ) : (
          <BaseText edge={edge} frame={frame} name={key.label} />
        ),
        plausible: edge.plausible ?? null,
        plausibleWords:
          plausibleWords({ plausible: edge.plausible ?? null }) ?? noRange(edge, signals),
        reasons:
          reasons.length > 0
            ? reasons.map((reason) => ({
                key: reason.text,
                text: <ReasonText reason={reason} name={key.label} />,
              }))
            : [{ key: 'none', text: 'None of the chosen signs of need' }],
        action: actionOf(key.code, key.label),
      },
    ];
  });
}
