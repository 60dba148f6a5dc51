// The code of an entry as the link to it: pinned to the release, so that it says the same for good.
export function EntryLink({ code, href, id }: { code: string; href: string; id: string }) {
  return (
    <a className="dd-code" href={`${href}#${id}`}>
      <code>{code}</code>
    </a>
  );
}
