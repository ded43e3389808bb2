import type { ReactNode } from 'react';
import { oppositeSide } from '#domain/ids.ts';
import type { InstanceSide } from '#domain/ids.ts';
import { TRIGGER_POINT_CAVEAT } from '#content/safety.ts';
import { mirrorSelection } from '#state/explorer.ts';
import { openDialog } from '../dialogs/openDialog.ts';
import { WarningIcon } from '../dialogs/WarningButton.tsx';

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
  side: InstanceSide;
  children?: ReactNode;
}) {
  return (
    <header className="panel-head">
      <div className="panel-bar">
        <button type="button" className="back-button" onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          {back}
        </button>
        {side !== 'median' && (
          <button type="button" className="tool" onClick={mirrorSelection}>
            <span aria-hidden="true">⇄</span>
            Mirror to the {oppositeSide(side)}
          </button>
        )}
      </div>
      <div className="panel-title">
        <h2 id="panel-heading" tabIndex={-1}>
          {title}
        </h2>
        <span className="side-badge">{side === 'median' ? 'Midline' : `The body’s ${side}`}</span>
      </div>
      {children}
      <p className="caveat">
        {TRIGGER_POINT_CAVEAT.text} A map is not a cause.{' '}
        <button type="button" className="link-button" onClick={() => openDialog('warning-signs')}>
          <WarningIcon /> Warning signs
        </button>
      </p>
    </header>
  );
}
