import type { Articles, Claim, Disputed, SelfCare, Source } from '#domain/content.ts';
import { getArticles, getClaims, getDisputed, getSelfCare, getSources } from '../content.ts';
import { once } from '../useLoaded.ts';

/** What every passage needs: the statements, who made them, and what stands behind our notes. */
export interface ArticleWords {
  readonly claims: readonly Claim[];
  readonly articles: Articles;
  readonly sources: ReadonlyMap<string, Source>;
  readonly disputed: readonly Disputed[];
}

export const getArticleWords = once<ArticleWords>(async () => {
  const [claims, articles, sources, disputed] = await Promise.all([
    getClaims(),
    getArticles(),
    getSources(),
    getDisputed(),
  ]);
  return { claims, articles, sources, disputed };
});

/** What the pages that come from no article need. */
export interface OwnPageWords extends ArticleWords {
  readonly selfCare: SelfCare;
}

export const getOwnPageWords = once<OwnPageWords>(async () => {
  const [words, selfCare] = await Promise.all([getArticleWords(), getSelfCare()]);
  return { ...words, selfCare };
});
