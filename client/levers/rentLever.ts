import { changedFrom, edgeFactor, numberInForce, type Cell } from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';
import { tidy, type Lever } from './lever.ts';
import { entryOf, inForceOf, membersOf } from './leverYear.ts';

const yearly = 'NOK0/m2/year';
const areas = ['storageArea', 'processingArea', 'shopArea', 'officeArea'];

/** The mean rent of what is rented, in kroner a square metre a month; it moves all rents in the same proportion. */
export const rentLever: Lever = {
  name: 'rent',
  unit: 'NOK/m2/month',
  decimals: 1,
  step: 5,
  fine: 1,
  read(computed) {
    const places = rentedPlaces(computed);
    return places.length === 0 ? undefined : meanRent(places);
  },
  edits(from, value) {
    const places = rentedPlaces(from);
    const mean = meanRent(places);
    const at = inForceOf(from);
    return places.map(({ id, entry, monthly }) => {
      const change = (old: number): number => tidy(mean > 0 ? (old * value) / mean : value / monthly);
      return [`places.${id}.yearlyRent`, changedFrom(entry, at, change)] as const;
    });
  },
};

interface RentedPlace {
  readonly id: string;
  readonly entry: number | Cell;
  readonly area: number;
  readonly rent: number;
  /** What one unit of the entry is in kroner a month. */
  readonly monthly: number;
}

function rentedPlaces(computed: Computed): readonly RentedPlace[] {
  const at = inForceOf(computed);
  return membersOf(computed.scenario, 'places')
    .filter(([, place]) => place['yearlyRent'] !== undefined)
    .map(([id, place]) => {
      const entry = entryOf(place, 'yearlyRent');
      const unit = typeof entry === 'object' ? entry.unit : undefined;
      const monthly = (unit === undefined ? 1 : (edgeFactor(unit, yearly) ?? 1)) / 12;
      const area = areas.reduce((sum, name) => sum + numberInForce(entryOf(place, name), at), 0);
      return { id, entry, area, rent: numberInForce(entry, at) * monthly, monthly };
    });
}

function meanRent(places: readonly RentedPlace[]): number {
  const area = places.reduce((sum, place) => sum + place.area, 0);
  const weight = (place: RentedPlace): number => (area > 0 ? place.area / area : 1 / places.length);
  return tidy(places.reduce((sum, place) => sum + weight(place) * place.rent, 0));
}
