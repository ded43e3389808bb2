/** The fixed views; left and right are the body's own. Number keys 1 to 6 follow this order. */
export const VIEWS = ['front', 'back', 'left', 'right', 'top', 'three-quarter'] as const;

export type ViewName = (typeof VIEWS)[number];

export function isViewName(value: unknown): value is ViewName {
  return VIEWS.includes(value as ViewName);
}
