import type { ReactNode } from 'react';
import { oppositeSide } from '#domain/ids.ts';
import type { Side } from '#domain/ids.ts';
import { TRIGGER_POINT_CAVEAT } from '#content/safety.ts';
import { mirrorSelection } from '#state/explorer.ts';
import { openDialog } from '../dialogs/openDialog.ts';
import { WarningIcon } from '../layout/Header.tsx';

/** Name, side and the way back; then the caveat and the warning signs, which come before any result. */
export function PanelHead({
  back,
  onBack,
  title,
  side,
  children,
}: {
  back: string;
  onBack: () => void;
  title: string;
  side: Side;
  children?: ReactNode;
}) {
  return (
    <header className="panel-head">
      <button type="button" className="back-button" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {back}
      </button>
      <h2 id="panel-heading" tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className="side-line">
        <span className="side-badge">The body’s {side}</span>
        <button type="button" className="tool" onClick={mirrorSelection}>
          <span aria-hidden="true">⇄</span>
          Mirror to the {oppositeSide(side)}
        </button>
      </div>
      <p className="caveat">
        {TRIGGER_POINT_CAVEAT.text} A published map is not a cause.{' '}
        <button type="button" className="link-button" onClick={() => openDialog('warning-signs')}>
          <WarningIcon /> Warning signs: when to get help
        </button>
      </p>
    </header>
  );
}
