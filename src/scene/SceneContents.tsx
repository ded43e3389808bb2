import { useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { explorer } from '#state/explorer.ts';
import { CameraRig } from './camera/CameraRig.tsx';
import { FrameDriver } from './FrameDriver.tsx';
import type { ModelStore } from './model/modelStore.ts';
import type { Names } from './names.ts';
import { Pointer } from './picking/Pointer.tsx';
import { Picture } from './Picture.tsx';
import type { Plate } from './plate.ts';
import type { StageLink } from './stageLink.ts';

export interface SceneContentsProps {
  readonly plate: Plate;
  readonly model: ModelStore;
  readonly link: StageLink;
  readonly names: Names;
}

/** The tree inside the canvas. */
export function SceneContents({ plate, model, link, names }: SceneContentsProps) {
  const arrived = useStore(model);
  const selection = useStore(explorer, (state) => state.selection);
  const hover = useStore(explorer, (state) => state.hover);
  const depth = useStore(explorer, (state) => state.depth);
  const skinOpacity01 = useStore(explorer, (state) => state.skinOpacity01);
  const isolated = useStore(explorer, (state) => state.isolated);
  const hidden = useStore(explorer, (state) => state.hidden);
  const skinTone = useStore(explorer, (state) => state.skinTone);
  const reading = useStore(explorer, (state) => state.reading);
  const spokenOf = useStore(explorer, (state) => state.spokenOf);
  const compared = useStore(explorer, (state) => state.compared);
  const shared = useStore(explorer, (state) => state.shared);
  const showsRegions = useStore(explorer, (state) => state.showsRegions);
  const asked = useMemo(
    () => ({ selection, reading, spokenOf, compared, shared, hover, depth, isolated, hidden }),
    [selection, reading, spokenOf, compared, shared, hover, depth, isolated, hidden],
  );
  const view = useMemo(
    () => plate.show({ ...asked, skinOpacity01, skinTone, showsRegions }, arrived),
    [plate, arrived, asked, skinOpacity01, skinTone, showsRegions],
  );

  useLayoutEffect(() => {
    if (link.store.getState().labels !== view.labels) link.store.setState({ labels: view.labels });
  }, [link, view]);

  return (
    <>
      <CameraRig model={model} view={view} link={link} />
      <Picture plate={plate} view={view} model={model} />
      <Pointer model={model} view={view} link={link} names={names} />
      <FrameDriver plate={plate} model={model} link={link} />
    </>
  );
}
