// Years where the question was asked but once at its stage: each time the focus area was looked at stands apart.
import { useRef } from 'react';
import { useRelease } from '../../release.tsx';
import { tablesIn } from '../../share/screen-tables.ts';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { BlockProps } from './body.tsx';
import { narrowedWords } from './places.ts';
import { snapshotsOf, sourceOf } from './view.ts';
import { YearsBlock } from './years-block.tsx';

export function ApartBlock(props: BlockProps) {
  const { choices, questions, title, actions, filters, places, members } = props;
  const { question } = choices.question;
  const { release } = useRelease();
  const holder = useRef<HTMLDivElement>(null);
  const source = release ? sourceOf(release, choices.asked) : undefined;
  return (
    <>
      <PageHeader
        title={title}
        sentence={
          <>
            <b>{question.label}</b> Each time the focus area was looked at, in a table of its own.
          </>
        }
        actions={
          <>
            {actions}
            {release && (
              <ExportMenu
                release={release}
                title={`${question.short}, each time apart`}
                caption={`${question.label} Each time the focus area was looked at, in a table of its own.`}
                source={source ? `${source.publisher}: ${source.title}` : 'not named'}
                tables={() => tablesIn(holder.current)}
              />
            )}
          </>
        }
      />
      {filters([], '')}
      <div ref={holder}>
        <YearsBlock
          snapshots={snapshotsOf(questions, question.parent?.code)}
          questions={questions}
          choices={choices}
          places={places}
          within={narrowedWords(places, members)}
        />
      </div>
    </>
  );
}
