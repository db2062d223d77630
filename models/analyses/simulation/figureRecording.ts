import type { Assembly } from '../../engine/assemble.ts';
import { FigureProbe, type Figure } from '../figure.ts';
import type { Recording } from './recording.ts';

/** Keeps a figure of each future; NaN where it is absent. */
export function figureRecording(assembly: Assembly, figure: Figure): Recording {
  const probe = new FigureProbe(assembly, figure);
  return {
    wanted: probe.wanted,
    width: 1,
    record: ({ values, width, count }, from, into) => {
      for (let index = 0; index < count; index += 1) into[index] = probe.number(values, index * width + from);
    },
  };
}
