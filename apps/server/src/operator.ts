// Who may bring files in, undo, and read single records, as long as nobody can sign in: whoever sits at the machine. Hides how that is
// told from an address and the headers of a request.
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Refused because of where the server listens or where the request came from; the message says what would be right. */
export class Barred extends Error {
  override name = 'Barred';
}

const command = 'use the command line on the machine itself: npm run import -- FILE';

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    name === 'localhost' ||
    name === '::1' ||
    /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name) ||
    name.endsWith('.localhost')
  );
}

/** The host of "host:port"; null for what is none. */
function hostIn(authority: string): string | null {
  const url = `http://${authority}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/** Headers that a proxy adds: then the request may have come from anywhere. */
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Why this request may not act as an operator, in words; null when it may. The name in `Host` counts too: a page elsewhere can have
 * its own name point at this machine, and its scripts would then come with that name.
 */
export function whyBarred(
  listening: AddressInfo | string | null,
  headers: IncomingHttpHeaders,
): string | null {
  if (listening === null || typeof listening === 'string' || !isLoopback(listening.address))
    return `This is done only where the server listens on its own machine alone (HOST=127.0.0.1, the default), since nobody can sign in yet. Start it so, or ${command}.`;
  const host = hostIn(headers.host ?? '');
  if (host === null || !isLoopback(host))
    return 'This is done only for requests to this machine by its own name: open http://127.0.0.1 or http://localhost with the port, not another name.';
  const { origin } = headers;
  if (origin !== undefined && !(URL.canParse(origin) && isLoopback(new URL(origin).hostname)))
    return 'This is done only for pages of this machine, and the page that asked is another.';
  if (forwarded.some((name) => headers[name] !== undefined))
    return `This is not done through a proxy, since nobody can sign in yet. Ask the server directly, or ${command}.`;
  return null;
}
