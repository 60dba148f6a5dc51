// The bar at the top of every screen: name, the screens, the release being shown, the theme.
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { Button } from './button.tsx';
import { type Theme, useTheme } from './theme.ts';

export type Screen = { path: string; label: string };

/** First stop of the keyboard: past the bar to the content. */
export function SkipLink() {
  return (
    <a className="skip" href="#content">
      Skip to the content
    </a>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useTheme();
  return (
    <label className="theme">
      <span className="vh">Theme</span>
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        <option value="system">System theme</option>
        <option value="light">Light theme</option>
        <option value="dark">Dark theme</option>
      </select>
    </label>
  );
}

export function TopBar(props: {
  screens: readonly Screen[];
  current: string;
  /** "Release 1, latest" */
  release: string;
  /** Kept on every link between screens: "" or "?release=…". */
  query: string;
  /** The search of the product, which knows the cube. */
  search?: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" href={`/${props.query}`}>
          Care Inspection Cube
        </Link>
        <div id="bar-panel" className={open ? 'bar-panel open' : 'bar-panel'}>
          <nav className="nav" aria-label="Screens">
            {props.screens.map((screen) => (
              <Link
                key={screen.path}
                href={`${screen.path}${props.query}`}
                aria-current={screen.path === props.current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {screen.label}
              </Link>
            ))}
          </nav>
          <div className="top-r">
            <span className="rel" title={props.release}>
              {props.release}
            </span>
            <ThemeChoice />
          </div>
        </div>
        {props.search}
        <Button
          icon="menu"
          small
          className="menu-btn"
          aria-expanded={open}
          aria-controls="bar-panel"
          onClick={() => setOpen(!open)}
        >
          Menu
        </Button>
      </div>
    </header>
  );
}
