import { introduction, sellsTreatment } from '#domain/bearing.ts';
import type { Articles, Claim, Source } from '#domain/content.ts';
import { GradeMark } from '../marks/GradeMark.tsx';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { Glossed } from '../words/Glossed.tsx';
import { RisksLink } from './NeedlingRisks.tsx';
import './ClaimCard.css';

/**
 * One statement of an article with our grade and note, never one without the other. Where the note corrects the
 * statement it comes first.
 */
export function ClaimCard({
  claim,
  articles,
  sources,
}: {
  claim: Claim;
  articles: Articles;
  sources: ReadonlyMap<string, Source>;
}) {
  const article = articles.articles.find(({ id }) => id === claim.article);
  const isCorrected = claim.display === 'show-with-correction';
  const statement = (
    <div className="claim-statement">
      <p className="claim-intro">{introduction(claim)}:</p>
      <p>
        <Glossed>{claim.restatement}</Glossed>
      </p>
    </div>
  );
  const note = (
    <div className="claim-note">
      <p className="claim-intro">
        {isCorrected ? 'Our correction' : 'Our note'} <GradeMark grade={claim.evidence.grade} />
      </p>
      <p>
        <Glossed>{claim.evidence.note}</Glossed>
        <SourceRefs ids={claim.evidence.sources} sources={sources} />
      </p>
    </div>
  );
  return (
    <article className="claim" data-display={claim.display} aria-label={`Statement: ${claim.sectionLabel}`}>
      {isCorrected ? note : statement}
      {isCorrected ? statement : note}
      {article && (
        <p className="claim-credit">
          <cite>{article.credit.short}</cite>
          {sellsTreatment(article) && ' Its author sells this treatment.'}
          {claim.type === 'benefit' && (
            <>
              {' '}
              <RisksLink />
            </>
          )}
        </p>
      )}
    </article>
  );
}
