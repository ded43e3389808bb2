import { namesIn } from '#domain/wording.ts';
import { chooseMuscle } from '#state/explorer.ts';
import { muscleById } from '../content.ts';
import { useExplorer } from '../useExplorer.ts';
import { useWording } from '../words/Screen.tsx';

/** Muscles by name, each a way to its own words. */
export function MuscleLinks({ ids }: { ids: readonly string[] }) {
  const side = useExplorer(({ selection }) => selection.side);
  const wording = useWording();
  return (
    <ul className="plain-list">
      {ids.map((id) => {
        const muscle = muscleById.get(id);
        return (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => chooseMuscle(id, side)}>
              {muscle ? namesIn(wording, muscle).first : id}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
