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

export const Point = ({ point, onPress }: { point: Drawn; onPress?: (key: string) => void }) => (
  <svg x={percentOf(point.x)} y={percentOf(point.y)} overflow="visible" aria-hidden="true">
    {/* biome-ignore lint/a11y/noStaticElementInteractions: an extra for the pointer; the table offers the same by keyboard */}
    <g
      className={onPress ? 'fp-point' : undefined}
      onClick={onPress ? () => onPress(point.key) : undefined}
    >
      <title>{`${point.label}: ${point.rate.spoken}`}</title>
      <circle r={12} className="fp-touch" />
      <Mark beyond={point.beyond} />
    </g>
  </svg>
);

const keyWords: readonly (readonly [Beyond, string])[] = [
  ['beyond-998', 'Beyond 99.8%'],
  ['beyond-95', 'Beyond 95%'],
  ['inside', 'Within the limits'],
];

export const FunnelKey = ({ shown }: { shown: ReadonlySet<Beyond> }) => (
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
