// What confirming changes, or has changed, and what gives way to it.
import { type FileImport, rows } from './screening.ts';

export function Changes({ file }: { file: FileImport }) {
  return (
    <>
      {file.changes.length > 0 ? (
        <ul className="da-list">
          {file.changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className="sub">Nothing: what is in the file is held already.</p>
      )}
      {file.replaces.length > 0 && (
        <>
          <p>Takes the place of, in the new release:</p>
          <ul className="da-list">
            {file.replaces.map(({ id, title, records }) => (
              <li key={id}>
                {title}
                {records !== null &&
                  `, ${rows(records).replace(/rows?$/, records === 1 ? 'record' : 'records')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
