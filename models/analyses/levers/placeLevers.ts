import { resolvedMonth } from '../../scenario/resolvedMonth.ts';
import type { Lever, MissingLever } from './lever.ts';
import type { LeverGround } from './leverGround.ts';
import { inPercent } from './leverSaid.ts';
import { leverLabels, missingWords } from './leverWords.ts';
import { stepOf } from './printedTo.ts';
import { ratioLever } from './ratioLever.ts';

const halfAndHalf = [0.5, 1.5] as const;
const indoor = ['storageArea', 'processingArea', 'shopArea', 'officeArea'] as const;

/** Rent: the mean of what is rented, in kroner a square metre a month; all rents in the same proportion. */
export function rentLever(ground: LeverGround): Lever | MissingLever {
  const rented = ground.members('places').flatMap(([id]) => {
    const rent = ground.cell(`places.${id}.yearlyRent`);
    return rent === undefined ? [] : [{ rent: rent.base / 12, area: areaOf(ground, id) }];
  });
  const area = rented.reduce((sum, place) => sum + place.area, 0);
  const weight = (place: { readonly area: number }): number =>
    area > 0 ? place.area / area : 1 / rented.length;
  const base = rented.reduce((sum, place) => sum + weight(place) * place.rent, 0);
  if (!(base > 0)) return { id: 'rent', label: leverLabels.rent, missing: missingWords.noRent };
  const step = stepOf(base);
  return ratioLever({
    id: 'rent',
    label: leverLabels.rent,
    unit: 'NOK/m2/month',
    base,
    cells: ground.cells('places', 'yearlyRent'),
    span: halfAndHalf,
    step,
    said: inPercent('rent', 'NOK/m2/month', step),
  });
}

/** Floor area: the indoor area of the places in use in the year, every kind of room in the same proportion. */
export function areaLever(ground: LeverGround): Lever | MissingLever {
  const { read } = ground.scenario;
  const inUse = ([id]: readonly [string, unknown]): boolean => {
    const at = (name: string): number => resolvedMonth(read, read.date(`premises.${name}`, id));
    const [first = 0, last = 0] = [ground.months[0], ground.months.at(-1)];
    return at('from') <= last && at('to') >= first;
  };
  const base = ground
    .members('places')
    .filter(inUse)
    .reduce((sum, [id]) => sum + areaOf(ground, id), 0);
  if (!(base > 0)) return { id: 'area', label: leverLabels.area, missing: missingWords.noArea };
  const step = stepOf(base);
  return ratioLever({
    id: 'area',
    label: leverLabels.area,
    unit: 'm2',
    base,
    cells: indoor.flatMap((name) => ground.cells('places', name, inUse)),
    span: halfAndHalf,
    step,
    said: inPercent('area', 'm2', step),
  });
}

const areaOf = (ground: LeverGround, id: string): number =>
  indoor.reduce((sum, name) => sum + (ground.cell(`places.${id}.${name}`)?.base ?? 0), 0);
