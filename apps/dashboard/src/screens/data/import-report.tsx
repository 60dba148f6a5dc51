// What was found in a file: where it stands, what needs the reader, every stage, and the rows as a sum that comes out.
import type { ReactNode } from 'react';
import type { ImportState } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { Banner, type BannerKind } from '../../ui/messages.tsx';
import { Progress, percentDone } from '../../ui/progress.tsx';
import { Findings } from './findings.tsx';
import { KeepReport } from './keep-report.tsx';
import { moment } from './releases.ts';
import { RowSum } from './row-sum.tsx';
import {
  type FileImport,
  fileSize,
  findingsOf,
  isStoring,
  stagesOf,
  underWay,
} from './screening.ts';
import { Stages } from './stages.tsx';

const banners: Record<ImportState, { kind: BannerKind; title: string; after: string }> = {
  READING: { kind: 'information', title: 'The file is being read.', after: '' },
  SCREENING: { kind: 'information', title: 'The file is being checked.', after: '' },
  READY: { kind: 'information', title: 'Checked, and waiting for you.', after: '' },
  REFUSED: {
    kind: 'error',
    title: 'Not taken in: the file needs mending.',
    after: 'Mend the file and bring it in again below.',
  },
  CONFIRMED: { kind: 'done', title: 'Done.', after: '' },
  DISCARDED: { kind: 'information', title: 'Discarded.', after: '' },
  FAILED: {
    kind: 'error',
    title: 'Stopped, and not because of the file.',
    after: 'Bring it in again below.',
  },
};

function Standing({ file }: { file: FileImport }) {
  const { kind, title, after } = banners[file.state];
  if (underWay(file.state) || isStoring(file)) {
    const percent = percentDone(file.progress, 1);
    return (
      <div className="da-sending">
        <p className="da-name">{file.sentence}</p>
        <Progress label={file.fileName} percent={percent} />
      </div>
    );
  }
  if (file.state === 'READY' && file.heldAs)
    return (
      <Banner kind="information" title="Held already.">
        {file.sentence}
      </Banner>
    );
  return (
    <Banner kind={kind} title={title}>
      {file.sentence} {after}
    </Banner>
  );
}

export type ImportReportProps = {
  file: FileImport;
  /** Why the latest state could not be asked for. */
  trouble?: string;
  /** What can be done now. */
  children: ReactNode;
};

export function ImportReport({ file, trouble, children }: ImportReportProps) {
  const stages = stagesOf(file.checks);
  const findings = findingsOf(stages);
  const checked = file.checks.length > 0;
  return (
    <Card
      className="da-report"
      title={<span className="da-name">{file.fileName}</span>}
      caption={[
        fileSize(file.bytes),
        `sent ${moment(file.sentAt)}`,
        file.layout ? `read as ${file.layout}` : 'layout not known yet',
      ].join(' · ')}
    >
      <div className="da-parts">
        <Standing file={file} />
        {checked && !underWay(file.state) && <KeepReport file={file} />}
        {trouble && (
          <Banner kind="caution" title="The server does not answer just now.">
            This is the last that was known. It is asked again by itself.
          </Banner>
        )}
        {file.release && children}
        {findings.length > 0 && <Findings file={file} findings={findings} />}
        {file.rowsRead > 0 && <RowSum file={file} />}
        {!file.release && children}
        {checked && <Stages stages={stages} state={file.state} />}
      </div>
    </Card>
  );
}
