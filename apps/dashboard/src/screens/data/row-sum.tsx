// Every row of the file is somewhere: the sum that shows it, as figures and as one sentence.
import { formatCount } from '@cube/schema';
import { acceptedWords, reportedWords, sumOf } from './report-text.ts';
import { type FileImport, underWay } from './screening.ts';

export function RowSum({ file }: { file: FileImport }) {
  const parts = [
    { sign: '', count: file.rowsRead, words: 'rows read' },
    { sign: '=', count: file.rowsAccepted, words: acceptedWords(file) },
    { sign: '+', count: file.rowsReported, words: reportedWords(file) },
  ];
  // Half way through, the sum need not come out yet.
  if (underWay(file.state))
    return <p className="small sub">{formatCount(file.rowsRead)} rows read so far.</p>;
  return (
    <section>
      <h3>Where the rows went</h3>
      <p className="vh">{sumOf(file)}.</p>
      <div className="da-sum" aria-hidden="true">
        {parts.map(({ sign, count, words }) => (
          <span key={words} className="da-term">
            {sign && <i>{sign}</i>}
            <span>
              <b>{formatCount(count)}</b>
              <span className="small sub">{words}</span>
            </span>
          </span>
        ))}
      </div>
    </section>
  );
}
