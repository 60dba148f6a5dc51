// Finds members of a long dimension by words, a page at a time, and keeps the chosen ones ticked above.
import { useQuery } from '@apollo/client/react';
import type { Dimension } from '@cube/schema';
import { useId, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import type { Filter } from './choices.ts';
import { membersQuestion } from './documents.ts';

type Props = { dimension: Dimension; filter: Filter; onChange: (filter: Filter) => void };

export function MemberSearch({ dimension, filter, onChange }: Props) {
  const { asked } = useRelease();
  const [words, setWords] = useState('');
  const [after, setAfter] = useState<readonly string[]>([]);
  const id = useId();
  const { data, previousData, error } = useQuery(membersQuestion, {
    variables: { release: asked, search: words.trim() || null, after: after.at(-1) ?? null },
  });
  const found = (data ?? previousData)?.catalogue.dimensions.find(
    (one) => one.dimension === dimension,
  )?.members;
  const kind = filter?.kind === 'not' ? 'not' : 'in';
  const codes = filter && filter.kind !== 'any' ? filter.codes : [];
  const toggle = (code: string) => {
    const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
    onChange(next.length > 0 ? { kind, codes: next } : null);
  };
  const here = found?.nodes ?? [];
  const elsewhere = codes.filter((code) => !here.some((member) => member.code === code));
  return (
    <div className="exp-search">
      <label htmlFor={id}>Name or number holds</label>
      <input
        id={id}
        type="search"
        value={words}
        maxLength={100}
        onChange={(event) => {
          setWords(event.target.value);
          setAfter([]);
        }}
      />
      <p className="cap" role="status">
        {error
          ? 'The search did not work; try again.'
          : found
            ? `${found.totalCount} found`
            : 'Searching.'}
      </p>
      <div className="exp-ticks">
        {elsewhere.map((code) => (
          <label key={code} className="exp-tick">
            <input type="checkbox" checked onChange={() => toggle(code)} />
            {code}
          </label>
        ))}
        {here.map((member) => (
          <label key={member.id} className="exp-tick">
            <input
              type="checkbox"
              checked={codes.includes(member.code)}
              onChange={() => toggle(member.code)}
            />
            {member.label}
          </label>
        ))}
      </div>
      <div className="btn-row">
        {after.length > 0 && (
          <Button small onClick={() => setAfter(after.slice(0, -1))}>
            Before
          </Button>
        )}
        {found?.pageInfo.hasNextPage && (
          <Button
            small
            onClick={() => {
              const { endCursor } = found.pageInfo;
              if (endCursor) setAfter([...after, endCursor]);
            }}
          >
            More
          </Button>
        )}
      </div>
    </div>
  );
}
