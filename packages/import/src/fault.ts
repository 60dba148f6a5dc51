// How reading a file ends before its end: because of the file, or because nobody wants it any more.
import type { Issue } from './layout.ts';

/** The file cannot be read on from here. The issue says where and why. */
export class Fault extends Error {
  override name = 'Fault';
  readonly issue: Issue;
  /** Said instead of the check's own words. */
  readonly says: string;

  constructor(issue: Pick<Issue, 'check'> & Partial<Issue>, says: string) {
    super(says);
    this.issue = { line: null, column: null, value: null, message: says, ...issue };
    this.says = says;
  }
}

/** Reading was given up: the file is discarded, or the programme is closing. */
export class Stopped extends Error {
  override name = 'Stopped';
}
