import { levers } from '../levers/levers.ts';
import type { Moved } from './createMeeting.ts';

/** What has been moved in the meeting as it stands in an address: `support:800000,volume:150`; undefined for nothing. */
export function writeMoved(moved: Moved): string | undefined {
  const written = levers.flatMap(({ name }) => (moved[name] === undefined ? [] : [`${name}:${moved[name]}`]));
  return written.length === 0 ? undefined : written.join(',');
}

/** Reads it; what cannot be read is as if it were not there. */
export function readMoved(text: string | undefined): Moved {
  const parts = (text ?? '').split(',').map((part) => part.split(':'));
  return Object.fromEntries(
    parts.flatMap(([name = '', value = '']) => {
      const lever = levers.find((each) => each.name === name);
      const isNumber = /^\d+(?:\.\d+)?$/.test(value);
      return lever === undefined || !isNumber ? [] : [[lever.name, Number(value)] as const];
    }),
  );
}
