// Every layout that a file may have, in the order in which they are tried. A new layout is a line here and a file in adapters/.
import { datastore } from './adapters/datastore.ts';
import { ofsted } from './adapters/ofsted.ts';
import { ownLong } from './adapters/own-long.ts';
import { ownWide } from './adapters/own-wide.ts';
import { questionSetFile } from './adapters/question-set-file.ts';
import type { Layout } from './layout.ts';

export const layouts: readonly Layout[] = [ownWide, ownLong, questionSetFile, datastore, ofsted];
