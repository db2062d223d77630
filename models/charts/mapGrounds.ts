import type { MapGrounds } from './inputMap.ts';

/** The grounds of the map and the heat table in the two themes; text on them has at least 7:1. */
export const mapGrounds: Readonly<Record<'light' | 'dark', MapGrounds>> = {
  light: { holds: '#dbe9f7', holdsWithSupport: '#faf0dc', doesNotHold: '#fbe3e1' },
  dark: { holds: '#1d3854', holdsWithSupport: '#3a2b19', doesNotHold: '#4a211e' },
};
