// A table of shares whose cells are coloured by how high they are. A real table: the share and its base stand in every cell, so
// colour only repeats what is written, and a small base gets none. A pure function of cells.
import './heat-map.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { heatStep, heatSteps, stepWords } from './heat-steps.ts';
import { ScrollFrame } from './scroll-frame.tsx';

export type HeatHead = {
  key: string;
  label: string;
  /** A second line: which answers a column counts, or a row's base. */
  sub?: string;
  href?: string;
  /** Set apart from the rest. */
  total?: boolean;
};

export type HeatCell = {
  /** What stands in the cell: 22%, [n]. */
  display: string;
  /** Of how many: "9 of 41"; or why there is no number: "no cases". */
  base: string;
  /** How it is spoken, where that differs from `display, base`. */
  spoken?: string;
  /** 0 to 100; null where there is nothing to colour. */
  share: number | null;
  smallBase: boolean;
  /** Only a range is known: the display is underlined with dots. */
  range?: boolean;
  /** Where its entries are; without it and `onPress` the cell is text. */
  href?: string;
  onPress?: () => void;
  /** Puts the text into something of the screen's own, such as a figure that opens its story. */
  wrap?: (text: ReactNode) => ReactNode;
};

export type HeatMapProps = {
  /** What the table shows; also the name of its scrolling area. */
  caption: string;
  captionHidden?: boolean;
  /** Head of the first column. */
  corner: string;
  rows: readonly HeatHead[];
  columns: readonly HeatHead[];
  /** cells[r][c] lines up with the heads. */
  cells: readonly (readonly HeatCell[])[];
  /** Lower ends of the four upper steps, in percent; chosen from the cells unless given. */
  steps?: readonly number[];
};

export function HeatMap(props: HeatMapProps) {
  const { rows, columns, cells } = props;
  const shares = cells.flat().flatMap(({ share, smallBase }) => (smallBase ? [] : (share ?? [])));
  const steps = props.steps ?? heatSteps(shares);
  const small = cells.flat().some(({ smallBase }) => smallBase);
  return (
    <>
      <ScrollFrame name={props.caption}>
        <table className="heat">
          <caption className={props.captionHidden ? 'vh' : undefined}>{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{props.corner}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.total ? 'heat-all' : undefined}>
                  <HeadText head={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.key} className={row.total ? 'heat-all' : undefined}>
                <th scope="row">
                  <HeadText head={row} />
                </th>
                {columns.map((column, c) => {
                  const cell = cells[r]?.[c];
                  return cell ? (
                    <Cell
                      key={column.key}
                      cell={cell}
                      step={heatStep(cell, steps)}
                      apart={column.total ?? false}
                      of={`${row.label}, ${column.label}`}
                    />
                  ) : (
                    <td key={column.key} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <div className="heat-key">
        <span>Share</span>
        <ul>
          {stepWords(steps).map((words, index) => (
            <li key={words} className={`heat-${index}`}>
              {words}
            </li>
          ))}
        </ul>
      </div>
      {small && (
        <p className="foot-n">† Base under 10: no colour. Read the count, not the percentage.</p>
      )}
    </>
  );
}

const HeadText = ({ head }: { head: HeatHead }) => (
  <>
    {head.href ? <Link href={head.href}>{head.label}</Link> : head.label}
    {head.sub && <span className="of">{head.sub}</span>}
  </>
);

type CellProps = { cell: HeatCell; step: number | null; apart: boolean; of: string };

function Cell({ cell, step, apart, of }: CellProps) {
  const look = [
    step === null ? 'heat-none' : `heat-${step}`,
    cell.smallBase ? 'heat-small' : '',
    apart ? 'heat-all' : '',
  ].join(' ');
  const text = (
    <>
      <span aria-hidden="true">
        <span className={cell.range ? 'heat-share rng' : 'heat-share'}>
          {cell.display}
          {cell.smallBase && '†'}
        </span>
        <span className="of">{cell.base}</span>
      </span>
      <span className="vh">{cell.spoken ?? `${cell.display}, ${cell.base}`}</span>
    </>
  );
  const spokenName = <span className="vh">{of}: </span>;
  return (
    <td className={look}>
      {cell.href ? (
        <Link href={cell.href}>
          {spokenName}
          {text}
        </Link>
      ) : cell.onPress ? (
        <button type="button" onClick={cell.onPress}>
          {spokenName}
          {text}
        </button>
      ) : (
        <span className="heat-text">{cell.wrap ? cell.wrap(text) : text}</span>
      )}
    </td>
  );
}
