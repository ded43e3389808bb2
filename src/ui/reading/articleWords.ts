import type { Articles, Claim, Source } from '#domain/content.ts';
import { getArticles, getClaims, getSources } from '../content.ts';
import { once } from '../useLoaded.ts';

/** What every passage needs: the statements, who made them, and what stands behind our notes. */
export interface ArticleWords {
  readonly claims: readonly Claim[];
  readonly articles: Articles;
  readonly sources: ReadonlyMap<string, Source>;
}

export const getArticleWords = once<ArticleWords>(async () => {
  const [claims, articles, sources] = await Promise.all([getClaims(), getArticles(), getSources()]);
  return { claims, articles, sources };
});
