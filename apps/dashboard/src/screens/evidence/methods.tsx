// The methods as a page: contents at the side, one section each with an address of its own.
import { Link } from 'wouter';
import { Card } from '../../ui/card.tsx';
import { useHashArrival } from '../../use-hash-arrival.ts';
import type { Tab } from './choices.ts';
import { methods } from './methods-text.tsx';

export function Methods({ hrefOf }: { hrefOf: (tab: Tab) => string }) {
  useHashArrival(true);
  return (
    <div className="grid-cards ev-text">
      <nav aria-label="Methods" className="ev-index">
        <ol>
          {methods.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="stack">
        {methods.map(({ id, title, body }) => (
          <Card key={id} id={id} title={title} className="ev-prose">
            {body}
          </Card>
        ))}
        <p className="small sub">
          See also <Link href={hrefOf('conflicts')}>where the report disagrees with itself</Link>,{' '}
          <Link href={hrefOf('glossary')}>the glossary</Link> and{' '}
          <Link href={hrefOf('symbols')}>the symbols</Link>.
        </p>
      </div>
    </div>
  );
}
