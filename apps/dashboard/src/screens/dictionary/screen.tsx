// Data dictionary: every name and code of the release shown, as the cube itself declares them; on the page and as a file.
import { useState } from 'react';
import './dictionary.css';
import { useRelease } from '../../release.tsx';
import { fileNameOf, saveFile } from '../../share/download.ts';
import { Button, CopyLinkButton, PrintButton } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { useHashArrival } from '../../use-hash-arrival.ts';
import { DictionaryBody, DictionaryShape } from './body.tsx';
import { dictionaryShape } from './choices.ts';
import { type Dictionary, dictionaryCsv } from './csv.ts';
import { SearchField } from './search-field.tsx';
import { useDictionary } from './use-dictionary.ts';

function DownloadButton({ make, name }: { make: () => Promise<Dictionary>; name: string }) {
  const [state, setState] = useState<{ busy: boolean; said: string }>({ busy: false, said: '' });
  const download = async () => {
    setState({ busy: true, said: '' });
    try {
      const csv = dictionaryCsv(await make());
      saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
      setState({ busy: false, said: 'Downloaded.' });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setState({ busy: false, said: `Not downloaded: ${why}` });
    }
  };
  return (
    <>
      <Button icon="download" disabled={state.busy} onClick={() => void download()}>
        Download CSV
      </Button>
      <span role="status" className={state.said.startsWith('Not') ? 'small' : 'vh'}>
        {state.said}
      </span>
    </>
  );
}

export function Screen() {
  const address = useAddress(dictionaryShape);
  const { release } = useRelease();
  const { dictionary, renewing, error, again, whole } = useDictionary(address.values);
  useHashArrival(dictionary !== null);
  const pinned = address.href({ release: release?.id ?? null });
  return (
    <div className="wrap dd">
      <PageHeader
        title="Data dictionary"
        sentence={
          release
            ? `Every name and code in ${release.label}, as the cube itself declares them. A code is a link to its entry that stays on this release.`
            : null
        }
        actions={
          <>
            {dictionary && release ? (
              <DownloadButton
                make={() => whole(dictionary)}
                name={fileNameOf('Data dictionary', {
                  simulated: release.simulated,
                  release: release.id,
                })}
              />
            ) : (
              <Button icon="download" disabled>
                Download CSV
              </Button>
            )}
            <CopyLinkButton href={pinned} />
            <PrintButton />
          </>
        }
      />
      <SearchField
        words={address.values.text}
        onWords={(text) => address.replace({ text, show: null })}
      />
      {error && (
        <ErrorState title="The dictionary did not load." reason={error.message} onRetry={again} />
      )}
      {!dictionary && !error && <DictionaryShape />}
      {dictionary && (
        <DictionaryBody
          dictionary={dictionary}
          values={address.values}
          pinned={pinned}
          hrefOf={address.href}
          renewing={renewing}
        />
      )}
    </div>
  );
}
