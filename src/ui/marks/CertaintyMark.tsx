import './marks.css';

const FILLED = { high: 3, moderate: 2, low: 1 } as const;

const WORDS = { high: 'well described', moderate: 'partly described', low: 'uncertain' } as const;

/** How well the sources describe a map: three bars and a word. */
export function CertaintyMark({ certainty }: { certainty: 'high' | 'moderate' | 'low' }) {
  return (
    <span className={`mark certainty-${certainty}`}>
      <svg viewBox="0 0 18 14" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={1 + bar * 6}
            y={9 - bar * 4}
            width="4"
            height={4 + bar * 4}
            className={bar < FILLED[certainty] ? 'mark-solid' : 'mark-hollow'}
          />
        ))}
      </svg>
      Map {WORDS[certainty]}
    </span>
  );
}
