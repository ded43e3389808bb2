import { openDialog } from './openDialog.ts';

export function WarningIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 2 19 18H1z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
      <path d="M10 8v5M10 15v1" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** The warning signs, one tap away wherever this stands. */
export function WarningButton() {
  return (
    <button type="button" className="warning-button" onClick={() => openDialog('warning-signs')}>
      <WarningIcon />
      Warning signs
    </button>
  );
}
