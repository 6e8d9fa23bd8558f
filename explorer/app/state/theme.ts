// Light or dark: as the system says, until somebody says otherwise here.
import { useEffect, useState } from 'preact/hooks';

export type Theme = 'light' | 'dark';
const KEY = 'dateline.theme';

const kept = (): Theme | null => {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null; // storage may be forbidden
  }
};

const system = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');
const wished = (): Theme => kept() ?? (system().matches ? 'dark' : 'light');

/** Sets the theme on the page; called before the first drawing, so that nothing flashes. */
export const dress = (theme = wished()): void => {
  document.documentElement.dataset['theme'] = theme;
};

/** The theme, and the way to the other. */
export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState(wished);
  useEffect(() => dress(theme), [theme]);
  useEffect(() => {
    const query = system();
    const follow = (): void => setTheme(wished());
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const other = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // kept for this page only
    }
    dress(next);
    setTheme(next);
  };
  return [theme, other];
}

/** A colour of style/tokens.css as it stands now: canvas and files cannot read variables. */
export const colourOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
