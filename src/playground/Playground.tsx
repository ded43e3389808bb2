import { useEffect, useState } from 'react';
import { catalogue } from '#content/index.ts';
import { VIEWS } from '#domain/views.ts';
import { FIXED_VIEWS } from '#scene/camera/fixedViews.ts';
import { Figures } from './Figures.tsx';
import { LINE_SETS } from './geometry.ts';
import type { LineSet } from './geometry.ts';
import { LINE_COLOURS } from './picture.ts';
import type { Look } from './picture.ts';
import { PlaygroundStage } from './PlaygroundStage.tsx';
import { usePlaygroundData } from './usePlaygroundData.ts';
import './playground.css';

const MUSCLES = [...catalogue.muscles, ...catalogue.others].map(({ id }) => id);
const FIRST_LOOK: Look = { direction: FIXED_VIEWS['three-quarter'], zoom: 1 };
const OPACITIES = { solid: 1, glass: 0.35, none: 0 } as const;

/** Which muscle is shown stands in the address. */
function muscleOfAddress(): string {
  return new URLSearchParams(window.location.search).get('muscle') ?? 'splenius-capitis';
}

export function Playground() {
  const [id, setId] = useState(muscleOfAddress);
  const [look, setLook] = useState(FIRST_LOOK);
  const [shown, setShown] = useState<ReadonlySet<LineSet>>(new Set(LINE_SETS));
  const [body, setBody] = useState<keyof typeof OPACITIES>('glass');
  const { answer, again } = usePlaygroundData(id);
  useEffect(() => {
    window.history.replaceState(null, '', `?muscle=${encodeURIComponent(id)}`);
  }, [id]);

  const toggle = (set: LineSet): void =>
    setShown((before) =>
      before.has(set) ? new Set([...before].filter((other) => other !== set)) : new Set([...before, set]),
    );
  return (
    <div className="playground">
      <header>
        <h1>Playground</h1>
        <label>
          Muscle{' '}
          <input list="muscles" value={id} onChange={(event) => setId(event.target.value.trim())} size={32} />
          <datalist id="muscles">
            {MUSCLES.map((muscle) => (
              <option key={muscle} value={muscle} />
            ))}
          </datalist>
        </label>
        <button type="button" onClick={again}>
          Read the file again
        </button>
        {VIEWS.map((view) => (
          <button key={view} type="button" onClick={() => setLook({ ...look, direction: FIXED_VIEWS[view] })}>
            {view}
          </button>
        ))}
        {LINE_SETS.map((set) => (
          <label key={set}>
            <input type="checkbox" checked={shown.has(set)} onChange={() => toggle(set)} />
            <span className="key" style={{ background: LINE_COLOURS[set] }} /> {set}
          </label>
        ))}
        <label>
          Body{' '}
          <select value={body} onChange={(event) => setBody(event.target.value as keyof typeof OPACITIES)}>
            {Object.keys(OPACITIES).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </header>
      {answer.status === 'ready' ? (
        <main>
          <PlaygroundStage
            data={answer.data}
            look={look}
            onLook={setLook}
            shown={shown}
            bodyOpacity01={OPACITIES[body]}
          />
          <aside>
            <Figures data={answer.data} />
          </aside>
        </main>
      ) : (
        <p role="status">{answer.status === 'problem' ? answer.problem : 'Reading the definition…'}</p>
      )}
    </div>
  );
}
