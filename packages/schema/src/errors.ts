// The one error a user causes: what was wrong, where, and what would be right. Everything else is a bug or an outage.
import { distance } from 'fastest-levenshtein';

/** Codes that clients may rely on; closed list. */
export type UserErrorCode =
  | 'UNKNOWN_MEMBER'
  | 'SEVERAL_SNAPSHOTS'
  | 'ANSWER_WITHOUT_QUESTION'
  | 'BAD_INPUT'
  | 'BAD_ID'
  | 'UNKNOWN_RELEASE'
  | 'TOO_LARGE'
  | 'NEEDS_RECORDS';

/** Thrown for bad input. The message is for people: it names the argument and says what would be right. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly nearest: readonly string[];
  constructor(code: UserErrorCode, message: string, nearest: readonly string[] = []) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.nearest = nearest;
  }
}

/** The closest few of `known` to what was typed, best first; also finds words inside longer codes. */
export function nearestCodes(
  typed: string,
  known: readonly string[],
  most = 3,
  reach = (length: number): number => Math.max(3, length / 2),
): string[] {
  const text = typed.slice(0, longestCompared).toLowerCase();
  const furthest = reach(text.length);
  const best: { code: string; far: number }[] = [];
  // There may be thousands: only the best few are kept, and what is too long or too short is not measured.
  for (const code of known) {
    const inside = text.length > 2 && (code.includes(text) || text.includes(code));
    if (!inside && Math.abs(code.length - text.length) > furthest) continue;
    const far = inside ? 0 : distance(text, code.toLowerCase());
    const last = best[most - 1];
    if (far > furthest || (last && far > last.far)) continue;
    best.push({ code, far });
    best.sort((a, b) => a.far - b.far || (a.code < b.code ? -1 : 1));
    best.length = Math.min(best.length, most);
  }
  return best.map(({ code }) => code);
}
/** No code is longer. */
const longestCompared = 60;

/** "No sector is called "volunteer". Did you mean voluntary?" */
export function unknownCode(what: string, typed: string, known: readonly string[]): UserError {
  const nearest = nearestCodes(typed, known);
  const hint =
    nearest.length > 0
      ? ` Did you mean ${nearest.join(' or ')}?`
      : ` Known: ${known.slice(0, 8).join(', ') || 'none'}${known.length > 8 ? ', …' : ''}.`;
  return new UserError(
    'UNKNOWN_MEMBER',
    `No ${what} is called "${typed.slice(0, 60)}".${hint}`,
    nearest,
  );
}

/** Strings from outside: bounded, no NUL, well-formed Unicode. Anything else is refused before it is looked at. */
export function checkText(what: string, text: string, longest = 200): string {
  if (text.length > longest)
    throw new UserError('BAD_INPUT', `${what} is longer than ${longest} characters.`);
  if (text.includes('\0')) throw new UserError('BAD_INPUT', `${what} contains a NUL character.`);
  if (!text.isWellFormed())
    throw new UserError('BAD_INPUT', `${what} is not well-formed Unicode text.`);
  return text;
}
