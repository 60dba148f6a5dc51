// The visit list as a file: one line a service or group, safe to open in a spreadsheet, without any personal data. Pure.

/** One service or group on the list, as shown and as exported. Unknown is null, never empty. */
export type VisitRow = {
  key: string;
  number: string;
  name: string;
  /** "service", "council area". */
  kind: string;
  serviceType: string | null;
  sector: string | null;
  area: string | null;
  provider: string | null;
  /** 2018-12-31 */
  lastInspected: string | null;
  reasons: readonly string[];
  /** How many services a group has; null for a service, or where it is not known. */
  services: number | null;
  href: string;
};

/** A cell that a spreadsheet would take for a formula is led by an apostrophe; quotes are doubled. */
export const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const header = [
  'kind',
  'code',
  'name',
  'services',
  'service type',
  'sector',
  'council area',
  'provider',
  'last inspected',
  'reasons',
  'release',
  'link',
];

/** Lines end as RFC 4180 says; a mark at the start tells spreadsheets that it is UTF-8. */
export function visitCsv(
  rows: readonly VisitRow[],
  release: { id: string; label: string },
  origin: string,
): string {
  const told = (value: string | null) => value ?? 'not recorded';
  const lines = rows.map((row) => {
    const single = row.kind === 'service';
    const of = (value: string | null) => (single ? told(value) : 'not applicable');
    return [
      row.kind,
      row.number,
      row.name,
      single ? '1' : row.services === null ? 'not recorded' : String(row.services),
      of(row.serviceType),
      of(row.sector),
      of(row.area),
      of(row.provider),
      of(row.lastInspected),
      row.reasons.join('; ') || 'none read',
      `${release.label} (${release.id})`,
      new URL(row.href, origin).href,
    ];
  });
  return `\uFEFF${[header, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
