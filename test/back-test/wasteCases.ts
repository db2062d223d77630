import { million, scrapRateFor, type BackTest } from './backTest.ts';

const ofIvar = { of: 'IVAR', source: 'NRK 1.15647872 and 1.17021205; ivar.no, R:Elsk' } as const;
const ofFlanders = { of: 'Flanders', source: 'do.vlaanderen.be, kringloopsector blijft groeien' } as const;
const ofWood = {
  of: 'Community Wood Recycling',
  source: 'resource.co; communitywoodrecycling.org.uk',
} as const;

const soldIn =
  (year: number): BackTest['answer'] =>
  (run) =>
    run.total('volumes.sold', `${year}-01`, `${year}-12`);
const flemishStaff: BackTest['answer'] = (run) => run.mean('staffing.totalFte', '2016-01', '2016-12');
const woodReused: BackTest['answer'] = (run) => run.total('volumes.sold', '2021-04', '2022-03');

/** Shops and centres of the waste sector: reuse shares, staff and turnover, on the tonnes that were in fact taken in. */
export const wasteCases: readonly BackTest[] = [
  {
    ...ofFlanders,
    quantity: 'staff, 2016',
    unit: 'FTE',
    scenario: 'flanders-2016',
    published: 4190,
    kind: 'otherCase',
    changes: { 'streams.goods.intakeHours': { value: (70 / 1000) * 1700, status: 'derived' } },
    answer: flemishStaff,
    basis: 'RREUSE: 70 jobs per 1,000 t',
    source: `${ofFlanders.source}; recycling-magazine.com (RREUSE 2021)`,
  },
  {
    ...ofFlanders,
    quantity: 'reused, 2016',
    unit: 't',
    scenario: 'flanders-2016',
    published: 32_355,
    kind: 'otherCase',
    changes: { 'streams.goods.scrapRate': scrapRateFor(0.48) },
    answer: soldIn(2016),
    basis: 'Netherlands 2022: reuse share of 48 %',
    source: `${ofFlanders.source}; duurzaam-ondernemen.nl (BKN)`,
  },
  {
    ...ofFlanders,
    quantity: 'reused, 2016',
    unit: 't',
    scenario: 'flanders-2016',
    published: 32_355,
    kind: 'calibrated',
    answer: soldIn(2016),
    basis: 'scrapping set to a reuse share of 43.9 %',
  },
  {
    ...ofFlanders,
    quantity: 'staff, 2016',
    unit: 'FTE',
    scenario: 'flanders-2016',
    published: 4190,
    kind: 'calibrated',
    answer: flemishStaff,
    basis: 'hours per tonne set to 56.8 FTE per 1,000 t',
  },
  {
    ...ofWood,
    quantity: 'reused, 2021/22',
    unit: 't',
    scenario: 'community-wood-recycling-2021',
    published: 9536,
    kind: 'otherPeriod',
    changes: { 'streams.wood.scrapRate': scrapRateFor(0.42) },
    answer: woodReused,
    basis: '2018/19: reuse share of 42 %',
  },
  {
    ...ofWood,
    quantity: 'staff, 2023/24 (about 240 people)',
    unit: 'FTE',
    scenario: 'community-wood-recycling-2023',
    published: 240,
    kind: 'otherPeriod',
    answer: (run) => run.mean('staffing.totalFte', '2023-04', '2024-03'),
    basis: '2021/22: 10.9 FTE per 1,000 t, on 20,000 t',
  },
  {
    ...ofWood,
    quantity: 'reused, 2021/22',
    unit: 't',
    scenario: 'community-wood-recycling-2021',
    published: 9536,
    kind: 'calibrated',
    answer: woodReused,
    basis: 'scrapping set to a reuse share of 39.7 %',
  },
  {
    ...ofIvar,
    quantity: 'sold, 2021',
    unit: 't',
    scenario: 'ivar-bruktbua-2021',
    published: 700,
    kind: 'calibrated',
    answer: soldIn(2021),
    basis: 'scrapping set to 87.5 % of 800 t sold',
  },
  {
    ...ofIvar,
    quantity: 'turnover, 2021',
    unit: 'MNOK',
    scenario: 'ivar-bruktbua-2021',
    published: 7,
    kind: 'construction',
    answer: (run) => run.total('operations.sales', '2021-01', '2021-12') / million,
    basis: '700 t at NOK 10,000, which is 7m / 700 t',
  },
  {
    ...ofIvar,
    quantity: 'plan: turnover',
    unit: 'MNOK',
    scenario: 'ivar-plan',
    published: 30,
    kind: 'statement',
    answer: (run) => run.total('operations.sales', '2021-01', '2021-12') / million,
    basis: "the plan's 3,000 t at the price of 2021",
  },
  {
    ...ofIvar,
    quantity: 'plan: sold',
    unit: 't',
    scenario: 'ivar-plan',
    published: 3000,
    kind: 'statement',
    changes: { 'streams.goods.yearlyPotential': { value: 4000, status: 'derived' } },
    answer: soldIn(2021),
    basis: 'five times the volume of 2021, as also said',
  },
];
