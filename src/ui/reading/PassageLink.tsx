import type { Claim } from '#domain/content.ts';
import { sectionTitle } from '#domain/passages.ts';
import { read } from '#state/explorer.ts';

/** The way to a statement in its article. */
export function PassageLink({ claim }: { claim: Claim }) {
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => read({ kind: 'page', pageId: claim.article, passageId: claim.id })}
    >
      {sectionTitle(claim)}
    </button>
  );
}
