// The marks of a funnel plot and their key: shape, fill and words say how far beyond the limits a point lies.
import type { RateMark } from './chart-cells.ts';
import type { Beyond } from './funnel-layout.ts';
import { At } from './marks.tsx';
import { percentOf } from './scale.ts';

/** A point with its place in percent of the box. */
export type Drawn = {
  key: string;
  label: string;
  x: number;
  y: number;
  beyond: Beyond;
  rate: RateMark;
};

const Mark = ({ beyond }: { beyond: Beyond }) =>
  beyond === 'beyond-998' ? (
    <rect x={-6.5} y={-6.5} width={13} height={13} transform="rotate(45)" className="fp-diamond" />
  ) : (
    <circle
      r={beyond === 'inside' ? 5 : 6.5}
      className={beyond === 'inside' ? 'ch-dot-hollow' : 'ch-dot'}
    />
  );

type PointProps = {
  point: Drawn;
  /** Without it the point is a mark only. */
  press?: {
    /** The one point that Tab comes to; arrows lead to the others. */
    reached: boolean;
    onPress: () => void;
    onStep: (by: 1 | -1) => void;
    onReach: () => void;
  };
};

/** For `id`: what stands in an address stands in an id, and no two funnels are on one page. */
export const pointId = (key: string) => `fp-${key}`;

export function Point({ point, press }: PointProps) {
  const spoken = `${point.label}: ${point.rate.spoken}, ${beyondWords(point.beyond)}`;
  const drawn = (
    <>
      <title>{spoken}</title>
      <circle r={12} className="fp-touch" />
      <Mark beyond={point.beyond} />
    </>
  );
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what is drawn in it has one
    <svg x={percentOf(point.x)} y={percentOf(point.y)} overflow="visible">
      {press ? (
        // biome-ignore lint/a11y/useSemanticElements: HTML buttons cannot stand in a drawing
        <g
          id={pointId(point.key)}
          role="button"
          tabIndex={press.reached ? 0 : -1}
          aria-label={spoken}
          className="fp-point"
          onClick={press.onPress}
          onFocus={press.onReach}
          onKeyDown={(event) => {
            const step = steps[event.key];
            if (!step && event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            if (step) press.onStep(step);
            else press.onPress();
          }}
        >
          <circle r={13} className="fp-ring" />
          {drawn}
        </g>
      ) : (
        <g>{drawn}</g>
      )}
    </svg>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const keyWords: readonly (readonly [Beyond, string])[] = [
  ['beyond-998', 'Beyond 99.8%'],
  ['beyond-95', 'Beyond 95%'],
  ['inside', 'Within the limits'],
];

const beyondWords = (beyond: Beyond): string =>
  (keyWords.find(([of]) => of === beyond)?.[1] ?? '').toLowerCase();

type KeyProps = {
  shown: ReadonlySet<Beyond>;
  /** What the line across is; its label stands here because in the drawing it would lie on points that are like all. */
  centre: { label: string; rate: RateMark } | null;
};

export const FunnelKey = ({ shown, centre }: KeyProps) => (
  <ul className="fp-key">
    {keyWords
      .filter(([beyond]) => shown.has(beyond))
      .map(([beyond, words]) => (
        <li key={beyond}>
          <svg width={18} height={18} aria-hidden="true">
            <At at={50} y={9}>
              <Mark beyond={beyond} />
            </At>
          </svg>
          {words}
        </li>
      ))}
    {centre && (
      <li>
        <svg width={26} height={18} aria-hidden="true" className="fp-lines">
          <line x1={0} x2={26} y1={9} y2={9} className="ch-reference" />
        </svg>
        <span>
          {centre.label} <b>{centre.rate.display}</b>
        </span>
      </li>
    )}
    <li>
      <svg width={26} height={18} aria-hidden="true" className="fp-lines">
        <line x1={0} x2={26} y1={9} y2={9} />
      </svg>
      95% limit
    </li>
    <li>
      <svg width={26} height={18} aria-hidden="true" className="fp-lines">
        <line x1={0} x2={26} y1={9} y2={9} className="fp-outer" />
      </svg>
      99.8% limit
    </li>
  </ul>
);
