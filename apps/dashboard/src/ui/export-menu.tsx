// Everything that can be taken away from a screen: files of the rows, pictures of the chart, a table to paste, a link, paper.
import { useEffect, useRef, useState } from 'react';
import { type Shared, tableIn, useShares } from '../share/use-shares.ts';
import '../share/print.css';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import { MenuButton, type MenuGroup } from './menu-button.tsx';

type Said = { text: string; wrong: boolean };

/** A success is read and gone; a fault stays until the next choice. */
const shownMs = 7_000;

function useSaid() {
  const [said, setSaid] = useState<Said>({ text: '', wrong: false });
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const say = (text: string, wrong = false) => {
    window.clearTimeout(timer.current);
    setSaid({ text, wrong });
    if (text && !wrong) timer.current = window.setTimeout(() => say(''), shownMs);
  };
  return { said, say };
}

/** Keeps the room of the menu while there is nothing yet to take away. */
export function ExportWaiting() {
  return (
    <Button icon="download" disabled>
      Export
      <Icon name="down" />
    </Button>
  );
}

/** The menu "Export" of a page header. Give it what the screen asked, so that files equal what is shown. */
export function ExportMenu({ label = 'Export', ...props }: Shared & { label?: string }) {
  const shares = useShares(props);
  const { said, say } = useSaid();
  const [busy, setBusy] = useState(false);
  const run = (work: () => Promise<string>, meanwhile: string) => async () => {
    setBusy(true);
    say(meanwhile);
    try {
      say(await work());
    } catch (error) {
      say(error instanceof Error ? error.message : 'That did not work.', true);
    } finally {
      setBusy(false);
    }
  };
  const item = (
    key: string,
    label: string,
    hint: string,
    work: () => Promise<string>,
    meanwhile = '',
  ) => ({
    key,
    label,
    hint,
    onChoose: run(work, meanwhile),
  });
  const making = 'Making the file…';
  const groups = (): MenuGroup[] => [
    {
      label: 'Numbers',
      items: [
        item(
          'xlsx',
          'Spreadsheet (XLSX)',
          'With cover, notes and one table a sheet',
          () => shares.file('XLSX'),
          making,
        ),
        item(
          'csv',
          'CSV, tidy',
          'tables' in props ? 'One line a number' : 'One line a number, codes and labels',
          () => shares.file('CSV'),
          making,
        ),
        item('json', 'JSON', 'For programs', () => shares.file('JSON'), making),
        ...(tableIn(props.table?.current)
          ? [item('table', 'Copy as table', 'To paste into a document', shares.table)]
          : []),
      ],
    },
    ...(props.chart?.current
      ? [
          {
            label: 'Chart',
            items: [
              item('png', 'Picture (PNG)', 'With title, source and release', shares.png, making),
              item('svg', 'Drawing (SVG)', 'Sharp at any size', shares.svg, making),
              item(
                'words',
                'Description in words (TXT)',
                'To stand beside the picture',
                shares.description,
              ),
            ],
          },
        ]
      : []),
    {
      label: 'This view',
      items: [
        item('link', 'Copy link', 'Stays on this release', shares.link),
        item('print', 'Print', 'On A4, with sources and symbols', shares.print),
      ],
    },
  ];
  return (
    <MenuButton icon="download" label={label} groups={groups} busy={busy}>
      <div
        className={said.wrong ? 'menu-said wrong' : 'menu-said'}
        role={said.wrong ? 'alert' : 'status'}
      >
        {said.text}
      </div>
    </MenuButton>
  );
}
