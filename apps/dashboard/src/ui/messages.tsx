// What a screen says when it is not simply showing figures: banners, loading, empty, error. Tremor's Callout is not used:
// its title is always an h4, which would break the page's outline.
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button, ButtonLink } from './button.tsx';
import { Icon, type IconName } from './icons.tsx';

export type BannerKind = 'information' | 'caution' | 'error' | 'done' | 'conflict' | 'simulated';

const iconOf: Record<BannerKind, IconName> = {
  information: 'info',
  caution: 'warning',
  error: 'error',
  done: 'check',
  conflict: 'flag',
  simulated: 'info',
};

/** One or two sentences across the page, first words bold, at most one action. */
export function Banner(props: {
  kind: BannerKind;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={`ban ${props.kind}`} role={props.kind === 'error' ? 'alert' : 'status'}>
      <Icon name={iconOf[props.kind]} />
      <div className="grow">
        <span>
          <b>{props.title}</b> {props.children}
        </span>
      </div>
      {props.action}
    </div>
  );
}

/** One grey block in the shape of what will stand there. */
export function Skeleton({
  width = '100%',
  height = 16,
}: {
  width?: string | number;
  height?: number;
}) {
  return <span className="skel" style={{ width, height }} aria-hidden="true" />;
}

/** Announces loading; after three seconds says so visibly and offers to stop. Put skeletons inside. */
export function Loading({
  what,
  onStop,
  children,
}: {
  /** "Reading the answers": completes "Still working. …" */
  what: string;
  onStop?: () => void;
  children: ReactNode;
}) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), 3000);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <p
        role="status"
        className={slow ? 'note' : 'vh'}
        style={slow ? { alignItems: 'center', marginBottom: 12 } : undefined}
      >
        {slow && <Icon name="clock" />}
        <span>
          {slow ? 'Still working. ' : 'Loading. '}
          {what}.
        </span>
        {slow && onStop && (
          <Button small onClick={onStop}>
            Stop
          </Button>
        )}
      </p>
      {children}
    </div>
  );
}

/** What is missing, why it matters here, and ways on. */
export function EmptyState(props: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      <div className="mock-rows" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.actions && <div className="btn-row">{props.actions}</div>}
    </div>
  );
}

/** A browser's own words for a lost connection help nobody; everything else is a sentence with its full stop. */
const sentenceOf = (given: string): string => {
  // Of a hundred numbers that failed alike, once is enough.
  const reason = [...new Set(given.split('\n'))].join(' ');
  if (/failed to fetch|networkerror|load failed/i.test(reason))
    return 'The server does not answer just now.';
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
};

/** What happened, what was kept, and how to try again. */
export function ErrorState(props: {
  /** "This page did not load." */
  title: string;
  /** Why, in the server's or our words. */
  reason: string;
  /** "Your choices are kept." */
  kept?: string;
  onRetry?: () => void;
  /** A way out: label and address. */
  way?: { label: string; href: string };
}) {
  return (
    <div className="ban error" role="alert">
      <Icon name="error" />
      <div className="grow">
        <b>{props.title}</b> {sentenceOf(props.reason)} {props.kept}
        <div className="btn-row">
          {props.onRetry && (
            <Button icon="undo" small onClick={props.onRetry}>
              Try again
            </Button>
          )}
          {props.way && (
            <ButtonLink small look="quiet" href={props.way.href}>
              {props.way.label}
            </ButtonLink>
          )}
        </div>
      </div>
    </div>
  );
}
