import { dismissMessage } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import './status.css';

/** What is missing or went wrong, until the reader puts it away. */
export function Messages() {
  const messages = useExplorer((state) => state.messages);
  return (
    <div className="messages" role="status">
      {messages.map((message) => (
        <div key={message} className="message">
          <p>{message}</p>
          <button type="button" className="tool" onClick={() => dismissMessage(message)}>
            Dismiss
          </button>
        </div>
      ))}
    </div>
  );
}
