// Empty files to fill in: asks the server which there are, and what each is for.
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { releasesQuestion } from './documents.ts';
import { byChannel } from './releases.ts';
import { readTemplates, type Template } from './templates.ts';
import { TemplatesList } from './templates-list.tsx';

type Known = { templates: Template[] } | { trouble: string } | null;

/** GET /templates, the one question that is not GraphQL: its answer leads to files. */
async function fetchTemplates(signal: AbortSignal): Promise<Template[]> {
  const answer = await fetch('/templates', { signal, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return readTemplates(await answer.json());
}

/** Asked again for each release: a focus area that was brought in has templates of its own. */
function useTemplates(release: string | null): [Known, () => void] {
  const [known, setKnown] = useState<Known>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is what `times` and `release` are for
  useEffect(() => {
    const left = new AbortController();
    // What was listed stays until there is more to list.
    setKnown((before) => (before && 'templates' in before ? before : null));
    fetchTemplates(left.signal).then(
      (templates) => setKnown({ templates }),
      (error: Error) => {
        if (!left.signal.aborted) setKnown({ trouble: error.message });
      },
    );
    return () => left.abort();
  }, [times, release]);
  return [known, () => setTimes((before) => before + 1)];
}

export function TemplatesBlock() {
  const releases = useQuery(releasesQuestion).data?.catalogue.releases;
  const [known, again] = useTemplates(releases ? (byChannel(releases).main[0]?.id ?? null) : null);
  return (
    <Card
      id="templates"
      title="Templates"
      caption={
        <>
          Files with the right columns for each <Term of="focus-area">focus area</Term>, to open in
          a spreadsheet, fill in and save as CSV.
        </>
      }
    >
      {known === null ? (
        <Loading what="Reading which templates there are">
          <Skeleton height={120} />
        </Loading>
      ) : 'trouble' in known ? (
        <ErrorState title="The templates did not load." reason={known.trouble} onRetry={again} />
      ) : (
        <TemplatesList templates={known.templates} />
      )}
    </Card>
  );
}
