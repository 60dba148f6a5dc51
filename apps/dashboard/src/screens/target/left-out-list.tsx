// Who is not in the list and why: opened on a press, so that a higher minimum never makes a group vanish.
import type { Asked } from './body.tsx';
import { entryWords } from './frames.ts';
import { leftOutOf } from './left-out.ts';

type Groups = ReturnType<typeof leftOutOf>['tooFew'];

const named = (groups: Groups) =>
  groups.map((group) => `${group.keys[0]?.label ?? ''} (${group.count.display})`).join(', ');

export function LeftOutList({ asked }: { asked: Asked }) {
  const { choices, slice } = asked;
  const { kind, min, frame, rank } = choices;
  const count = slice.rank.leftOut;
  if (count === 0) return null;
  const out = leftOutOf(slice, min);
  const parts = [
    {
      key: 'few',
      head: `Fewer than ${min} ${entryWords(frame.stage, min)}`,
      groups: out.tooFew,
    },
    { key: 'none', head: `No ${entryWords(frame.stage, 2)} among those chosen`, groups: out.none },
    {
      key: 'open',
      head: 'Figures withheld, not held or not determinable',
      groups: out.noFigures,
    },
  ].filter(({ groups }) => groups.length > 0);
  return (
    <details className="tg-left-out">
      <summary>
        {count} {count === 1 ? kind.one : kind.many} left out
      </summary>
      {rank === 'service' ? (
        <p>None of the chosen signs of need can be read for them.</p>
      ) : (
        <dl>
          {parts.map(({ key, head, groups }) => (
            <div key={key}>
              <dt>
                {head}: {groups.length}
              </dt>
              <dd>{named(groups)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
