// A reader without a mouse: every press is followed by the question where the focus is now, and whether it can be seen.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './harness.ts';

export type Keys = {
  /** Presses a key and waits until the focus is somewhere in the page. */
  press: (key: string) => Promise<void>;
  /** Presses Tab (or Shift+Tab) until the element has the focus. */
  to: (wanted: Locator, options?: { back?: boolean; most?: number }) => Promise<void>;
  /** The same, then Enter, then waits for the address and for the screen to have its figures. */
  enter: (wanted: Locator, address: RegExp) => Promise<void>;
  type: (text: string) => Promise<void>;
};

/** What has the focus, in words, and what is wrong with that: lost to the page itself, or not to be seen. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement)
      return { on: 'nothing', wrong: 'it is lost' };
    const on = element.outerHTML.slice(0, 160);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    // A part of the page that is read on from, a screen or a dialog, is no stop of Tab and needs no ring.
    const readOn =
      element.getAttribute('tabindex') === '-1' && !element.matches('a, button, [role]');
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return { on, wrong: 'it has no size' };
    return { on, wrong: drawn || readOn ? '' : 'it has no outline' };
  });

/** The keys of a page, and nothing else of it. */
export function keysOf(page: Page): Keys {
  const press = async (key: string): Promise<void> => {
    const before = await focus(page);
    await page.keyboard.press(key);
    // A screen that is being replaced puts the focus where it belongs when it stands.
    await expect
      .poll(() => focus(page), {
        message: `the focus after ${key} on ${before.on}`,
        timeout: 10_000,
      })
      .toMatchObject({ wrong: '' });
  };
  const to: Keys['to'] = async (wanted, { back = false, most = 90 } = {}) => {
    for (let pressed = 0; pressed < most; pressed += 1) {
      await press(back ? 'Shift+Tab' : 'Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${most} presses did not reach ${wanted}`);
  };
  return {
    press,
    to,
    enter: async (wanted, address) => {
      await to(wanted);
      await press('Enter');
      await page.waitForURL(address);
      await settled(page);
      await expect.poll(() => focus(page)).toMatchObject({ wrong: '' });
    },
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
  };
}
