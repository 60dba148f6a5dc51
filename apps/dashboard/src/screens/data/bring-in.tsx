// Where a file is given: the place to drop it, the day it describes, and how far it has come on its way to the server.
import { formatCount } from '@cube/schema';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { DataImportsQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DropZone } from '../../ui/drop-zone.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { Banner } from '../../ui/messages.tsx';
import { Progress, percentDone } from '../../ui/progress.tsx';
import { moment } from './releases.ts';
import { fileSize, standingWords } from './screening.ts';
import type { Trouble } from './upload.ts';
import type { Upload } from './use-upload.ts';

const titles: Record<Trouble['kind'], string> = {
  off: 'This server takes no files.',
  unreached: 'The file did not arrive.',
  refused: 'The file was not taken.',
};
const after: Record<Trouble['kind'], string> = {
  off: 'Start the cube on your own computer to bring files in. Nothing was sent on or kept.',
  unreached: 'Nothing has changed. See whether the server is running, then choose the file again.',
  refused: 'Nothing has changed.',
};

function Sending({
  upload,
  onCancel,
}: {
  upload: Upload & { kind: 'sending' };
  onCancel: () => void;
}) {
  const percent = percentDone(upload.sent, upload.total);
  return (
    <div className="da-sending">
      <p className="da-name" role="status">
        Sending <b>{upload.name}</b>
      </p>
      <Progress label={`Sending ${upload.name}`} percent={percent} />
      <div className="da-row">
        <span className="small sub">
          {fileSize(upload.sent)} of {fileSize(upload.total)}, {formatCount(percent)}%
        </span>
        <Button small icon="close" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function Said({ upload }: { upload: Upload }) {
  if (upload.kind === 'cancelled')
    return (
      <Banner kind="information" title={`${upload.name} was not sent.`}>
        You cancelled it; nothing was kept.
      </Banner>
    );
  if (upload.kind !== 'trouble') return null;
  const { kind, reason } = upload.trouble;
  return (
    <Banner kind="error" title={titles[kind]}>
      {reason} {after[kind]}
    </Banner>
  );
}

export type BringInProps = {
  title: string;
  upload: Upload;
  onFile: (file: File, asAt: string) => void;
  onCancel: () => void;
  lately: DataImportsQuery['imports'];
  /** Why files cannot be brought in, where the server has said so; null where it has not. */
  closed: string | null;
  hrefOf: (id: string | null) => string;
};

export function BringIn(props: BringInProps) {
  const { upload, closed } = props;
  const [asAt, setAsAt] = useState('');
  const id = useId();
  return (
    <Card
      title={props.title}
      caption={
        <>
          Your own inspections in one of <a href="#layouts">the layouts below</a>, or a monthly
          register of the regulator as it was published. First it is checked; then you decide.
        </>
      }
    >
      <div className="da-in">
        <Said upload={upload} />
        {closed !== null && upload.kind === 'none' && (
          <Banner kind="caution" title="Files cannot be brought in here.">
            {closed}
          </Banner>
        )}
        {upload.kind === 'sending' ? (
          <Sending upload={upload} onCancel={props.onCancel} />
        ) : (
          <>
            <DropZone
              label="Choose a file"
              hint="A CSV file, or the same compressed with gzip (.gz). Names, phone numbers and e-mail addresses of people are dropped on reading."
              accept=".csv,.tsv,.txt,.gz,text/csv,application/gzip"
              disabled={closed !== null}
              onFile={(file) => props.onFile(file, asAt)}
            />
            <div className="field da-asat">
              <label htmlFor={id}>The day the file describes (only if its name does not say)</label>
              <input
                id={id}
                type="date"
                value={asAt}
                aria-describedby={`${id}-hint`}
                onChange={(event) => setAsAt(event.target.value)}
              />
              <span className="hint" id={`${id}-hint`}>
                For a register whose name has no <Term of="as-at-date">as-at date</Term>.
                “MDSF_data_31 May 2026.csv” has one. Set it before you choose the file.
              </span>
            </div>
          </>
        )}
        {props.lately.length > 0 && (
          <div className="da-lately">
            <h3>Sent lately</h3>
            <ul>
              {props.lately.map((file) => (
                <li key={file.id}>
                  <Link href={props.hrefOf(file.id)}>{file.fileName}</Link>
                  <span className="small sub">
                    {standingWords(file)}, {moment(file.sentAt)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}
