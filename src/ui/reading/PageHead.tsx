import type { ReactNode } from 'react';
import { read } from '#state/explorer.ts';
import { openDialog } from '../dialogs/openDialog.ts';
import { WarningIcon } from '../dialogs/WarningButton.tsx';

/** Title of a page, the way back, what it is, and the warning signs before anything that stands on it. */
export function PageHead({
  title,
  intro,
  children,
}: {
  title: string;
  intro: string;
  /** The fixed texts that belong before what stands on the page. */
  children?: ReactNode;
}) {
  return (
    <header className="panel-head">
      <div className="panel-bar">
        <button type="button" className="back-button" onClick={() => read(null)}>
          <span aria-hidden="true">‹ </span>
          Close this page
        </button>
      </div>
      <h2 id="panel-heading" tabIndex={-1}>
        {title}
      </h2>
      <p>{intro}</p>
      <p className="caveat">
        {children}{' '}
        <button type="button" className="link-button" onClick={() => openDialog('warning-signs')}>
          <WarningIcon /> Warning signs
        </button>
      </p>
    </header>
  );
}
