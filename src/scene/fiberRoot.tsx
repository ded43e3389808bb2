import { createRoot, extend } from '@react-three/fiber';
import { Mesh, NeutralToneMapping, WebGLRenderer } from 'three';
import { SceneContents } from './SceneContents.tsx';
import type { SceneContentsProps } from './SceneContents.tsx';

export const FOV_DEG = 26;
const LONGEST_DPR = 2;

export interface SceneRoot {
  resize(width: number, height: number): void;
  render(props: SceneContentsProps): void;
  unmount(): void;
}

/** Fiber's own root with the one class that the tree names: its `Canvas` would carry all of three.js into the page. */
export async function createSceneRoot(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): Promise<SceneRoot> {
  extend({ Mesh });
  const root = createRoot(canvas);
  const configure = (w: number, h: number) =>
    root.configure({
      gl: (defaults) => {
        const gl = new WebGLRenderer({
          canvas: defaults.canvas as HTMLCanvasElement,
          antialias: true,
          alpha: true,
          stencil: true,
          powerPreference: 'high-performance',
        });
        gl.info.autoReset = false;
        // Asking a shader for errors waits for it to be compiled.
        gl.debug.checkShaderErrors = import.meta.env.DEV;
        return gl;
      },
      flat: true,
      frameloop: 'demand',
      dpr: [1, LONGEST_DPR],
      size: { width: w, height: h, top: 0, left: 0 },
      camera: { fov: FOV_DEG, near: 0.05, far: 6, position: [0.8, 1.6, 1.2] },
      onCreated: ({ gl }) => {
        gl.toneMapping = NeutralToneMapping;
      },
    });
  await configure(width, height);
  return {
    resize: (w, h) => void configure(w, h),
    render: (props) => void root.render(<SceneContents {...props} />),
    unmount: () => root.unmount(),
  };
}
