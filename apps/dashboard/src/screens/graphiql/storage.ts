// Where GraphiQL keeps things. Open tabs live in the address, so they are kept here only while the page stands; the history of
// queries run is kept on this machine.
import type { Storage } from '@graphiql/toolkit';
import type { Start } from './tabs.ts';

const prefix = 'graphiql:';
const lasting = [`${prefix}queries`, `${prefix}favorites`];

/** Browsers can forbid a page to keep anything; the history then lasts as long as the page. */
function machineStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** GraphiQL's storage, opened with these tabs. */
export function storageFor(start: Start): Storage {
  const tabs = start.tabs.map((tab, index) => ({
    id: `start-${index}`,
    title: '',
    query: tab.query,
    variables: tab.variables,
    headers: null,
    operationName: null,
    response: null,
  }));
  const page = new Map([
    [`${prefix}tabState`, JSON.stringify({ tabs, activeTabIndex: start.active })],
  ]);
  const whilePageStands: Storage = {
    get length() {
      return page.size;
    },
    getItem: (key) => page.get(key) ?? null,
    setItem: (key, value) => void page.set(key, value),
    removeItem: (key) => void page.delete(key),
    clear: () => page.clear(),
  };
  const machine = machineStorage() ?? whilePageStands;
  const home = (key: string) => (lasting.includes(key) ? machine : whilePageStands);
  return {
    get length() {
      return page.size;
    },
    getItem: (key) => home(key).getItem(key),
    setItem: (key, value) => home(key).setItem(key, value),
    removeItem: (key) => home(key).removeItem(key),
    clear: () => page.clear(),
  };
}
