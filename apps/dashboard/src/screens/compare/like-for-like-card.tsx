// "Is it like for like?": a sign, the thing in bold, the reason.
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { Likeness } from './like-for-like.ts';

export function LikeForLikeCard({ items }: { items: readonly Likeness[] }) {
  return (
    <Card title="Is it like for like?">
      <ul className="cmp-like">
        {items.map(({ key, same, lead, text }) => (
          <li key={key} className={same ? 'same' : 'differs'}>
            <Icon name={same ? 'check' : 'warning'} />
            <span>
              <span className="vh">{same ? 'Yes: ' : 'Caution: '}</span>
              <b>{lead}</b> {text}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
