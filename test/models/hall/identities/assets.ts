import { monthly, type HallRun } from '../hallRun.ts';
import { monthOf } from './givenNumbers.ts';
import { addsUp, at, atMost, eachMonth, equals, type Series, type Wrong } from './sums.ts';

/** Depreciation periods of the budget and accounting regulation § 3-4, in months. */
const periods: Readonly<Record<string, number>> = { it: 60, equipment: 120, technical: 240, building: 480, warehouse: 600 }; // prettier-ignore

interface Asset {
  readonly id: string;
  /** Month of the first purchase. */
  readonly bought: number;
  readonly life: number;
  readonly land: boolean;
  readonly replaced: boolean;
  readonly residualShare: number;
}

/** Identity 3, assets: what was bought less what is worn is the book value, and never less than the residual value. */
export function assetsWear(hall: HallRun): Wrong {
  return assetsOf(hall).flatMap((asset) => [
    ...boughtWhenDue(hall, asset),
    ...bookValueFalls(hall, asset),
    ...capitalIsBorne(hall, asset),
  ]);
}

function assetsOf({ scenario: { read } }: HallRun): readonly Asset[] {
  return read.members('asset').map(({ id }) => {
    const kind = read.choice('assets.depreciationClass', id);
    const own = Math.ceil(read.number('assets.ownLife', id).value * 12 - 1e-6);
    return {
      id,
      bought: monthOf(read, 'assets.date', id),
      life: periods[kind] ?? own,
      land: kind === 'land',
      replaced: kind !== 'land' && read.choice('assets.reinvest', id) === 'yes',
      residualShare: read.number('assets.residualShare', id).value,
    };
  });
}

/** Months since the asset that stands in a month was bought; negative before the first. */
function ageIn({ bought, life, replaced }: Asset, month: number): number {
  const age = month - bought;
  return replaced && age > 0 ? age % life : age;
}

/** What a purchase costs with the value-added tax that is not recovered, over what it costs without. */
function vatOn({ scenario: { read } }: HallRun, { id, land }: Asset): number {
  const mixed = read.choice('operations.vatMode') === 'mixed';
  if (!mixed || land || read.choice('assets.vat', id) === 'none') return 1;
  return 1 + read.number('operations.vatRate').value * (1 - read.number('operations.recoveredShare').value);
}

/** The outlay at the price level of the month, once, or each time a life is over; the grant with the first. */
function boughtWhenDue(hall: HallRun, asset: Asset): Wrong {
  const { run, scenario: { read } } = hall; // prettier-ignore
  const { id } = asset;
  const [invested, granted] = ['investment', 'investmentGrant'].map((name) => monthly(run, `assets.${name}`, id)) as [Series, Series]; // prettier-ignore
  const level = monthly(run, 'priceIndex.level', 'construction');
  const { value, priceShift } = read.number('assets.outlay', id);
  const grant = read.number('assets.grantShare', id).value;
  const first = invested.findIndex((_, month) => ageIn(asset, month) === 0);
  return eachMonth(run.months, (month) => {
    const due = ageIn(asset, month) === 0;
    const outlay =
      priceShift === undefined ? value * vatOn(hall, asset) : at(invested, first) / at(level, first);
    return [
      ...equals(`purchase of ${id}`, month, at(invested, month), due ? outlay * at(level, month) : 0),
      ...equals(`grant for ${id}`, month, at(granted, month), month === asset.bought ? grant * at(invested, month) : 0), // prettier-ignore
    ];
  });
}

function bookValueFalls({ run }: HallRun, asset: Asset): Wrong {
  const { id, life, land, residualShare } = asset;
  const line = (name: string): Series => monthly(run, `assets.${name}`, id);
  const [invested, book, worn, sold] = ['investment', 'bookValue', 'depreciation', 'replacedValue'].map(line) as [Series, Series, Series, Series]; // prettier-ignore
  return eachMonth(run.months, (month) => {
    const age = ageIn(asset, month);
    const cost = age < 0 ? 0 : at(invested, month - age);
    const wear = land ? 0 : (cost * (1 - residualShare) * Math.min(age, life)) / life;
    return [
      ...addsUp(`value of ${id}`, month, at(book, month - 1), at(invested, month), -at(worn, month), -at(sold, month), -at(book, month)), // prettier-ignore
      ...equals(`book value of ${id}`, month, at(book, month), cost - wear, cost),
      ...atMost(`residual value of ${id}`, month, residualShare * cost, at(book, month), cost),
    ];
  });
}

/** What bears the purchase: interest and instalments of its loans, or interest and wear, the higher where it is replaced. */
function capitalIsBorne({ run, scenario: { read } }: HallRun, { id, replaced, bought }: Asset): Wrong {
  const loans = read.members('loan').filter((loan) => read.reference('loans.asset', loan.id) === id);
  const of = (name: string): readonly Series[] => loans.map((loan) => monthly(run, `loans.${name}`, loan.id));
  const [interest, instalments] = [of('interest'), of('instalments')];
  const [borne, worn] = ['capitalCost', 'depreciation'].map((name) => monthly(run, `assets.${name}`, id)) as [Series, Series]; // prettier-ignore
  const company = read.choice('accounts.legalForm') === 'as';
  const ownMoney = loans.length === 0 && read.number('assets.grantShare', id).value === 0 && bought >= 0;
  return eachMonth(run.months, (month) => {
    const sum = (lists: readonly Series[]): number => lists.reduce((total, list) => total + at(list, month), 0); // prettier-ignore
    const wear = sum(interest) + at(worn, month);
    const service = sum(interest) + sum(instalments);
    const found = at(borne, month);
    if (company) return equals(`capital cost of ${id}`, month, found, wear);
    if (replaced) return [...atMost(`wear of ${id}`, month, wear, found), ...atMost(`debt service of ${id}`, month, service, found)]; // prettier-ignore
    if (ownMoney) return equals(`own money in ${id}`, month, found, wear);
    return [...atMost(`debt service of ${id}`, month, service, found), ...atMost(`capital cost of ${id}`, month, found, service + at(worn, month))]; // prettier-ignore
  });
}
