// Another process with a store on a folder: `child.ts <folder> close|publish`. Says on its output what it has done.
import { openStore } from '../src/store.ts';
import { batch, publication } from './fixture.ts';

const [folder, task] = process.argv.slice(2);
const store = await openStore({ dataDir: folder });
console.log('open');
if (task === 'close') {
  await store.publish(publication);
  await store.close();
}
if (task === 'publish') {
  for (let i = 1; ; i++) {
    const { id } = await store.publish({ ...publication, add: [{ ...batch, sha256: `n${i}` }] });
    console.log(id);
  }
}
