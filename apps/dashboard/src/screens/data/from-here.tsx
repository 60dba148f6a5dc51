// Where to go once a file has been decided upon: the new release and its views, or another file.
import { Link } from 'wouter';
import { ButtonLink } from '../../ui/button.tsx';
import { Changes } from './changes.tsx';
import { batchOf, contentOf, exampleHref } from './releases.ts';
import { definesFocusArea, type FileImport } from './screening.ts';
import { exploreHref, targetHref } from './ways.ts';

/** After the decision: the new release and its views, or another file. */
export function FromHere(props: { file: FileImport; going: boolean; anotherHref: string }) {
  const { file, going, anotherHref } = props;
  if (going) return null;
  const { release } = file;
  const focusArea = definesFocusArea(file);
  const batch = release && !focusArea ? batchOf(release, file) : undefined;
  return (
    <section className={release ? 'da-now' : undefined}>
      {release && (
        <>
          <h3>What can be asked now</h3>
          <p>
            <b>{release.label}</b> holds it
            {batch && `: ${batch.title}, ${contentOf(batch)}`}.
          </p>
          {file.changes.length > 0 && <Changes file={{ ...file, replaces: [] }} />}
          <ul className="da-list">
            {batch && (
              <li>
                <Link href={exampleHref(release, batch)}>
                  How many there are, by type of service (in GraphiQL)
                </Link>
              </li>
            )}
            {batch && (
              <>
                <li>
                  <Link href={exploreHref(release, batch)}>Its types of service in Explore</Link>
                </li>
                <li>
                  <Link href={targetHref(release, batch)}>Where to look first, in Target</Link>
                </li>
              </>
            )}
            <li>
              <Link href={`/?release=${release.id}`}>The national picture of this release</Link>
            </li>
            <li>
              <Link href={`/compare?release=${release.id}`}>Compare in this release</Link>
            </li>
          </ul>
          {batch && <p className="cap">To take it back, press Undo beside it under Releases.</p>}
          {focusArea && (
            <p className="cap">
              It brings questions and no records: bring those in with one of its own{' '}
              <a href="#templates">templates</a>.
            </p>
          )}
        </>
      )}
      {file.state !== 'REFUSED' && file.state !== 'FAILED' && (
        <div className="btn-row">
          <ButtonLink icon="upload" href={anotherHref}>
            Bring in another file
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
