// The parts of Evidence as links: the address is the state, so each has an address of its own.
import { Link } from 'wouter';
import { type Tab, tabs } from './choices.ts';

const labels: Record<Tab, string> = {
  figures: 'Figures',
  conflicts: 'Conflicts',
  methods: 'Methods',
  glossary: 'Glossary',
  symbols: 'Symbols',
};

type Props = {
  current: Tab;
  counts: Partial<Record<Tab, number>>;
  hrefOf: (tab: Tab) => string;
};

export function EvidenceTabs({ current, counts, hrefOf }: Props) {
  return (
    <nav className="ev-tabs" aria-label="Evidence">
      {tabs.map((tab) => (
        <Link key={tab} href={hrefOf(tab)} aria-current={tab === current ? 'page' : undefined}>
          {labels[tab]}
          {counts[tab] !== undefined && <span> {counts[tab]}</span>}
        </Link>
      ))}
    </nav>
  );
}
