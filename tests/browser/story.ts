// "How do we know this?" from the keyboard: what every figure on every screen promises.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The button of a figure, by how it is spoken. */
export const figure = (page: Page | Locator, spoken: string | RegExp): Locator =>
  page.getByRole('button', { name: spoken }).first();

/** Opens a figure's story with Enter, hands it to `read`, and checks that Escape closes it and gives the focus back. */
export async function tellStory(
  page: Page,
  button: Locator,
  read: (story: Locator) => Promise<void>,
): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
  const story = page.getByRole('dialog', { name: 'How do we know this?' });
  await story.waitFor();
  await expect
    .poll(() => story.evaluate((dialog) => dialog.contains(document.activeElement)))
    .toBe(true);
  await read(story);
  await page.keyboard.press('Escape');
  await story.waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Presses Tab until the element has the focus: it must be within reach of a keyboard. */
export async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} presses of Tab did not reach ${wanted}`);
}
