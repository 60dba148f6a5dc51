// A drawing clones an SVG with the styles it has on the screen, so that it looks the same where the page's CSS is not. Hides which
// properties matter.

export const svgSpace = 'http://www.w3.org/2000/svg';

/** Properties that CSS may set on a mark, written as attributes. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'vector-effect',
] as const;

/** Whether an element can be seen: hidden ones, and those only spoken, are not drawn. */
export const isSeen = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display !== 'none' &&
  style.visibility !== 'hidden' &&
  style.opacity !== '0' &&
  !element.classList.contains('vh');

/** A picture cannot bring the page's font along: in another one, a text keeps its length, so that it runs into nothing. */
export const lengthKept = (length: number): Readonly<Record<string, string>> =>
  length > 0 ? { textLength: length.toString(), lengthAdjust: 'spacingAndGlyphs' } : {};

/** Addresses of patterns used, such as `hatch`. */
const usedPattern = (value: string): string | null =>
  /url\(["']?#([\w-]+)/.exec(value)?.[1] ?? null;

/** A copy with its styles; `patterns` collects the patterns it is filled with. */
export function inlined(element: SVGElement, patterns: Set<string>): SVGElement | null {
  const style = getComputedStyle(element);
  if (!isSeen(element, style)) return null;
  const copy = element.cloneNode(false) as SVGElement;
  for (const name of ['class', 'style', 'aria-hidden', 'role', 'aria-label', 'tabindex'])
    copy.removeAttribute(name);
  for (const property of drawn) {
    const value = style.getPropertyValue(property);
    const pattern = usedPattern(value);
    if (pattern) patterns.add(pattern);
    if (value) copy.setAttribute(property, pattern ? `url(#${pattern})` : value);
  }
  if (style.transform !== 'none' && !element.hasAttribute('transform'))
    copy.setAttribute('transform', style.transform);
  if (element instanceof SVGTextElement && element.childElementCount === 0)
    for (const [name, value] of Object.entries(lengthKept(element.getComputedTextLength())))
      copy.setAttribute(name, value);
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      const inner = inlined(child, patterns);
      if (inner) copy.append(inner);
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return copy;
}

/** The patterns of the page with these ids, styles written into them. */
export function patternsOf(ids: ReadonlySet<string>): SVGElement[] {
  return [...ids].flatMap((id) => {
    const found = document.getElementById(id);
    if (!(found instanceof SVGElement)) return [];
    const copy = found.cloneNode(true) as SVGElement;
    const parts = [...copy.querySelectorAll<SVGElement>('*')];
    for (const [i, original] of [...found.querySelectorAll('*')].entries()) {
      const part = parts[i];
      if (!part) continue;
      const { fill, stroke } = getComputedStyle(original);
      part.removeAttribute('style');
      part.setAttribute('fill', fill);
      part.setAttribute('stroke', stroke);
    }
    return [copy];
  });
}
