import type { Articles, Grade } from '#domain/content.ts';
import { GradeMark } from '../marks/GradeMark.tsx';
import { useWording } from '../words/Screen.tsx';

const GRADES: readonly Grade[] = ['supported', 'mixed', 'weak', 'contested', 'not established'];

/** What our grades mean, for whoever wants to know; unfolded on request. */
export function GradeScale({ articles }: { articles: Pick<Articles, 'gradeScale' | 'gradeScalePlain'> }) {
  const scale = useWording() === 'plain' ? articles.gradeScalePlain : articles.gradeScale;
  return (
    <details className="spoken-of">
      <summary>What our grades mean</summary>
      <dl className="facts ratings">
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>
              <GradeMark grade={grade} />
            </dt>
            <dd>{scale[grade]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
