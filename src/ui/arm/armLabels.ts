/** Where the names beside a drawing stand. */

/** Most letters in a line. */
const LINE_LETTERS = 18;
const GAP = 6;

/** A name in lines that fit between the arms. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Middles of texts, each as near to the height it belongs to as the others allow, none over another.
 * @returns in the order given
 */
export function besideEachOther(
  texts: readonly { readonly y: number; readonly height: number }[],
  roomHeight: number,
): number[] {
  const order = texts.map((_, i) => i).sort((a, b) => texts[a]!.y - texts[b]!.y);
  const middles = texts.map(({ y }) => y);
  let free = 0;
  for (const i of order) {
    const half = texts[i]!.height / 2;
    middles[i] = Math.max(middles[i]!, free + half);
    free = middles[i] + half + GAP;
  }
  let end = roomHeight;
  for (const i of order.reverse()) {
    const half = texts[i]!.height / 2;
    middles[i] = Math.min(middles[i]!, end - half);
    end = middles[i] - half - GAP;
  }
  return middles;
}
