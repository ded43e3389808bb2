import { isSide } from '#domain/ids.ts';
import type { Side } from '#domain/ids.ts';
import { explorer, mirrorSelection } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import { Segmented } from './Segmented.tsx';

const OPTIONS = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
] as const;

/** Which side of the body is chosen from. A chosen muscle or point goes over to the other side with it. */
export function SideSwitch({ name }: { name: string }) {
  const side = useExplorer((state) => state.selection.side);
  const choose = (value: Side): void => {
    if (isSide(value) && value !== explorer.getState().selection.side) mirrorSelection();
  };
  return (
    <Segmented legend="Side (the body’s own)" name={name} options={OPTIONS} value={side} onChange={choose} />
  );
}
