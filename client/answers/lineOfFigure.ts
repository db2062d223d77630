import { figures } from '../../models/index.ts';
import type { AskedFigure } from '../state/app.ts';

/** The line whose working explains a figure: the first of those it is the least of. */
export function lineOfFigure(id: string): AskedFigure | undefined {
  const line = figures.find((figure) => figure.id === id)?.lines[0];
  return line === undefined ? undefined : { line };
}
