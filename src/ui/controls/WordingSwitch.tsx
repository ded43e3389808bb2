import { setWording } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { Segmented } from './Segmented.tsx';

const OPTIONS = [
  { value: 'plain', label: 'Plain' },
  { value: 'clinical', label: 'Clinical' },
] as const;

/** Everyday words or clinical ones; the facts are the same. */
export function WordingSwitch({ hideLegend = false }: { hideLegend?: boolean }) {
  const wording = useExplorer((state) => state.wording);
  return (
    <Segmented
      legend="Words"
      name="wording"
      options={OPTIONS}
      value={wording}
      onChange={setWording}
      hideLegend={hideLegend}
    />
  );
}
