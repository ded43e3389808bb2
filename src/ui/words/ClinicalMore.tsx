import type { ReactNode } from 'react';
import { useWording } from './Screen.tsx';
import './words.css';

/** What is said in clinical words only: open to all in the clinical wording, folded away in the plain one. */
export function ClinicalMore({ children }: { children: ReactNode }) {
  if (useWording() === 'clinical') return children;
  return (
    <details className="clinical-more">
      <summary>More, in clinical words</summary>
      {children}
    </details>
  );
}
