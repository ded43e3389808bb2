import { useEffect } from 'react';
import { setTheme } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { Segmented } from './Segmented.tsx';

const OPTIONS = [
  { value: 'auto', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function ThemeSwitch({ hideLegend = false }: { hideLegend?: boolean }) {
  const theme = useExplorer((state) => state.theme);
  return (
    <Segmented
      legend="Theme"
      name="theme"
      options={OPTIONS}
      value={theme}
      onChange={setTheme}
      hideLegend={hideLegend}
    />
  );
}

/** Puts the chosen theme on `<html>`, where the style sheets read it. */
export function useThemeOnRoot(): void {
  const theme = useExplorer((state) => state.theme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
