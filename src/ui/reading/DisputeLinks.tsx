import type { Disputed } from '#domain/content.ts';
import { disputeIn, DISPUTED_PAGE } from '#domain/disputes.ts';
import { read } from '#state/explorer.ts';
import { useWording } from '../words/Screen.tsx';
import './reading.css';

/** From what is said to what is argued about it, question by question. */
export function DisputeLinks({ disputes }: { disputes: readonly Disputed[] }) {
  const wording = useWording();
  if (disputes.length === 0) return null;
  return (
    <div className="dispute-links">
      <p className="quiet">Experts do not agree on this:</p>
      <ul className="plain-list">
        {disputes.map((question) => (
          <li key={question.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => read({ kind: 'page', pageId: DISPUTED_PAGE, passageId: question.id })}
            >
              {disputeIn(wording, question).topic}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
