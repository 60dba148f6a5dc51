// Carrying a dimension by pointer: what is carried stands in the name of its kind, since a page may read no more than that on the way.
import type { Dimension } from '@cube/schema';
import type { DragEvent } from 'react';
import { dimensionOf, slugOf } from './dimensions.ts';

const prefix = 'application/x-dimension-';

/** Attributes of what can be carried. */
export const carried = (dimension: Dimension) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(`${prefix}${slugOf(dimension)}`, slugOf(dimension));
  },
});

/** What a carried thing is; undefined where it is none of ours. */
export const dimensionCarried = (event: DragEvent): Dimension | undefined => {
  const kind = event.dataTransfer.types.find((one) => one.startsWith(prefix));
  return kind ? dimensionOf(kind.slice(prefix.length)) : undefined;
};
