// The address is the state of a screen: what each parameter may be, how it is read, written and healed. Pure.

/** One parameter of an address. `parse` answers undefined for what it does not know; `format` null for what goes unsaid. */
export type Field<T> = {
  fallback: T;
  parse: (raw: string) => T | undefined;
  format: (value: T) => string | null;
};

// biome-ignore lint/suspicious/noExplicitAny: a shape holds fields of many types; each keeps its own
export type Shape = Record<string, Field<any>>;
export type Values<S extends Shape> = { [K in keyof S]: S[K] extends Field<infer T> ? T : never };
/** A parameter that could not be understood and what stands in its place. */
export type Healed = { name: string; raw: string; used: string };

/** One of a closed list. */
export function choice<const T extends string>(
  allowed: readonly T[],
  fallback: NoInfer<T>,
): Field<T> {
  return {
    fallback,
    parse: (raw) => allowed.find((value) => value === raw),
    format: (value) => (value === fallback ? null : value),
  };
}

/** On or off, written only when it differs from the usual. */
export function flag(fallback: boolean): Field<boolean> {
  return {
    fallback,
    parse: (raw) => (raw === 'on' ? true : raw === 'off' ? false : undefined),
    format: (value) => (value === fallback ? null : value ? 'on' : 'off'),
  };
}

/** A code that only the data can judge (a question, a member): anything in the form of a code, or nothing. */
export function code(): Field<string | null> {
  return {
    fallback: null,
    parse: (raw) => (/^[a-z0-9][a-z0-9+./_-]{0,99}$/i.test(raw) ? raw : undefined),
    format: (value) => value,
  };
}

/** Words typed by the reader. */
export function text(maxLength = 100): Field<string> {
  return {
    fallback: '',
    parse: (raw) => (raw.length <= maxLength ? raw : undefined),
    format: (value) => value || null,
  };
}

/** A whole number from 1, such as a line of the report. */
export function ordinal(): Field<number | null> {
  return {
    fallback: null,
    parse: (raw) => (/^[1-9]\d{0,6}$/.test(raw) ? Number(raw) : undefined),
    format: (value) => (value === null ? null : String(value)),
  };
}

/** Every screen's: the release its figures come from; none means the latest. */
export const pinned = { release: code() } satisfies Shape;

/** Reads a query string. What is not understood falls back, and is reported so that the screen can say so. */
export function readAddress<S extends Shape>(
  shape: S,
  search: string,
): { values: Values<S>; healed: Healed[] } {
  const params = new URLSearchParams(search);
  const healed: Healed[] = [];
  const entries = Object.entries(shape).map(([name, field]) => {
    const raw = params.get(name);
    if (raw === null) return [name, field.fallback];
    const value = field.parse(raw);
    if (value !== undefined) return [name, value];
    healed.push({ name, raw, used: String(field.fallback ?? 'none') });
    return [name, field.fallback];
  });
  return { values: Object.fromEntries(entries) as Values<S>, healed };
}

/** Writes a query string, "" or "?…", in the shape's order, leaving out what is usual. */
export function writeAddress<S extends Shape>(shape: S, values: Values<S>): string {
  const params = new URLSearchParams();
  for (const [name, field] of Object.entries(shape)) {
    const written = field.format(values[name as keyof S]);
    if (written !== null) params.set(name, written);
  }
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** The same address but for its release: every other choice is kept, whoever it belongs to. Null for the latest. */
export function onRelease(path: string, search: string, release: string | null): string {
  const params = new URLSearchParams(search);
  params.delete('release');
  if (release) params.set('release', release);
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
