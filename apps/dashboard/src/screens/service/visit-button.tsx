// Puts the service on the visit list kept in this browser, and leads to the list.
import { useState } from 'react';
import { useRelease } from '../../release.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { keepRelease } from '../../ui/links.tsx';
import { keepVisits, keptVisits, toggled, visitCode } from '../target/visit.ts';

export function VisitButton({ code }: { code: string }) {
  const { asked, release } = useRelease();
  const [list, setList] = useState<readonly string[] | null>(null);
  const id = release?.id;
  if (!id) return null;
  const kept = list ?? keptVisits(id);
  const on = kept.includes(visitCode({ rank: 'service', code }));
  const press = () => {
    const next = toggled(kept, { rank: 'service', code });
    keepVisits(id, next);
    setList(next);
  };
  return (
    <>
      <Button icon={on ? 'check' : undefined} aria-pressed={on} onClick={press}>
        {on ? 'On the visit list' : 'Add to the visit list'}
      </Button>
      {kept.length > 0 && (
        <ButtonLink look="primary" href={keepRelease(`/target?visit=${kept.join(',')}`, asked)}>
          Visit list ({kept.length})
        </ButtonLink>
      )}
    </>
  );
}
