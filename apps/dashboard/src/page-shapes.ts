// What each screen looks like before anything of it is known. Kept apart from the screens, which are not fetched yet when it is drawn.
import type { PageShape } from './ui/page-skeleton.tsx';

/** Titles only where the heading is not the screen's name in the bar. Heights as on a screen 1,350 pixels wide. */
export const nationalShape: PageShape = { filters: 112, blocks: [132, 640] };
export const targetShape: PageShape = { title: 'Target support', filters: 165, blocks: [68, 480] };
export const compareShape: PageShape = { title: 'Compare sectors', filters: 209, blocks: [480] };

/** By folder. */
export const shapes: Readonly<Record<string, PageShape>> = {
  national: nationalShape,
  target: targetShape,
  compare: compareShape,
  explore: { blocks: [640] },
  evidence: { filters: 209, blocks: [520] },
  data: { blocks: [420] },
  dictionary: { filters: 90, blocks: [320, 321] },
  service: { title: 'One service' },
};
