// What every browser test needs: pages of the built product in each size and theme, and a watch on everything that goes wrong in them.
// A console error, a failed request or a GraphQL error that no test expected fails the test it happened in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { startBuiltServer } from '../../scripts/built-server.ts';
import { startChromium } from './chromium.ts';

const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
} as const;

export type Visit = {
  size?: keyof typeof sizes;
  scheme?: 'light' | 'dark';
  /** Runs before the first request, for example to intercept some. */
  before?: (page: Page) => Promise<unknown>;
  /** Problems that this test causes on purpose. */
  expected?: RegExp;
  /** Do not wait until the screen has its figures. */
  unsettled?: boolean;
};

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Opens one browser for the calling test file. `visit` gives a fresh page of the product, as a first-time visitor has it. */
export function browser() {
  let running: Browser;
  let problems: string[] = [];
  // Pages of one file share what the browser keeps of the program itself; what the program keeps is forgotten at each visit.
  let contexts: { mouse: BrowserContext; touch: BrowserContext };

  async function context(hasTouch: boolean): Promise<BrowserContext> {
    const made = await running.newContext({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      hasTouch,
      permissions: ['clipboard-read', 'clipboard-write'],
      baseURL: inject('url'),
    });
    await made.addInitScript(forgetOthers);
    return made;
  }
  beforeAll(async () => {
    running = await startChromium();
    contexts = { mouse: await context(false), touch: await context(true) };
  });
  afterAll(async () => running?.close());
  afterEach(async () => {
    const pages = Object.values(contexts).flatMap((one) => one.pages());
    await Promise.all(pages.map((page) => page.close()));
    const found = problems;
    problems = [];
    expect(found, 'problems in the page').toEqual([]);
  });

  async function visit(path: string, options: Visit = {}): Promise<Page> {
    const size = options.size ?? 'desktop';
    const page = await contexts[size === 'desktop' ? 'mouse' : 'touch'].newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme: options.scheme ?? 'light' });
    watch(page, problems, options.expected);
    await options.before?.(page);
    await page.goto(path);
    if (!options.unsettled) await settled(page);
    return page;
  }
  return { visit };
}

/** The release of the demonstration, on the server of all browser tests unless another is named; making it again changes nothing. */
export async function demonstrationOn(url: string = inject('url')): Promise<string> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation { loadDemonstration { id } }' }),
  });
  const { data } = (await answer.json()) as { data: { loadDemonstration: { id: string } } };
  return data.loadDemonstration.id;
}

/** A server of its own with the simulated records, for the calling file or `describe`, so that no other test sees them. */
export function demonstrationServer() {
  const held = { url: '', release: '' };
  let stop = async () => {};
  beforeAll(async () => {
    const started = await startBuiltServer();
    held.url = started.url;
    stop = started.stop;
    held.release = await demonstrationOn(held.url);
  }, 60_000);
  afterAll(() => stop());
  return {
    /** The address of a screen there, pinned to the simulated release. */
    at: (path: string) =>
      `${held.url}${path}${path.includes('?') ? '&' : '?'}release=${held.release}`,
    /** The id of the simulated release, once the tests run. */
    release: () => held.release,
  };
}

/** Runs in every document before its own scripts: what earlier pages stored is gone, what this tab stored stays when it loads again. */
function forgetOthers(): void {
  if (window !== window.top || !/^http/.test(location.protocol)) return;
  if (sessionStorage.getItem('visited')) return;
  localStorage.clear();
  sessionStorage.setItem('visited', 'yes');
}

function watch(page: Page, problems: string[], expected: RegExp | undefined): void {
  const note = (problem: string) => {
    if (!expected?.test(problem)) problems.push(problem);
  };
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A question given up because its screen was left is not a failure.
    if (why !== 'net::ERR_ABORTED') note(`request: ${request.url()} ${why}`);
  });
  page.on('response', async (response) => {
    if (response.status() >= 400) note(`request: ${response.url()} ${response.status()}`);
    if (!response.url().endsWith('/graphql') || response.status() !== 200) return;
    // The body is gone when the page has moved on.
    const text = await response.text().catch(() => '');
    if (text.includes('"errors":[')) note(`GraphQL: ${text.slice(0, 400)}`);
  });
}

/** The screen has its heading and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** The page as it stands, in the other theme or another size, once nothing on it loads or moves any more. */
export async function changed(
  page: Page,
  { size, scheme }: Pick<Visit, 'size' | 'scheme'>,
): Promise<void> {
  if (scheme) await page.emulateMedia({ colorScheme: scheme });
  if (size) await page.setViewportSize(sizes[size]);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  await settled(page);
}

/** Everything axe finds in the page as it stands, in one line a place. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Axe = {
      run: (options: { resultTypes: string[] }) => Promise<{
        violations: {
          id: string;
          help: string;
          nodes: { html: string; failureSummary?: string }[];
        }[];
      }>;
    };
    // Every rule runs; only what is violated is written out, which is most of the work.
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) => `${id} (${help}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`,
      ),
    );
  });
}

/** Pixels by which the page can be scrolled sideways, and what reaches furthest. */
export async function sideways(page: Page): Promise<{ by: number; because: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const because =
      scrollWidth <= clientWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
            .slice(0, 5)
            .map((element) => element.outerHTML.slice(0, 120));
    return { by: Math.max(0, scrollWidth - clientWidth), because };
  });
}
