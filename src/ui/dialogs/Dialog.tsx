import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import './Dialog.css';

/**
 * The browser's own modal dialog: it holds the focus, closes with Escape and gives the focus back.
 */
export function Dialog({
  title,
  className = '',
  onClose,
  action,
  children,
}: {
  title: string;
  className?: string;
  onClose: () => void;
  /** A button beside the one that closes. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  // closing it ourselves gives the focus back; `onClose` follows by the browser's own event
  const close = (): void => ref.current?.close();
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && close()}
    >
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <div className="dialog-actions">
            {action}
            <button type="button" className="tool" onClick={close}>
              Close
            </button>
          </div>
        </div>
        {/* a scrolling region must be reachable by keyboard */}
        <div className="dialog-body" tabIndex={0} role="region" aria-labelledby={titleId}>
          {children}
        </div>
      </div>
    </dialog>
  );
}
