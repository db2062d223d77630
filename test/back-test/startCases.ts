import type { BackTest } from './backTest.ts';

const ofTrondheim = { of: 'Trondheim', source: 'nemitek.no, Gjenbruk Trondheim eiendom' } as const;
const ofDala = { of: 'Dala Återbyggdepå', source: 'annonsbladet.com; borlange.se' } as const;
const ofAlelyckan = { of: 'Alelyckan', source: 'IVL B1958; vartgoteborg.se' } as const;
const ofKarlstad = { of: 'Karlstad Rundgang', source: 'nwt.se and vf.se, January 2024' } as const;

const halfYear: BackTest['answer'] = (run) => run.total('volumes.given', '2021-01', '2021-06');
const firstYear: BackTest['answer'] = (run) => run.total('volumes.admitted', '2020-09', '2021-08');

/** A monthly release that turns the stock over in 4.5 months. */
const shopTurnover = { value: 1 / 4.5, status: 'derived' };

/** Depots and shops in their first months: stock and flow, targets, and a budget. */
export const startCases: readonly BackTest[] = [
  {
    ...ofTrondheim,
    quantity: 'reused, first half-year',
    unit: 't',
    scenario: 'trondheim-first-half-year',
    published: 7,
    kind: 'otherCase',
    changes: { 'streams.materials.sellThrough': shopTurnover },
    answer: halfYear,
    basis: 'US ReStores: stock turned in 4–5 months',
    miss: 'A shop in steady operation turns its stock over much faster than a new store for own units.',
    source: `${ofTrondheim.source}; gazettextra.com 2012 (ReStore)`,
  },
  {
    ...ofTrondheim,
    quantity: 'reused, first half-year',
    unit: 't',
    scenario: 'trondheim-first-half-year',
    published: 7,
    kind: 'afterwards',
    answer: halfYear,
    basis: 'mean storage of 11 months, worked out from the same figures in continuous time',
  },
  {
    ...ofDala,
    quantity: 'taken in, first 12 months',
    unit: 't',
    scenario: 'dala-target',
    published: 200,
    kind: 'exAnte',
    changes: { 'volumes.rampMonths': { value: 0, status: 'assumed' } },
    answer: firstYear,
    basis: 'the target of 2,500 t from the first day',
    miss: 'Year 1 was 8 % of the target: a target is no forecast.',
  },
  {
    ...ofDala,
    quantity: 'taken in, first 12 months',
    unit: 't',
    scenario: 'dala-target',
    published: 200,
    kind: 'exAnte',
    answer: firstYear,
    basis: 'the target, reached evenly over three years',
    miss: 'Even growth towards the target still gives nearly twice the first year.',
  },
  {
    ...ofDala,
    quantity: 'taken in, first 12 months',
    unit: 't',
    scenario: 'dala-target',
    published: 200,
    kind: 'afterwards',
    changes: { 'volumes.rampCurve': 'sCurve' },
    answer: firstYear,
    basis: 'the target, reached along an S-curve over three years',
  },
  {
    ...ofAlelyckan,
    quantity: 'reused, 2010',
    unit: 't',
    scenario: 'alelyckan-target',
    published: 360,
    kind: 'exAnte',
    answer: (run) => run.total('volumes.sold', '2010-01', '2010-12'),
    basis: 'the hope of 4,000 t a year at the opening',
    miss: 'Three years on it was 9 % of what was hoped.',
  },
  {
    ...ofKarlstad,
    quantity: 'net cost before the energy company',
    unit: 'kSEK',
    scenario: 'karlstad-rundgang',
    published: 488,
    kind: 'construction',
    answer: (run) =>
      (run.total('accounts.operatingCost', '2023-10', '2023-12') -
        run.total('accounts.salesAndRent', '2023-10', '2023-12')) /
      1000,
    basis: 'SEK 550,000 less shelf rent; published is the midpoint of 481–495',
  },
];
