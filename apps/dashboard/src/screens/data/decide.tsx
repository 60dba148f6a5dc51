// Asks the server to take a checked file in or to throw it away; afterwards shows what can be done with what came in.
import { useMutation } from '@apollo/client/react';
import { Decision, FromHere } from './decision.tsx';
import { confirmImport, discardImport } from './documents.ts';
import { type FileImport, underWay } from './screening.ts';
import { useFresh } from './use-fresh.ts';

export function Decide(props: { file: FileImport; anotherHref: string; onDone: () => void }) {
  const { file, onDone } = props;
  const fresh = useFresh();
  const [confirm, confirming] = useMutation(confirmImport);
  const [discard, discarding] = useMutation(discardImport);
  const { id } = file;
  if (file.state === 'READY')
    return (
      <Decision
        key={id}
        file={file}
        busy={confirming.loading ? 'confirming' : discarding.loading ? 'discarding' : null}
        trouble={(confirming.error ?? discarding.error)?.message ?? null}
        onConfirm={(label) => {
          confirm({ variables: { id, label: label || null } })
            .then(fresh)
            // What went wrong stands beside the buttons; how the import stands now is asked.
            .catch(onDone);
        }}
        onDiscard={() => {
          discard({ variables: { id } }).then(fresh).catch(onDone);
        }}
      />
    );
  return <FromHere file={file} going={underWay(file.state)} anotherHref={props.anotherHref} />;
}
