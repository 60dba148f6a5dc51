// Makes the empty database that the embedded engine starts from, so that the first start is as quick as any other:
// `node --import tsx scripts/snapshot.ts [file]`. Without a file it goes where openStore looks.
import { openStore } from '../src/store.ts';

const [snapshotFile] = process.argv.slice(2);
const store = await openStore({ snapshotFile });
await store.close();
