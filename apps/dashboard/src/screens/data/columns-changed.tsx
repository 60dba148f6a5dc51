// Which columns are new and which are gone since the last file of the same kind. Long lists fold.
const mostShown = 8;

function Names({ title, names }: { title: string; names: readonly string[] }) {
  const item = (name: string) => (
    <li key={name}>
      <code>{name || '(no name)'}</code>
    </li>
  );
  const rest = names.slice(mostShown);
  return (
    <div>
      <h5>
        {title} ({names.length})
      </h5>
      <ul>{names.slice(0, mostShown).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </div>
  );
}

export function ColumnsChanged(props: { added: readonly string[]; gone: readonly string[] }) {
  const { added, gone } = props;
  if (added.length === 0 && gone.length === 0) return null;
  return (
    <div className="da-names">
      {added.length > 0 && <Names title="New" names={added} />}
      {gone.length > 0 && <Names title="Gone" names={gone} />}
    </div>
  );
}
