// Takes the report away: copied as text, or saved as text or JSON.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { reportJson, reportName, reportText } from './report-text.ts';
import type { FileImport } from './screening.ts';

function save(name: string, text: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it once the click is over.
  window.setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

export function KeepReport({ file }: { file: FileImport }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reportText(file));
      setSaid('Report copied.');
    } catch {
      setSaid('The browser does not let it be copied; save it instead.');
    }
    window.setTimeout(() => setSaid(''), 4_000);
  };
  return (
    <div className="da-keep no-print">
      <Button small icon={said === 'Report copied.' ? 'check' : 'code'} onClick={() => void copy()}>
        Copy report
      </Button>
      <Button
        small
        icon="download"
        onClick={() =>
          save(reportName(file.fileName, 'txt'), reportText(file), 'text/plain;charset=utf-8')
        }
      >
        Save as text
      </Button>
      <Button
        small
        icon="download"
        onClick={() =>
          save(reportName(file.fileName, 'json'), reportJson(file), 'application/json')
        }
      >
        Save as JSON
      </Button>
      <span role="status" className={said && said !== 'Report copied.' ? 'cap' : 'vh'}>
        {said}
      </span>
    </div>
  );
}
