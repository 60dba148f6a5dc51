// placeholder
import type { ExploreAddress } from './explorer.tsx';
import type { Table } from './table.ts';
import type { Said } from './words.ts';
export function ChartCard(_props: { address: ExploreAddress; said: Said; table: Table }) {
  return null;
}
