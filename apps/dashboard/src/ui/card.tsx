// A block of the page: Tremor's card with a real heading, so that the page's outline can be read.
import { Card as TremorCard } from '@tremor/react';
import type { ReactNode } from 'react';
import { useId } from 'react';

export type CardProps = {
  title: ReactNode;
  caption?: ReactNode;
  /** Stands at the right of the title: a key, a button. */
  aside?: ReactNode;
  level?: 2 | 3;
  className?: string;
  id?: string;
  children: ReactNode;
};

/** A titled region of the page. */
export function Card({
  title,
  caption,
  aside,
  level = 2,
  className = '',
  id,
  children,
}: CardProps) {
  const heading = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <TremorCard className={`card ${className}`} id={id} role="region" aria-labelledby={heading}>
      <div className="card-h">
        <div>
          <Heading id={heading}>{title}</Heading>
          {caption && <p className="cap">{caption}</p>}
        </div>
        {aside}
      </div>
      {children}
    </TremorCard>
  );
}
