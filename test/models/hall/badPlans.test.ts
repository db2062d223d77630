import { describe, expect, it } from 'vitest';
import { runHall } from '../../../models/analyses/runResult.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { expectProblem, problemsOf } from '../scenario/refusal.ts';
import { everyMember } from './everyMember.ts';
import { quietHall, quietRun, type Parts } from './quietHall.ts';

/** What is wrong between fields, where it is said, what was found, and what would be right. */
type Row = readonly [what: string, parts: Parts, path: string, found: string, right: string];

const { streams, funding, roles, places, freeLines } = everyMember;
const stream = (fields: Parts): Parts => ({ streams: { ...streams, byTonnes: { ...streams.byTonnes, ...fields } } }); // prettier-ignore
const fee = { kind: 'wasteFee', commitment: 'decided' };
const withoutCounts = (rest: Parts) => ({ economy: { priceYear: 2027 }, funding: rest });
const loan = { kind: 'serial', asset: 'van', termMonths: 60 };
const loans = (outlay: unknown, ...principals: readonly number[]): Parts => ({
  priceIndices: { construction: { growth: 0 } },
  assets: { van: { outlay, date: '2028-06', ...(typeof outlay === 'object' ? outlay : {}) } },
  loans: Object.fromEntries(principals.map((principal, index) => [`l${index}`, { ...loan, principal }])),
});
const share = (name: string, ...shares: readonly number[]): Parts => ({
  roles: Object.fromEntries(shares.map((each, index) => [`r${index}`, { ...roles.byWork, [name]: each }])),
});
const dated = (list: string, id: string, member: Parts, from: string, to: string): Parts => ({ [list]: { ...(everyMember as Parts)[list]!, [id]: { ...member, from, to } } }); // prettier-ignore

const wholes: readonly Row[] = [
  ['origins of less than the whole', stream({ fromHouseholds: 0.5, fromMunicipality: 0.3 }), 'streams.byTonnes.fromHouseholds', '80 %', '100 % in all'],
  ['origins of more than the whole', stream({ fromMunicipality: 0.25 }), 'streams.byTonnes.fromHouseholds', '125 %', '100 % in all'],
  ['KOSTRA functions of less than the whole', { functions: { 320: { share: 0.4 }, 355: { share: 0.5 } } }, 'functions', '90 %', '100 % in all'],
  ['KOSTRA functions of more than the whole', { functions: { 355: { share: 0.2 } } }, 'functions', '120 %', '100 % in all'],
  ['an allocation key above the whole', { selfCost: { shopShare: 1.2 } }, 'selfCost.shopShare', '1.2', 'from 0 to 1 (0–100 %)'],
  ['a fee share above the whole', { roles: { ...roles, planned: { ...roles.planned, feeShare: 1.1 } } }, 'roles.planned.feeShare', '1.1', 'from 0 to 1 (0–100 %)'],
  ...['intakeShare', 'preparationShare', 'saleShare', 'transportShare', 'openingShare'].map((name): Row => [`${name} above the whole`, share(name, 0.6, 0.5), `roles.r0.${name}`, '110 %', 'at most 100 %']),
]; // prettier-ignore

const money: readonly Row[] = [
  ['a loan over its asset', loans(600_000, 600_001), 'loans.l0.principal', '600001', 'at most NOK 600000'],
  ['two loans that together are over it', loans(600_000, 400_000, 300_000), 'loans.l1.principal', '700000', 'at most NOK 600000'],
  ['a loan over what a grant leaves', loans({ outlay: 600_000, grantShare: 0.4 }, 400_000), 'loans.l0.principal', '400000', 'at most NOK 360000'],
  ['a loan over the price of its year', { ...loans(600_000, 640_000), priceIndices: { construction: { growth: 0.05 } } }, 'loans.l0.principal', '640000', 'at most NOK 630000'],
  ['two waste fees', { funding: { ...funding, another: fee } }, 'funding.fee', 'Household waste fee', 'only one'],
  ['inhabitants that are not entered', withoutCounts({ towns: funding.inhabitants }), 'funding.towns', '"Inhabitants" (economy.population)', 'a number in "Inhabitants" (economy.population)'],
  ['households that are not entered', withoutCounts({ fee: { ...fee, policy: 'planned' } }), 'funding.fee.policy', '"Households" (economy.households)', 'a number in "Households" (economy.households)'],
  ['a grant of more than the cost', { funding: { grant: { ...funding.grant, coveredShare: 1.01 } } }, 'funding.grant.coveredShare', '1.01', 'from 0 to 1 (0–100 %)'],
]; // prettier-ignore

const dates: readonly Row[] = [
  ['a pilot that ends before it starts', { pilot: { kind: 'period', start: '2027-06', end: '2027-05' } }, 'pilot.end', '2027-05', '2027-06 or later'],
  ['a role that ends before it starts', dated('roles', 'planned', roles.planned, '2028-02', '2028-01'), 'roles.planned.to', '2028-01', '2028-02 or later'],
  ['a place that ends before it starts', dated('places', 'leased', places.leased, '2028-02', '2028-01'), 'places.leased.to', '2028-01', '2028-02 or later'],
  ['a line that ends before it starts', dated('freeLines', 'month', freeLines.month, '2028-02', '2028-01'), 'freeLines.month.to', '2028-01', '2028-02 or later'],
  ...Object.entries(funding).map(([id, source]): Row => [`${source.kind} that ends before it starts`, dated('funding', id, source, '2028-02', '2028-01'), `funding.${id}.to`, '2028-01', '2028-02 or later']),
  ['a grant that ends before the pilot it hangs on', { pilot: { kind: 'period', start: '2027-06', end: '2028-12' }, funding: { grant: { ...funding.grant, to: '2027-05' } } }, 'funding.grant.to', '2027-05', '2027-06 or later'],
  ['a hall that closes before it opens', { timeline: { start: '2027-01', years: 6, opening: '2028-01', closing: '2027-12' } }, 'timeline.closing', '2027-12', 'a month after 2028-01'],
  ['a hall that opens after the run', { timeline: { start: '2027-01', years: 6, opening: '2033-01' } }, 'timeline.closing', '2033-01', 'a month after 2033-01'],
  ['a pilot that leaves no year to test', { pilot: { kind: 'period', end: '2032-03' } }, 'timeline.years', '2032-03', 'at least 7 years'],
  ['a year to balance by that is past the test', { verdict: { years: 2, breakEvenBy: 2031 } }, 'verdict.breakEvenBy', '2031', 'at most 2030, the last year tested'],
]; // prettier-ignore

const steps = (
  list: string,
  id: string,
  member: Parts,
  field: string,
  ...from: readonly unknown[]
): Parts => ({
  [list]: { ...(everyMember as Parts)[list]!, [id]: { ...member, [field]: { value: 1, steps: from.map((each) => ({ from: each, value: 2 })) } } }, // prettier-ignore
});
const renewal = { milestone: 'renewal', months: 0 };

const plans: readonly Row[] = [
  ['a plan of FTE with two numbers for a month', steps('roles', 'planned', roles.planned, 'plannedFte', '2028-03', '2028-03'), 'roles.planned.plannedFte.steps.1.from', '2028-03', 'a month after 2028-03'],
  ['a plan of FTE out of order', steps('roles', 'planned', roles.planned, 'plannedFte', '2028-03', '2028-06', '2028-05'), 'roles.planned.plannedFte.steps.2.from', '2028-05', 'a month after 2028-06'],
  ['a rent that steps twice at the renewal', steps('places', 'leased', places.leased, 'yearlyRent', renewal, '2029-01'), 'places.leased.yearlyRent.steps.1.from', '2029-01', 'a month after 2029-01'],
  ['a support out of order', steps('funding', 'owner', funding.owner, 'yearlyAmount', '2029-02', renewal), 'funding.owner.yearlyAmount.steps.1.from', '2029-01', 'a month after 2029-02'],
]; // prettier-ignore

describe.each([
  ['shares that do not make a whole', wholes],
  ['money that does not fit', money],
  ['impossible dates', dates],
  ['plans that overlap', plans],
])('%s', (_, rows) => {
  it.each(rows)('%s', (__, parts, path, found, right) => {
    const problems = problemsOf(() => openScenario({ ...everyMember, ...parts }));
    const there = problems.find((problem) => problem.path === path);
    expect(there, problems.map((problem) => problem.path).join(', ')).toBeDefined();
    // English names are told from the others: what was found is looked for where it is no word.
    if (/[a-z]/.test(found)) expect(there?.message.en).toContain(found);
    expectProblem(there, { path, found: /[a-z]/.test(found) ? '' : found, right });
  });
});

describe('what is just right is accepted', () => {
  const accepted: readonly (readonly [what: string, parts: Parts])[] = [
    ['origins of the whole', stream({ fromHouseholds: 0.2, fromMunicipality: 0.7, fromBusinesses: 0.1 })],
    ['functions of the whole', { functions: { 320: { share: 0.4 }, 355: { share: 0.6 } } }],
    ['shares of work of the whole', share('saleShare', 0.6, 0.4)],
    ['a loan of all that the asset costs', loans({ outlay: 600_000, grantShare: 0.4 }, 360_000)],
    ['a loan of the price of its year', { ...loans(600_000, 630_000), priceIndices: { construction: { growth: 0.05 } } }], // prettier-ignore
    ['a loan of the price of a year before the price year', { ...loans(600_000, 500_000), economy: { ...everyMember.economy, priceYear: 2030 }, priceIndices: { construction: { growth: 0.05 } } }], // prettier-ignore
    ['a role of one month', dated('roles', 'planned', roles.planned, '2028-01', '2028-01')],
    ['steps of each month', steps('roles', 'planned', roles.planned, 'plannedFte', '2028-01', '2028-02')],
    ['a fee as full cost without households', withoutCounts({ fee })],
  ];
  it.each(accepted)('%s', (_, parts) => {
    expect(() => openScenario({ ...everyMember, ...parts })).not.toThrow();
  });

  // 600 000 / 1.05² for 2028, in kroner of 2030: 544 217.
  it('and a krone more than that year is not', () => {
    const parts = (principal: number) => ({ ...loans(600_000, principal), economy: { ...everyMember.economy, priceYear: 2030 }, priceIndices: { construction: { growth: 0.05 } } }); // prettier-ignore
    expect(() => openScenario({ ...everyMember, ...parts(544_217) })).not.toThrow();
    const [problem] = problemsOf(() => openScenario({ ...everyMember, ...parts(544_219) }));
    expectProblem(problem, { path: 'loans.l0.principal', found: '544217', right: 'at most NOK 544217' });
  });

  it('a whole hall with all of it can be run', () => {
    expect(runHall(openScenario(everyMember)).months).toBe(72);
  });
});

describe('what is lawful to write but bad practice is a flag', () => {
  const rules = (parts: Parts) => quietRun(parts).result.flags.map(({ rule }) => rule);

  it('a grant larger than its share of the cost', () => {
    // Half of 60 000 in six months is 30 000.
    const grant = (granted: number) => ({ operations: { itCost: 120_000 }, accounts: { openingCash: 1_000_000 }, funding: { grant: { kind: 'grant', commitment: 'decided', granted, from: '2027-01', to: '2027-06', coveredShare: 0.5 } } }); // prettier-ignore
    expect(rules(grant(30_001))).toEqual(['funding.grantLapses']);
    expect(rules(grant(30_000))).toEqual([]);
  });

  it('a loan without instalments until its term ends', () => {
    const parts = (graceMonths: number) => ({ assets: { land: { outlay: 60_000, depreciationClass: 'land' } }, loans: { bank: { kind: 'annuity', asset: 'land', principal: 60_000, termMonths: 12, graceMonths } } }); // prettier-ignore
    expect(rules(parts(12))).toEqual(['loans.graceAllTerm']);
    expect(rules(parts(11))).toEqual([]);
  });

  it('dates before the first month, for what cannot then be seen', () => {
    const parts = { assets: { van: { outlay: 60_000, date: '2020-01' } } };
    expect(rules(parts)).toEqual(['assets.boughtBeforeStart']);
    expect(rules({ ...quietHall, assets: { van: { outlay: 60_000 } } })).toEqual([]);
  });
});
