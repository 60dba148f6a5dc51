// The population sentence with its variable parts, that is its counts, years and dates, in bold.
import type { ReactNode } from 'react';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const variable = new RegExp(
  `(\\d[\\d,]* (?:inspections|annual returns|services)|(?:\\d{1,2} )?(?:${months}) \\d{4}(?: to (?:\\d{1,2} )?(?:${months}) \\d{4})?|\\d{4}/\\d{2}|\\b\\d{4}\\b)`,
  'g',
);

/** Splits a sentence so that what changes with the filters stands out. */
export function emphasise(sentence: string): ReactNode {
  return sentence.split(variable).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence are told apart by their place only
      <b key={index}>{part}</b>
    ) : (
      part
    ),
  );
}
