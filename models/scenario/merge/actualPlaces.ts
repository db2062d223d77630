import { words } from '../../language/translated.ts';
import type { Actuals } from '../followUp.ts';
import type { FormatParts } from '../scenarioFormat.ts';
import { ofEach, placeOf, plainSide, type Place, type ThreeVersions } from './place.ts';

const group = words('Faktiske tall', 'Faktiske tal', 'Actuals');

/** The actuals of the versions, merged number by number: the path is `actuals.<line>.<period>`. */
export function actualPlaces(
  { actualLabels = {} }: Pick<FormatParts, 'actualLabels'>,
  versions: ThreeVersions,
): readonly Place[] {
  const all = ofEach(versions, ({ scenario }) => numbersOf(scenario.head.actuals));
  const paths = [...new Set([all.mine, all.theirs, all.base].flatMap((numbers) => [...numbers.keys()]))];
  return paths.map((path) => {
    const written = ofEachOf(all, (numbers) => numbers.get(path));
    const sides = ofEachOf(all, (numbers) => plainSide(numbers.get(path)));
    const [line, period] = partsOf(path);
    const { nb, nn, en } = actualLabels[line] ?? words(line, line, line);
    const label = words(`${nb}, ${period}`, `${nn}, ${period}`, `${en}, ${period}`);
    return placeOf({ path, label, group }, written, written, sides);
  });
}

/** The actuals as a document has them, from numbers by path; undefined where there is none. */
export function actualsOf(
  numbers: readonly (readonly [path: string, value: unknown])[],
): Actuals | undefined {
  const actuals: Actuals = {};
  for (const [path, value] of numbers) {
    if (typeof value !== 'number') continue;
    const [line, period] = partsOf(path);
    actuals[line] = { ...actuals[line], [period]: value };
  }
  return Object.keys(actuals).length === 0 ? undefined : actuals;
}

type Numbers = ReadonlyMap<string, number>;

const numbersOf = (actuals: Actuals = {}): Numbers =>
  new Map(
    Object.entries(actuals).flatMap(([line, periods]) =>
      Object.entries(periods).map(([period, value]) => [`actuals.${line}.${period}`, value] as const),
    ),
  );

const ofEachOf = <Value>(
  all: Readonly<Record<'base' | 'mine' | 'theirs', Numbers>>,
  value: (numbers: Numbers) => Value,
): { readonly base: Value; readonly mine: Value; readonly theirs: Value } => ({
  base: value(all.base),
  mine: value(all.mine),
  theirs: value(all.theirs),
});

/** The line and the period of a path; ids of lines have a point in them. */
function partsOf(path: string): readonly [line: string, period: string] {
  const end = path.lastIndexOf('.');
  return [path.slice('actuals.'.length, end), path.slice(end + 1)];
}
