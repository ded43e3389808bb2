import { DISCLAIMERS, TRIGGER_POINT_CAVEAT } from '#content/safety.ts';
import { openDialog } from '../dialogs/openDialog.ts';

/** Before anything is chosen: what this is, what it is not, and how to begin. */
export function EmptyPanel() {
  return (
    <>
      <h2 id="panel-heading" tabIndex={-1}>
        What this is
      </h2>
      <p className="lead">{DISCLAIMERS.about}</p>
      <p>{TRIGGER_POINT_CAVEAT.text}</p>
      <h3>How to begin</h3>
      <ul className="plain-list">
        <li>
          Choose a muscle in the list or on the model. It stands out, and its trigger points appear as
          crosses.
        </li>
        <li>
          Choose a point. The published map of its pain is drawn on the skin, and the words appear here.
        </li>
        <li>Or search for a name, a part of the body or a complaint.</li>
      </ul>
      <p>
        Left and right are always the body’s own, as if it were yours. The{' '}
        <button type="button" className="link-button" onClick={() => openDialog('warning-signs')}>
          warning signs
        </button>{' '}
        say when a headache needs medical help.
      </p>
    </>
  );
}
