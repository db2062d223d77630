import { parseArgs } from 'node:util';

/** Whole numbers from the command line, `--workers 4`; what is left out is as usual. */
export function wholeNumbers<Name extends string>(usual: Readonly<Record<Name, number>>): Record<Name, number> {
  const names = Object.keys(usual) as Name[];
  const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) });
  return Object.fromEntries(
    names.map((name) => {
      const given = values[name];
      const number = given === undefined ? usual[name] : Number(given);
      if (!Number.isInteger(number) || number < 0) throw new RangeError(`--${name} takes a whole number, not ${String(given)}`);
      return [name, number];
    }),
  ) as Record<Name, number>;
} // prettier-ignore
