import { useEffect } from 'react';
import { setTheme } from '#state/explorer.ts';
import type { Theme } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

export function ThemeSwitch() {
  const theme = useExplorer((state) => state.theme);
  return (
    <label className="theme-switch">
      <span>Theme</span>
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {THEMES.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Puts the chosen theme on `<html>`, where the style sheets read it. */
export function useThemeOnRoot(): void {
  const theme = useExplorer((state) => state.theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
