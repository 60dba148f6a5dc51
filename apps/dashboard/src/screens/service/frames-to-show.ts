// Of each focus area and stage with single records, the widest frame: all years of inspections, the latest of what does not add up.
// Pure.
import type { Frame } from '../target/frames.ts';

export function framesToShow(frames: readonly Frame[]): Frame[] {
  const widest = new Map<string, Frame>();
  for (const frame of frames) {
    if (!frame.records) continue;
    const key = `${frame.set}/${frame.stage}`;
    // Frames come latest first, so the first of a kind is its latest.
    if (!widest.has(key) || frame.period === null) widest.set(key, frame);
  }
  return [...widest.values()];
}
