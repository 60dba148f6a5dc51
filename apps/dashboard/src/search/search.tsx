// The search of the whole product: what is typed, asked of the cube a moment later, and where a choice leads.
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useRelease } from '../release.tsx';
import { keepRelease } from '../ui/links.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { searchQuestion } from './documents.ts';
import {
  memberGroups,
  mostOfAKind,
  nearAtHand,
  resultWords,
  type SearchScreen,
  withFound,
} from './results.ts';
import { asksForSearch, useShortcut } from './shortcut.ts';

/** Shorter than this finds half the cube. */
const shortest = 2;
const pauseMs = 180;

/** The value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), value ? pauseMs : 0);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}

function useFound(typed: string) {
  const { asked } = useRelease();
  const text = useSettled(typed.trim());
  const enough = text.length >= shortest;
  // A question whose words have changed is given up by the client, and its answer never shown.
  const { data, previousData, loading, error } = useQuery(searchQuestion, {
    variables: { text, release: asked, first: mostOfAKind },
    skip: !enough,
  });
  const shown = enough ? (data ?? (loading ? previousData : undefined)) : undefined;
  const held = (shown?.catalogue.dimensions ?? []).map(({ dimension, members }) => ({
    dimension,
    total: members.totalCount,
    members: members.nodes,
  }));
  return {
    found: withFound(held, shown?.find ?? []),
    waiting: typed.trim().length >= shortest && (loading || text !== typed.trim()),
    error: enough ? error : undefined,
  };
}

/** `screens` are those that exist, in the bar or not. */
export function Search({ screens }: { screens: readonly SearchScreen[] }) {
  const [text, setText] = useState('');
  const { asked } = useRelease();
  const [path, navigate] = useLocation();
  const [shortcut] = useShortcut();
  const { found, waiting, error } = useFound(text);
  const { before, after } = nearAtHand(
    text,
    screens.filter((screen) => screen.path !== '/service'),
  );
  const paths = new Set(screens.map((screen) => screen.path));
  const groups = [...before, ...memberGroups(text, found, paths), ...after];

  const go = (href: string) => {
    const target = keepRelease(href, asked);
    const here = `${path}${window.location.search}`;
    const [page, hash] = target.split('#');
    setText('');
    // Another place on the page one is on: the browser scrolls there and marks it.
    if (hash && page === here) window.location.hash = hash;
    else navigate(target);
    if (page === here) document.getElementById('content')?.focus({ preventScroll: true });
  };
  const said = waiting ? 'Searching.' : resultWords(groups, text.trim());
  return (
    <SearchBox
      text={text}
      onText={setText}
      groups={groups}
      waiting={waiting}
      said={text.trim().length >= shortest ? said : ''}
      trouble={error ? `The search did not answer: ${error.message}` : null}
      onChoose={go}
      opensOn={shortcut ? asksForSearch : null}
    />
  );
}
