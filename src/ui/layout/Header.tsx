import { openDialog } from '../dialogs/openDialog.ts';
import { ThemeSwitch } from '../controls/ThemeSwitch.tsx';

export function WarningIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 2 19 18H1z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
      <path d="M10 8v5M10 15v1" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** Stands still over every view: what this is, and the warning signs one tap away. */
export function Header({ isWide }: { isWide: boolean }) {
  return (
    <header className="page-header">
      <h1>Trigger Point Explorer</h1>
      {isWide && <p className="tagline">A teaching atlas of head, neck and shoulders</p>}
      <div className="actions">
        {isWide && <ThemeSwitch hideLegend />}
        <button type="button" className="tool" onClick={() => openDialog('about')}>
          About
        </button>
        <button type="button" className="warning-button" onClick={() => openDialog('warning-signs')}>
          <WarningIcon />
          Warning signs
        </button>
      </div>
    </header>
  );
}
