// Who is not in the list and why: those left out on a press, so that a higher minimum never makes a group vanish; and who is no group
// of the kind at all, which is always said.
import { formatCount } from '@cube/schema';
import { PinnedLink } from '../../ui/links.tsx';
import type { Asked } from './body.tsx';
import { leftOutHead, leftOutNames } from './left-out.ts';

type Props = {
  asked: Asked;
  /** Where the services of a group are listed; undefined where they are not known one by one. */
  hrefOf: (code: string) => string | undefined;
};

export function LeftOutList({ asked, hrefOf }: Props) {
  const { choices, slice } = asked;
  const { kind, min } = choices;
  const { leftOut, leftOutBecause, apart } = slice.rank;
  return (
    <>
      {apart.map(({ words, node }) => {
        const href = node.keys[0] && hrefOf(node.keys[0].code);
        return (
          <p key={words} className="tg-apart">
            {words} {href && <PinnedLink href={href}>See them</PinnedLink>}
          </p>
        );
      })}
      {leftOut > 0 && (
        <details className="tg-left-out">
          <summary>
            {formatCount(leftOut)} {leftOut === 1 ? kind.one : kind.many} left out
            {kind.dimension === 'SERVICE' &&
              leftOutBecause.length === 1 &&
              leftOutBecause[0]?.why === 'NO_FIGURES' &&
              ': none of the chosen signs of need can be read for them'}
          </summary>
          <dl>
            {leftOutBecause.map((out) => (
              <div key={out.why}>
                <dt>
                  {leftOutHead(out, min, choices)}: {formatCount(out.count)}
                </dt>
                <dd>{leftOutNames(out, choices)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
