import type { Grade } from '#domain/content.ts';
import './marks.css';

/** Each grade has a shape of its own, so that neither colour nor wording alone carries it. */
const SHAPES: Readonly<Record<Grade, string>> = {
  supported: 'M2 8.5 6.5 13 14.5 3.5',
  mixed: 'M2 5.5h12M2 10.5h12',
  weak: 'M2 8q1.5-4 4-1t4 2 4-1.5',
  contested: 'M2 5h9l-2.5-3M14 11H5l2.5 3',
  'not established': 'M3 3 13 13M13 3 3 13',
};

const WORDS: Readonly<Record<Grade, string>> = {
  supported: 'Supported',
  mixed: 'Mixed evidence',
  weak: 'Weak evidence',
  contested: 'Contested',
  'not established': 'Not established',
};

export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <span className={`mark grade grade-${grade.replace(' ', '-')}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[grade]} className="mark-line" />
      </svg>
      {WORDS[grade]}
    </span>
  );
}
