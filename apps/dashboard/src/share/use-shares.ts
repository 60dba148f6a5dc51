// What each entry of the Export menu does. Asks the server for files; everything else is made in the browser from what stands on the
// screen. Every way answers with the sentence that says what happened.
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { RefObject } from 'react';
import type {
  Dimension,
  ExportFormat,
  Measure,
  OrderInput,
  RateInput,
  ShareInput,
  SortInput,
  Totals,
  WhereInput,
} from '../generated/graphql.ts';
import { exportQuestion } from './documents.ts';
import { fileNameOf, saveFile, screenOf } from './download.ts';
import { descriptionOf, type PictureWords, pngOf, svgOf } from './picture.ts';
import { csvOf, jsonOf, xlsxOf } from './screen-files.ts';
import type { ScreenTable } from './screen-tables.ts';
import { copyTable } from './table-copy.ts';

/** What the screen asked the cube: the files come from there, with everything that is known of each number. */
type FromCube = {
  where: WhereInput;
  by: Dimension[];
  columns?: Dimension[];
  totals?: Totals;
  counts?: Measure[];
  rates?: RateInput[];
  shares?: ShareInput[];
  order?: OrderInput[];
  sort?: SortInput;
};
/** Where the cube has no rows for it: the files hold what stands in these tables. */
type FromScreen = { tables: () => ScreenTable[] };

type Common = {
  release: { id: string; label: string; simulated: boolean };
  title: string;
  /** What files are called, where the title is a finding. */
  name?: string;
  caption: string;
  /** Publisher and title of what the numbers were read from. */
  source: string;
  /** What is drawn; the pictures are left out where there is none. */
  chart?: RefObject<HTMLElement | SVGSVGElement | null>;
  /** The table, or something that holds one; left out where there is none. */
  table?: RefObject<HTMLElement | null>;
  /** Address of the view; this page's, with the release kept, unless given. */
  href?: string;
};
export type Shared = Common & (FromCube | FromScreen);

const wordsOf = ({ title, caption, source, release }: Shared): PictureWords => ({
  title,
  caption,
  source,
  release: `${release.label} (${release.id})`,
  simulated: release.simulated,
});

export const tableIn = (holder: HTMLElement | null | undefined): HTMLTableElement | null =>
  holder instanceof HTMLTableElement ? holder : (holder?.querySelector('table') ?? null);

/** The server's words where it gave some. */
async function refusal(response: Response): Promise<string> {
  const told: unknown = await response.json().catch(() => null);
  const message = (told as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message;
  return message ?? `The server answered ${response.status}.`;
}

/** A permanent address of the view. */
function lastingLink({ href, release }: Pick<Shared, 'href' | 'release'>): string {
  const address = new URL(href ?? window.location.href, window.location.href);
  address.searchParams.set('release', release.id);
  return address.href;
}

async function cubeFile(
  client: ApolloClient,
  format: ExportFormat,
  release: string,
  asked: FromCube,
): Promise<Blob> {
  const { where, by, columns = [], totals = 'NONE', counts = ['ENTRIES'] } = asked;
  const { rates = [], shares = [], order = [], sort = null } = asked;
  const { data } = await client.query({
    query: exportQuestion,
    variables: { where, release, format, by, columns, totals, counts, rates, shares, order, sort },
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('The server gave no address for the file.');
  const response = await fetch(data.slice.export);
  if (!response.ok) throw new Error(await refusal(response));
  return response.blob();
}

async function screenFile(
  format: ExportFormat,
  tables: readonly ScreenTable[],
  words: PictureWords,
): Promise<Blob> {
  if (tables.length === 0) throw new Error('There is no table on the page just now.');
  if (format === 'XLSX') return xlsxOf(tables, words);
  const [text, type] =
    format === 'CSV'
      ? ([csvOf(tables, words), 'text/csv;charset=utf-8'] as const)
      : ([jsonOf(tables, words), 'application/json'] as const);
  return new Blob([text], { type });
}

export function useShares(shared: Shared) {
  const client = useApolloClient();
  const { release, title } = shared;
  const name = fileNameOf(shared.name ?? title, {
    simulated: release.simulated,
    release: release.id,
    screen: screenOf(window.location.pathname),
    day: new Date(),
  });
  const words = wordsOf(shared);
  const chart = () => {
    const drawn = shared.chart?.current;
    if (!drawn) throw new Error('There is no chart on the page just now.');
    return drawn;
  };
  return {
    async file(format: ExportFormat): Promise<string> {
      const saved = `${name}.${format.toLowerCase()}`;
      saveFile(
        'tables' in shared
          ? await screenFile(format, shared.tables(), words)
          : await cubeFile(client, format, release.id, shared),
        saved,
      );
      return `Saved as ${saved}.`;
    },
    async png(): Promise<string> {
      saveFile(await pngOf(chart(), words), `${name}.png`);
      return `Saved as ${name}.png. Its description in words is in this menu too.`;
    },
    async svg(): Promise<string> {
      saveFile(svgOf(chart(), words), `${name}.svg`);
      return `Saved as ${name}.svg. Its description is inside it.`;
    },
    async description(): Promise<string> {
      const text = descriptionOf(chart(), words);
      saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
      return `Saved as ${name}.txt: the picture in words, to stand beside it.`;
    },
    async table(): Promise<string> {
      const table = tableIn(shared.table?.current);
      if (!table) throw new Error('There is no table on the page just now.');
      await copyTable(table, [
        ...(release.simulated ? ['Simulated: invented for demonstration.'] : []),
        `Source: ${words.source}. ${words.release}. ${lastingLink(shared)}`,
      ]);
      return 'Table copied. Paste it into a document or a spreadsheet.';
    },
    async link(): Promise<string> {
      await navigator.clipboard.writeText(lastingLink(shared));
      return 'Link copied. It stays on this release.';
    },
    async print(): Promise<string> {
      // After the menu has closed, so that it is not on the paper.
      window.setTimeout(() => window.print(), 50);
      return '';
    },
  };
}
