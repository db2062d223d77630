/** A rectangle of the window, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card stands, and what it points at; no mark where there is nothing to point at. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly mark?: Box;
}

/** The room between the card, what it points at, and the edge of the window. */
const room = 12;

/**
 * A place for a card beside what it points at, inside the window: below, above, to the right or to the left, where it
 * covers nothing; else at the foot of the window, and in the middle of the foot where nothing is pointed at.
 */
export function placeBeside(
  target: Box | undefined,
  card: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
): Place {
  const within = (value: number, size: number, space: number): number => Math.max(room, Math.min(value, space - size - room)); // prettier-ignore
  const foot = window.height - card.height - room;
  if (target === undefined)
    return { left: Math.max(room, (window.width - card.width) / 2), top: Math.max(room, foot) };
  const { left, top, width, height } = target;
  const mark = { left: left - 6, top: top - 6, width: width + 12, height: height + 12 };
  /** Wherever the target is, the card is in sight. */
  const at = (x: number, y: number): Place => ({ left: within(x, card.width, window.width), top: within(y, card.height, window.height), mark }); // prettier-ignore
  const [below, above] = [top + height + room, top - card.height - room];
  const [right, before] = [left + width + room, left - card.width - room];
  if (below + card.height + room <= window.height) return at(left, below);
  if (above >= room) return at(left, above);
  if (right + card.width + room <= window.width) return at(right, top);
  if (before >= room) return at(before, top);
  return at(left, foot);
}
