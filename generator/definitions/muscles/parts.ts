/** Muscles that are drawn in parts; the ids of the parts begin with the name of the whole. */
const WHOLES = ['trapezius', 'scm', 'masseter', 'deltoid', 'pectoralis-major'];

/** Whether two structures are parts of one anatomical muscle. */
export const partsOfOneMuscle = (a: string, b: string): boolean =>
  a !== b && WHOLES.some((whole) => a.startsWith(`${whole}-`) && b.startsWith(`${whole}-`));
