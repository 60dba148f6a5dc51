// The stages of screening in their order, each opening to what was checked in it. After one that fails only faults are told.
import type { ImportState } from '../../generated/graphql.ts';
import { CheckChip } from '../../ui/check-chip.tsx';
import { type Stage, tally, underWay } from './screening.ts';

function Head({ stage }: { stage: Stage }) {
  return (
    <>
      <span className="da-no" aria-hidden="true">
        {stage.number}
      </span>
      <span className="da-stage">
        <b>{stage.title}</b>
        <span className="small sub">{stage.about}</span>
      </span>
      <CheckChip state={stage.state} />
    </>
  );
}

export function Stages({ stages, state }: { stages: readonly Stage[]; state: ImportState }) {
  const going = underWay(state);
  return (
    <section>
      <h3>What was checked</h3>
      <p className="cap">
        {going ? 'Under way.' : tally(stages.flatMap(({ checks }) => checks))} After a stage that
        fails only faults are told, in every row that could be read.
      </p>
      <ol className="da-stages">
        {stages.map((stage) => (
          <li key={stage.code}>
            {stage.checks.length === 0 ? (
              <div className="da-head">
                <Head stage={stage} />
              </div>
            ) : (
              <details>
                <summary className="da-head">
                  <Head stage={stage} />
                </summary>
                <ul>
                  {stage.checks.map((check) => (
                    <li key={check.name}>
                      <span>
                        {check.name}
                        <span className="small sub">{check.message}</span>
                      </span>
                      <CheckChip state={check.result} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
