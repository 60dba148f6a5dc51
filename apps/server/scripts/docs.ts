// `npm run docs`: writes the generated pages of docs/.
import { writeFileSync } from 'node:fs';
import { questionSets } from '@cube/reference';
import { cubeDoc } from '../src/cube-doc.ts';

writeFileSync(new URL('../../../docs/cube.md', import.meta.url), cubeDoc(questionSets()));
