import { openDialog } from '../dialogs/openDialog.ts';
import { WarningButton } from '../dialogs/WarningButton.tsx';
import { ThemeSwitch } from '../controls/ThemeSwitch.tsx';
import { WordingSwitch } from '../controls/WordingSwitch.tsx';

/** Stands still over every view: what this is, and the warning signs one tap away. */
export function Header({ isWide }: { isWide: boolean }) {
  return (
    <header className="page-header">
      <h1>Trigger Point Explorer</h1>
      {isWide && <p className="tagline">A teaching atlas of head, neck and shoulders</p>}
      <div className="actions">
        {isWide && <WordingSwitch hideLegend />}
        {isWide && <ThemeSwitch hideLegend />}
        <button type="button" className="tool" onClick={() => openDialog('about')}>
          About
        </button>
        <WarningButton />
      </div>
    </header>
  );
}
