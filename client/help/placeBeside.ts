/** A rectangle of the window, in pixels. */
export interface Box {
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
  const along = within(left, card.width, window.width);
  const down = within(top, card.height, window.height);
  const below = top + height + room;
  const above = top - card.height - room;
  const right = left + width + room;
  const before = left - card.width - room;
  if (below + card.height + room <= window.height && below >= room) return { left: along, top: below, mark };
  if (above >= room && above <= foot) return { left: along, top: above, mark };
  if (right >= room && right + card.width + room <= window.width) return { left: right, top: down, mark };
  if (before >= room && left - room <= window.width) return { left: before, top: down, mark };
  return { left: along, top: Math.max(room, foot), mark };
}
