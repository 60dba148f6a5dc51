// A chart as a picture that can stand alone: its title above, caption, source, release and "Simulated" with it, its words beside it.

import { svgSpace } from './flat-svg.ts';
import { type Flat, flatten, svgElement } from './flatten.ts';

export type PictureWords = {
  title: string;
  caption: string;
  source: string;
  release: string;
  simulated: boolean;
};

const edge = 28;
/** Twice the size of the screen, for print and slides. */
const scale = 2;
const family = 'Arial, "Liberation Sans", Helvetica, sans-serif';
const ink = '#14202b';
const quiet = '#43515e';
const invented = '#5b3a8c';

type Style = { size: number; weight: number; colour: string };
type Placed = { parts: SVGElement[]; height: number };

/** Words broken into lines that fit. */
function lines(text: string, width: number, { size, weight }: Style): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = `${weight} ${size}px ${family}`;
  const found: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = found.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || pen.measureText(longer).width > width) found.push(word);
    else found[found.length - 1] = longer;
  }
  return found;
}

function paragraph(text: string, top: number, width: number, style: Style): Placed {
  const step = style.size * 1.4;
  const set = lines(text, width, style);
  const parts = set.map((line, i) =>
    svgElement(
      'text',
      {
        x: edge,
        y: top + step * (i + 1) - style.size * 0.35,
        fill: style.colour,
        'font-family': family,
        'font-size': style.size,
        'font-weight': style.weight,
      },
      line,
    ),
  );
  return { parts, height: set.length * step };
}

/** The words of a chart for those who cannot see it: what each drawing in it says. */
export function descriptionOf(chart: Element, words: PictureWords): string {
  const said = [chart, ...chart.querySelectorAll('*')]
    .filter((e) => e.getAttribute('role') === 'img' || e.tagName.toLowerCase() === 'figcaption')
    .flatMap((e) => e.getAttribute('aria-label') ?? e.textContent ?? []);
  return [
    ...(words.simulated ? ['Simulated: invented for demonstration.'] : []),
    words.title,
    words.caption,
    ...said,
    `Source: ${words.source}. ${words.release}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

type Drawn = { svg: string; width: number; height: number };

function compose(flat: Flat, words: PictureWords, description: string): Drawn {
  const width = Math.ceil(Math.max(flat.width, 320) + edge * 2);
  const inner = width - edge * 2;
  const parts: SVGElement[] = [];
  let y = edge;
  const write = (text: string, style: Style) => {
    if (!text) return;
    const placed = paragraph(text, y, inner, style);
    parts.push(...placed.parts);
    y += placed.height;
  };
  if (words.simulated)
    write('Simulated: invented for demonstration, no real service.', {
      size: 14,
      weight: 700,
      colour: invented,
    });
  write(words.title, { size: 20, weight: 700, colour: ink });
  write(words.caption, { size: 13, weight: 400, colour: quiet });
  y += 12;
  const chart = svgElement('g', { transform: `translate(${edge} ${y})` });
  chart.append(...flat.parts);
  parts.push(chart);
  y += flat.height + 14;
  const mark = words.simulated ? 'Simulated. ' : '';
  write(`${mark}Source: ${words.source}. ${words.release}.`, {
    size: 12,
    weight: 400,
    colour: quiet,
  });
  const height = Math.ceil(y + edge - 8);
  const svg = svgElement('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  });
  svg.setAttribute('xmlns', svgSpace);
  const defs = svgElement('defs', {});
  defs.append(...flat.patterns);
  svg.append(
    svgElement('title', {}, words.title),
    svgElement('desc', {}, description),
    defs,
    svgElement('rect', { width, height, fill: '#ffffff' }),
    ...parts,
  );
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

/** A stroke that keeps its width at every size is as thin on a larger canvas, unless told otherwise. */
function thickened(flat: Flat): Flat {
  const larger = (text: string): string =>
    text.replace(/\d+(?:\.\d+)?/g, (number) => String(Number(number) * scale));
  for (const part of flat.parts)
    for (const mark of part.querySelectorAll('[vector-effect="non-scaling-stroke"]'))
      for (const name of ['stroke-width', 'stroke-dasharray'])
        mark.setAttribute(name, larger(mark.getAttribute(name) ?? ''));
  return flat;
}

const drawnOf = (chart: HTMLElement | SVGElement, words: PictureWords): Drawn =>
  compose(flatten(chart), words, descriptionOf(chart, words));

/** The chart as SVG text. */
export const svgOf = (chart: HTMLElement | SVGElement, words: PictureWords): Blob =>
  new Blob([drawnOf(chart, words).svg], { type: 'image/svg+xml' });

/** The chart as PNG, at twice its size on the screen. */
export async function pngOf(chart: HTMLElement | SVGElement, words: PictureWords): Promise<Blob> {
  const flat = thickened(flatten(chart));
  const { svg, width, height } = compose(flat, words, descriptionOf(chart, words));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw pictures.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot save pictures.'))),
      'image/png',
    );
  });
}
