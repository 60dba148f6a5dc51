// Data: bring a file in, see what was found in it and what it would change, and what every release holds.
import './data.css';
import './layouts.css';
import { useRelease } from '../../release.tsx';
import { ButtonLink, CopyLinkButton } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { dataAddress } from './choices.ts';
import { ImportBlock } from './import-block.tsx';
import { MayHold } from './may-hold.tsx';
import { ReleasesBlock } from './releases-block.tsx';
import { TemplatesBlock } from './templates-block.tsx';

export function Screen() {
  const { values, set, href } = useAddress(dataAddress);
  const { release } = useRelease();
  return (
    <div className="wrap da">
      <PageHeader
        title="Data"
        sentence="What the cube holds, where it came from, and how to add to it. A file changes nothing until it has passed every check and you have said yes."
        actions={
          <>
            <ButtonLink icon="download" href="#templates">
              Templates
            </ButtonLink>
            <CopyLinkButton href={href({ release: release?.id ?? null })} />
          </>
        }
      />
      <div className="grid-cards da-columns">
        <div className="stack">
          <ImportBlock
            id={values.import}
            hrefOf={(id) => href({ import: id })}
            onImport={(id) => set({ import: id })}
          />
          <MayHold />
          <TemplatesBlock />
        </div>
        <div className="stack">
          <ReleasesBlock />
        </div>
      </div>
    </div>
  );
}
