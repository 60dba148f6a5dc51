// Bringing a file in: sends it, follows its screening, and asks the server to take it in or throw it away.
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { BringIn } from './bring-in.tsx';
import { Decide } from './decide.tsx';
import { importQuestion, importsQuestion } from './documents.ts';
import { ImportReport } from './import-report.tsx';
import { NoImport, ReportShape } from './import-states.tsx';
import { isForbidden } from './refusal.ts';
import { type FileImport, isStoring, standingWords, underWay } from './screening.ts';
import { useFresh } from './use-fresh.ts';
import { useUpload } from './use-upload.ts';

const pollMs = 500;

export type ImportBlockProps = {
  /** The import of the address. */
  id: string | null;
  hrefOf: (id: string | null) => string;
  onImport: (id: string | null) => void;
};

/** One import as it stands, asked again while the server is at work on it. */
function useImport(id: string | null) {
  // Worth asking again: as long as it says that it is under way, and from the moment something is decided.
  const [going, setGoing] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const { data, previousData, error, refetch } = useQuery(importQuestion, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'cache-and-network',
    pollInterval: going || deciding ? pollMs : 0,
  });
  const known = data ?? previousData;
  // What was known of another import says nothing about this one.
  const file = known?.import?.id === id ? known?.import : undefined;
  const atWork = file ? underWay(file.state) || isStoring(file) : false;
  useEffect(() => setGoing(atWork), [atWork]);
  return { file, absent: data !== undefined && data.import === null, error, refetch, setDeciding };
}

/** Once a file is in, nothing that was asked before holds, however long storing it took. */
function useFreshOnceIn(file: FileImport | undefined) {
  const fresh = useFresh();
  const before = useRef(file);
  useEffect(() => {
    const last = before.current;
    before.current = file;
    if (file?.state !== 'CONFIRMED' || last?.id !== file.id) return;
    if (last.state !== 'CONFIRMED') void fresh();
  }, [file, fresh]);
}

/** Spoken once a step, not with every row. */
function Announcer({ words }: { words: string }) {
  return (
    <p className="vh" role="status">
      {words}
    </p>
  );
}

/** Brings the report's heading to the keyboard when a file has just been sent or decided upon. */
function useArrival(key: string) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key) ref.current?.focus();
    before.current = key;
  }, [key]);
  return ref;
}

export function ImportBlock({ id, hrefOf, onImport }: ImportBlockProps) {
  const { upload, send, cancel } = useUpload(onImport);
  const { file, absent, error, refetch, setDeciding } = useImport(id);
  useFreshOnceIn(file);
  const sent = useQuery(importsQuestion, { fetchPolicy: 'cache-and-network' });
  const decided = file && !underWay(file.state) ? file.state : 'under way';
  const ref = useArrival(`${id} ${id === null ? '' : decided}`);
  const onDecided = (going: boolean) => {
    setDeciding(going);
    if (!going) void refetch();
  };
  const again = file !== undefined && (file.state === 'REFUSED' || file.state === 'FAILED');
  return (
    <div className="stack" ref={ref} tabIndex={-1} data-part="import">
      <Announcer
        words={
          file
            ? `${standingWords(file)}. ${underWay(file.state) || isStoring(file) ? '' : file.sentence}`
            : ''
        }
      />
      {id !== null &&
        (file ? (
          <ImportReport file={file} {...(error ? { trouble: error.message } : {})}>
            <Decide file={file} onDecided={onDecided} anotherHref={hrefOf(null)} />
          </ImportReport>
        ) : absent || error ? (
          <NoImport id={id} reason={error?.message ?? null} onRetry={() => void refetch()} />
        ) : (
          <ReportShape />
        ))}
      {(id === null || absent || again) && (
        <BringIn
          title={again ? 'Bring in the mended file' : 'Bring in a file'}
          upload={upload}
          onFile={(chosen, asAt) => void send(chosen, asAt)}
          onCancel={cancel}
          lately={(sent.data?.imports ?? []).filter((other) => other.id !== id)}
          closed={isForbidden(sent.error) ? (sent.error?.message ?? null) : null}
          hrefOf={hrefOf}
        />
      )}
    </div>
  );
}
