// Who is not in the list and why: opened on a press, so that a higher minimum never makes a group vanish.
import { formatCount } from '@cube/schema';
import type { Asked } from './body.tsx';
import { leftOutHead, leftOutNames } from './left-out.ts';

export function LeftOutList({ asked }: { asked: Asked }) {
  const { choices, slice } = asked;
  const { kind, min, frame } = choices;
  const { leftOut, leftOutBecause } = slice.rank;
  if (leftOut === 0) return null;
  return (
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
              {leftOutHead(out, kind, min, frame.stage)}: {formatCount(out.count)}
            </dt>
            <dd>{leftOutNames(out, kind)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
