// Puts the reader's own choice of theme on the page before the first paint, so that nothing flashes. The page's
// content policy allows no inline scripts, hence a file of its own. `src/ui/theme.ts` writes what is read here.
try {
  const kept = localStorage.getItem('cube-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Storage can be switched off; the system's theme is used then.
}
