// Links inside the product. Each keeps the release the reader has pinned, so that following one never changes the numbers.
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { pinned, readAddress } from '../address.ts';

/** `href` with the pinned release added to its query, if one is pinned and it names none itself. */
export function keepRelease(href: string, release: string | null): string {
  if (!release || /[?&]release=/.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const joined = `${path}${path.includes('?') ? '&' : '?'}release=${encodeURIComponent(release)}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

/** A link to another place in the product. */
export function PinnedLink(props: {
  href: string;
  className?: string;
  title?: string;
  children: ReactNode;
}) {
  const { release } = readAddress(pinned, useSearch()).values;
  return (
    <Link href={keepRelease(props.href, release)} className={props.className} title={props.title}>
      {props.children}
    </Link>
  );
}

/** "Conflict 6", leading to its arithmetic. */
export function ConflictLink({ code, number }: { code: string; number: number }) {
  return (
    <PinnedLink className="nowrap tap" href={`/evidence?tab=conflicts&conflict=${code}`}>
      Conflict {number}
    </PinnedLink>
  );
}

/** "line 554", leading to what was read there. */
export function LineLink({ line, claim }: { line: number; claim?: string }) {
  return (
    <PinnedLink className="nowrap tap" href={`/evidence?line=${line}`} title={claim}>
      line {line}
    </PinnedLink>
  );
}
