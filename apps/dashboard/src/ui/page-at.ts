// Which page of a list an address asks for. Pure.

/** The page of a list so long, the last where it has none such, and how many items stand before it. */
export function pageAt(wanted: number, items: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(items / perPage));
  const page = Math.min(wanted, pages);
  return { page, pages, from: (page - 1) * perPage };
}
