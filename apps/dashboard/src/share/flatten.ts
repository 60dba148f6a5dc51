// A chart on the screen, whether SVG or HTML, as one flat drawing: boxes, lines of text and the SVGs within it, each where it stands.
// Always in the colours of paper. Nothing of the page is needed to show it again.
import { inlined, isSeen, lengthKept, patternsOf, svgSpace } from './flat-svg.ts';

export type Flat = { width: number; height: number; parts: SVGElement[]; patterns: SVGElement[] };

type Walk = { left: number; top: number; parts: SVGElement[]; patterns: Set<string> };

export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

const isClear = (colour: string): boolean => colour === 'transparent' || /[,/]\s*0\)$/.test(colour);

type Box = { x: number; y: number; width: number; height: number };

const placeOf = (element: Element, walk: Walk): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - walk.left, y: top - walk.top, width, height };
};

/** Background and edges of a box. A gradient of the kit is its hatching: a range. */
function box({ x, y, width, height }: Box, style: CSSStyleDeclaration, walk: Walk): void {
  if (width === 0 && height === 0) return;
  const hatched = style.backgroundImage.includes('gradient');
  if (hatched) walk.patterns.add('hatch');
  if (width * height > 0 && (hatched || !isClear(style.backgroundColor)))
    walk.parts.push(
      svgElement('rect', {
        x,
        y,
        width,
        height,
        rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
        fill: hatched ? 'url(#hatch)' : style.backgroundColor,
      }),
    );
  const sides = [
    ['top', x, y, x + width, y],
    ['right', x + width, y, x + width, y + height],
    ['bottom', x, y + height, x + width, y + height],
    ['left', x, y, x, y + height],
  ] as const;
  for (const [side, x1, y1, x2, y2] of sides) {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const kind = style.getPropertyValue(`border-${side}-style`);
    const stroke = style.getPropertyValue(`border-${side}-color`);
    if (!(thick > 0) || kind === 'none' || kind === 'hidden' || isClear(stroke)) continue;
    const dashes = { dotted: thick, dashed: thick * 3 }[kind];
    walk.parts.push(
      svgElement('line', {
        x1,
        y1,
        x2,
        y2,
        stroke,
        'stroke-width': thick,
        ...(dashes ? { 'stroke-dasharray': dashes } : {}),
      }),
    );
  }
}

type Line = { text: string; left: number; right: number; top: number; height: number };

/** The lines in which a text stands, wherever the browser broke it. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  // A line may end inside a word too, after a dash or a stroke: "245–" and "247".
  for (const word of node.data.matchAll(/(?:[^\s–/-]+[–/-]*|[–/-]+)\s*/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].trimEnd().length);
    const at = range.getBoundingClientRect();
    if (at.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - at.top) < 2) {
      line.text += word[0];
      line.right = at.right;
    } else
      lines.push({ text: word[0], left: at.left, right: at.right, top: at.top, height: at.height });
  }
  return lines;
}

/** Where letters stand on their line, as a part of the line's height: near enough for every font of the page. */
const baseline = 0.79;

function textParts(node: Text, style: CSSStyleDeclaration, walk: Walk): void {
  for (const { text, left, right, top, height } of linesOf(node))
    walk.parts.push(
      svgElement(
        'text',
        {
          x: left - walk.left,
          y: top - walk.top + height * baseline,
          ...lengthKept(right - left),
          fill: style.color,
          'font-family': style.fontFamily,
          'font-size': style.fontSize,
          'font-weight': style.fontWeight,
          'font-style': style.fontStyle,
        },
        text.trimEnd(),
      ),
    );
}

/** A rule that CSS draws between rows, which is no element. */
function ruleBefore(element: Element, walk: Walk): void {
  const style = getComputedStyle(element, '::before');
  if (style.content === 'none' || style.position !== 'absolute' || style.display === 'none') return;
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    Number.parseFloat,
  );
  const within = placeOf(element, walk);
  const sizes = [left, top, width, height];
  if (!sizes.every((size) => size !== undefined && Number.isFinite(size))) return;
  box(
    {
      x: within.x + (left ?? 0),
      y: within.y + (top ?? 0),
      width: width ?? 0,
      height: height ?? 0,
    },
    style,
    walk,
  );
}

/** What is positioned is painted over what is not, and among those a higher z-index over a lower one. */
function inPaintOrder(element: Element): Node[] {
  const layerOf = (node: Node): number => {
    if (!(node instanceof Element)) return 0;
    const { position, zIndex } = getComputedStyle(node);
    return position === 'static' ? 0 : 1 + Math.max(0, Number.parseInt(zIndex, 10) || 0);
  };
  return [...element.childNodes]
    .map((node) => ({ node, layer: layerOf(node) }))
    .sort((a, b) => a.layer - b.layer)
    .map(({ node }) => node);
}

/** Controls are of no use in a picture. */
const isControl = (element: Element): boolean =>
  element.matches('.btn, .no-print, .field, select, input');

function visit(node: Node, walk: Walk): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const parent = node.parentElement;
    if (parent) textParts(node as Text, getComputedStyle(parent), walk);
    return;
  }
  if (!(node instanceof Element)) return;
  const style = getComputedStyle(node);
  if (!isSeen(node, style) || isControl(node)) return;
  if (node instanceof SVGSVGElement) {
    const copy = inlined(node, walk.patterns);
    const { left, top, width, height } = node.getBoundingClientRect();
    if (!copy || width === 0) return;
    const place = { x: left - walk.left, y: top - walk.top, width, height, overflow: 'visible' };
    for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
    walk.parts.push(copy);
    return;
  }
  box(placeOf(node, walk), style, walk);
  ruleBefore(node, walk);
  for (const child of inPaintOrder(node)) visit(child, walk);
}

/** Draws what stands on the screen now. The page is not repainted meanwhile, so the reader sees no change of colours. */
export function flatten(root: HTMLElement | SVGElement): Flat {
  const pattern = document.getElementById('hatch')?.closest('svg');
  const { colorScheme, color } = root.style;
  root.style.colorScheme = 'light';
  // What takes its colour from the page would take that of the screen.
  root.style.color = 'var(--ink)';
  if (pattern) pattern.style.colorScheme = 'light';
  try {
    const { left, top, width, height } = root.getBoundingClientRect();
    const walk: Walk = { left, top, parts: [], patterns: new Set() };
    visit(root, walk);
    return { width, height, parts: walk.parts, patterns: patternsOf(walk.patterns) };
  } finally {
    root.style.colorScheme = colorScheme;
    root.style.color = color;
    if (pattern) pattern.style.colorScheme = '';
  }
}
