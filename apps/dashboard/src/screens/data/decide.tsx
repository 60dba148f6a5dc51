// Asks the server to take a checked file in or to throw it away; afterwards shows what can be done with what came in.
import { useMutation } from '@apollo/client/react';
import { Decision } from './decision.tsx';
import { confirmImport, discardImport } from './documents.ts';
import { FromHere } from './from-here.tsx';
import { HeldAlready } from './held-already.tsx';
import { isUnderWay } from './refusal.ts';
import { type FileImport, isStoring, underWay } from './screening.ts';

export function Decide(props: {
  file: FileImport;
  anotherHref: string;
  /** Something was decided: how the import stands is worth asking, again and again while `going`. */
  onDecided: (going: boolean) => void;
}) {
  const { file, onDecided } = props;
  const [confirm, confirming] = useMutation(confirmImport);
  const [discard, discarding] = useMutation(discardImport);
  const { id } = file;
  if (file.state !== 'READY')
    return <FromHere file={file} going={underWay(file.state)} anotherHref={props.anotherHref} />;
  // What went wrong stands beside the buttons; that it takes long is nothing wrong.
  const error = [confirming.error, discarding.error].find((one) => one && !isUnderWay(one));
  const decided = () => onDecided(false);
  if (file.heldAs)
    return (
      <HeldAlready
        batch={file.heldAs}
        busy={discarding.loading}
        trouble={error?.message ?? null}
        onDiscard={() => {
          discard({ variables: { id } }).then(decided, decided);
        }}
      />
    );
  return (
    <Decision
      key={id}
      file={file}
      busy={
        confirming.loading || isStoring(file)
          ? 'confirming'
          : discarding.loading
            ? 'discarding'
            : null
      }
      trouble={error?.message ?? null}
      onConfirm={(label) => {
        onDecided(true);
        confirm({ variables: { id, label: label || null } }).then(decided, decided);
      }}
      onDiscard={() => {
        discard({ variables: { id } }).then(decided, decided);
      }}
    />
  );
}
