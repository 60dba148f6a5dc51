// Where a group stands in an order and where it could stand: a dot for the place, a bar for the plausible places. Drawn in
// percent of its width; the words beside it say the same.
import './ranked-list.css';
import { percentOf } from './scale.ts';

export type PlausiblePlaceProps = {
  place: number;
  plausible: { lower: number; upper: number } | null;
  /** The last place of the list. */
  last: number;
};

/** Place 1 at the left edge, the last at the right; one place alone stands at the left. */
export const placeAt = (place: number, last: number): number =>
  last <= 1 ? 0 : Math.min(100, Math.max(0, ((place - 1) * 100) / (last - 1)));

export function PlausiblePlace({ place, plausible, last }: PlausiblePlaceProps) {
  const at = placeAt(place, last);
  const from = plausible && placeAt(plausible.lower, last);
  const to = plausible && placeAt(plausible.upper, last);
  return (
    <span className="ch-places" aria-hidden="true">
      <span className="ch-places-line" />
      {from !== null && to !== null && (
        <span
          className="ch-places-bar"
          style={{ left: percentOf(from), right: percentOf(100 - to) }}
        />
      )}
      <span className="ch-places-dot" style={{ left: percentOf(at) }} />
    </span>
  );
}
