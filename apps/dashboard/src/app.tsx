// The frame of every screen and the way to each. A screen is a folder in screens/ with a screen.tsx exporting `Screen`,
// loaded when first visited.
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Route, Switch, useLocation, useSearch } from 'wouter';
import { onRelease } from './address.ts';
import { NewerBanner } from './newer-banner.tsx';
import { shapes } from './page-shapes.ts';
import { useRelease } from './release.tsx';
import { Search } from './search/search.tsx';
import { ButtonLink } from './ui/button.tsx';
import { HatchPattern } from './ui/icons.tsx';
import { SymbolLegend } from './ui/marks.tsx';
import { Banner, EmptyState } from './ui/messages.tsx';
import { PageHeader } from './ui/page-header.tsx';
import { PageSkeleton } from './ui/page-skeleton.tsx';
import { PaperFoot } from './ui/paper-foot.tsx';
import { type Screen, SkipLink, TopBar } from './ui/top-bar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** `quiet`: not in the bar, but linked from the footer or from another screen. */
const screens: readonly (Screen & { folder: string; quiet?: true })[] = [
  { path: '/', label: 'National picture', folder: 'national' },
  { path: '/compare', label: 'Compare', folder: 'compare' },
  { path: '/target', label: 'Target', folder: 'target' },
  { path: '/explore', label: 'Explore', folder: 'explore' },
  { path: '/graphiql', label: 'GraphiQL', folder: 'graphiql' },
  { path: '/evidence', label: 'Evidence', folder: 'evidence' },
  { path: '/data', label: 'Data', folder: 'data' },
  { path: '/dictionary', label: 'Data dictionary', folder: 'dictionary', quiet: true },
  { path: '/service', label: 'Service', folder: 'service', quiet: true },
  { path: '/accessibility', label: 'Accessibility', folder: 'accessibility', quiet: true },
];

const folders = import.meta.glob<{ Screen: ComponentType }>('./screens/*/screen.tsx');
const routes = screens.flatMap((screen) => {
  const load = folders[`./screens/${screen.folder}/screen.tsx`];
  return load
    ? [{ ...screen, Screen: lazy(async () => ({ default: (await load()).Screen })) }]
    : [];
});

/** Moves the focus to the new screen's heading and names it in the title, as loading a page would. */
function useArrival(label: string) {
  const first = useRef(true);
  useEffect(() => {
    document.title = `${label} | Care Inspection Cube`;
    if (first.current) {
      first.current = false;
      return;
    }
    // A link to one part of a screen scrolls there itself, once the part is drawn.
    if (!window.location.hash) window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [label]);
}

/** Where the reader's own query, not the address, says which release is asked: that screen says itself what is simulated. */
const ownWords = '/graphiql';

/** Invented records say so on every page, for as long as they are shown. */
function SimulatedBanner() {
  const { release } = useRelease();
  const [path] = useLocation();
  if (!release?.simulated || path === ownWords) return null;
  return (
    <Banner
      kind="simulated"
      title="Simulated records:"
      action={
        <ButtonLink small href={path}>
          See the real data
        </ButtonLink>
      }
    >
      invented for demonstration, no real service.
    </Banner>
  );
}

function NotFound() {
  return (
    <div className="wrap">
      <PageHeader title="Page not found" />
      <EmptyState
        title="There is no such page"
        actions={<ButtonLink href="/">National picture</ButtonLink>}
      >
        The address may have been shortened or mistyped. Nothing has been lost.
      </EmptyState>
    </div>
  );
}

export function App() {
  const [path] = useLocation();
  const search = useSearch();
  const { asked, release, error } = useRelease();
  // A pinned release may bring a banner: what stands below it is not shown at one height first and then at another.
  const [opening, setOpening] = useState(asked !== null);
  useEffect(() => {
    if (release || error) setOpening(false);
  }, [release, error]);
  const current = screens.find((screen) => screen.path === path);
  useArrival(current?.label ?? 'Page not found');
  useKeptFocus();
  const query = asked ? `release=${encodeURIComponent(asked)}` : '';
  return (
    <>
      <SkipLink />
      <HatchPattern />
      <TopBar
        screens={routes.filter((screen) => !screen.quiet)}
        search={<Search screens={routes} />}
        current={path}
        release={release ? `${release.label}${release.isLatest ? ', latest' : ''}` : ''}
        query={query && `?${query}`}
      />
      <SimulatedBanner />
      <NewerBanner />
      <main id="content" tabIndex={-1} className={opening ? 'opening' : undefined}>
        <Suspense
          fallback={
            <PageSkeleton
              what="Fetching the screen"
              title={current?.label ?? 'Page not found'}
              {...shapes[current?.folder ?? '']}
            />
          }
        >
          <Switch>
            {routes.map(({ path: route, Screen }) => (
              <Route key={route} path={route}>
                <Screen />
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <SymbolLegend release={release} query={query && `&${query}`} />
      {release && (
        <PaperFoot
          release={release}
          address={`${window.location.origin}${onRelease(path, search, release.id)}`}
        />
      )}
    </>
  );
}
