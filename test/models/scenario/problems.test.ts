import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { problemTexts } from '../../../models/scenario/problemTexts.ts';
import { workedExampleA as whole } from '../hall/workedExample.ts';
import { expectProblem, problemsOf } from './refusal.ts';

type Raw = Readonly<Record<string, unknown>>;

const goods = (fields: Raw): Raw => ({ ...whole, streams: { goods: { ...whole.streams.goods, ...fields } } });
const rate = (captureRate: unknown): Raw => goods({ captureRate });
const price = (salesPrice: unknown): Raw => goods({ salesPrice });
const timeline = (fields: Raw): Raw => ({ ...whole, timeline: { ...whole.timeline, ...fields } });
const own = (fields: Raw): Raw => ({ ...whole, freeLines: { mine: fields } });
const workers = (share: number): Raw => ({ a: { kind: 'workload', yearlySalary: 1, intakeShare: share }, b: { kind: 'workload', yearlySalary: 1, intakeShare: share } }); // prettier-ignore

const share = 'from 0 to 1 (0–100 %)';
const kroner = 'from 0 to 1,000,000 NOK/tonne';
const month = 'a month such as 2027-05';
const id = 'an id such as "doors"';
const exists = (nearest: string): string => `an id that exists. Did you mean "${nearest}"?`;

/** What is wrong, the file, where, what was found, and what would be right. */
type Row = readonly [what: string, document: unknown, path: string, found: string, right: string];

const files: readonly Row[] = [
  ['a number for a file', 5, '', '5', 'an object in { }'],
  ['nothing', null, '', 'null', 'an object in { }'],
  ['a list', [], '', '[]', 'an object in { }'],
  ['no format', { version: 1 }, 'format', 'format', '"holdbar-scenario"'],
  ['another format', { ...whole, format: 'budget' }, 'format', '"budget"', '"holdbar-scenario"'],
  ['a newer version', { ...whole, version: 2 }, 'version', '2', 'version 1 or older'],
  ['an unknown version', { ...whole, version: 0 }, 'version', '0', 'one of 1'],
  ['no id', { ...whole, id: undefined }, 'id', 'id', 'text'],
  ['an id with spaces', { ...whole, id: 'My hall' }, 'id', '"My hall"', 'an id such as "my-hall"'],
  ['an empty title', { ...whole, title: '' }, 'title', 'title', 'text'],
  ['a number for a title', { ...whole, title: 5 }, 'title', '5', 'text'],
  ['too long a title', { ...whole, title: 'x'.repeat(201) }, 'title', '200', 'at most 200 characters'],
  ['changes without a base', { ...whole, changes: {} }, 'changes', 'extends', '"extends" with the id of a scenario'], // prettier-ignore
];

const fields: readonly Row[] = [
  ['an unknown group', { ...whole, econmy: {} }, 'econmy', 'econmy', 'a field that exists. Did you mean "economy"?'], // prettier-ignore
  ['an unknown field', { ...whole, economy: { priceYear: 2027, populaton: 5 } }, 'economy.populaton', 'economy.populaton', 'a field that exists. Did you mean "population"?'], // prettier-ignore
  ['an unknown field of a member', goods({ salesprice: 5 }), 'streams.goods.salesprice', 'streams.goods.salesprice', 'a field that exists. Did you mean "salesPrice"?'], // prettier-ignore
  ['a field of another kind', goods({ itemWeight: 5 }), 'streams.goods.itemWeight', 'streams.goods.itemWeight', 'a field that exists.'], // prettier-ignore
  ['an unknown part of a cell', price({ value: 5, units: 'NOK' }), 'streams.goods.salesPrice.units', 'units', 'a field that exists. Did you mean "unit"?'], // prettier-ignore
  ['a price year of its own in a later year', price({ value: 5, years: { 2028: { value: 5, priceYear: 2025 } } }), 'streams.goods.salesPrice.years.2028.priceYear', 'priceYear', 'a field that exists.'], // prettier-ignore
  ['a missing number', goods({ salesPrice: undefined }), 'streams.goods.salesPrice', 'streams.goods.salesPrice', kroner], // prettier-ignore
  ['a cell without its value', price({ unit: 'NOK/tonne' }), 'streams.goods.salesPrice.value', 'salesPrice.value', kroner], // prettier-ignore
  ['a missing choice', { ...whole, streams: { goods: {} } }, 'streams.goods.kind', 'streams.goods.kind', 'one of tonnes, items'], // prettier-ignore
  ['a missing reference', { ...whole, staffing: {} }, 'staffing.zone', 'staffing.zone', 'an id that exists'],
  ['a missing date', timeline({ start: undefined }), 'timeline.start', 'timeline.start', month],
  ['a number for a group', { ...whole, economy: 5 }, 'economy', '5', 'an object in { }'],
  ['a list for a list of members', { ...whole, streams: [] }, 'streams', '[]', 'an object in { }'],
  ['nothing for a member', { ...whole, streams: { goods: null } }, 'streams.goods', 'null', 'an object in { }'], // prettier-ignore
  ['an unknown kind', goods({ kind: 'litres' }), 'streams.goods.kind', '"litres"', 'one of tonnes, items'],
  ['an unknown option', { ...whole, accounts: { legalForm: 'trust' } }, 'accounts.legalForm', '"trust"', 'one of unit, kf, iks, as'], // prettier-ignore
  ['a number for an option', { ...whole, accounts: { legalForm: 4 } }, 'accounts.legalForm', '4', 'one of unit, kf, iks, as'], // prettier-ignore
  ['a number for a name', goods({ label: 5 }), 'streams.goods.label', '5', 'text'],
  ['a number for a source', price({ value: 1, source: 5 }), 'streams.goods.salesPrice.source', '5', 'text'],
  ['an unknown status', price({ value: 1, status: 'sure' }), 'streams.goods.salesPrice.status', '"sure"', 'one of sourced, derived, assumed, illustrative'], // prettier-ignore
  ['an unknown list in the order', { ...whole, order: { stream: [] } }, 'order.stream', 'order.stream', 'a field that exists. Did you mean "streams"?'], // prettier-ignore
  ['a number for an order', { ...whole, order: { streams: 5 } }, 'order.streams', '5', 'a list'],
];

const numbers: readonly Row[] = [
  ['text for a number', price('12,5,0'), 'streams.goods.salesPrice', '"12,5,0"', 'a number'],
  ['text in a cell', price({ value: '10' }), 'streams.goods.salesPrice.value', '"10"', 'a number'],
  ['a list for a number', price([1]), 'streams.goods.salesPrice', '[1]', 'a number'],
  ['nothing for a number', price(null), 'streams.goods.salesPrice', 'null', 'a number'],
  ['a number without end', price(Infinity), 'streams.goods.salesPrice', 'Infinity', 'a number'],
  ['negative tonnes', goods({ yearlyPotential: -5 }), 'streams.goods.yearlyPotential', '-5', '0 or more'],
  ['negative tonnes in a cell', goods({ yearlyPotential: { value: -5 } }), 'streams.goods.yearlyPotential.value', '-5', '0 or more'], // prettier-ignore
  ['too large a share', rate(1.5), 'streams.goods.captureRate', '1.5', share],
  ['too large a share in per cent', rate({ value: 150, unit: '%' }), 'streams.goods.captureRate.value', '150', share], // prettier-ignore
  ['too large a share in a later year', rate({ value: 0.5, years: { 2028: 1.2 } }), 'streams.goods.captureRate.years.2028', '1.2', share], // prettier-ignore
  ['too large a share in per cent in a later year', rate({ value: 50, unit: '%', years: { 2028: 120 } }), 'streams.goods.captureRate.years.2028', '120', share], // prettier-ignore
  ['too large a share from a step on', rate({ value: 0.5, steps: [{ from: '2028-01', value: { value: 1.2 } }] }), 'streams.goods.captureRate.steps.0.value.value', '1.2', share], // prettier-ignore
  ['too high a price', price(2_000_000), 'streams.goods.salesPrice', '2000000', kroner],
  ['what must be above its least', { ...whole, priceIndices: { wages: { growth: -0.5 } } }, 'priceIndices.wages.growth', '-0.5', 'above -0.5 and at most 1'], // prettier-ignore
  ['half a year too many', timeline({ years: 2.5 }), 'timeline.years', '2.5', 'a whole number'],
  ['too many years', timeline({ years: 41 }), 'timeline.years', '41', 'from 1 to 40'],
  ['the unit of something else', price({ value: 1, unit: 'NOK/item' }), 'streams.goods.salesPrice.unit', 'NOK/item', 'NOK/tonne'], // prettier-ignore
  ['a unit that does not exist', rate({ value: 1, unit: 'percent' }), 'streams.goods.captureRate.unit', 'percent', '%'], // prettier-ignore
  ['half a price year', price({ value: 1, priceYear: 2025.5 }), 'streams.goods.salesPrice.priceYear', '2025.5', 'a whole number'], // prettier-ignore
  ['a price year too far off', price({ value: 1, priceYear: 1900 }), 'streams.goods.salesPrice.priceYear', '1900', 'at least 1990'], // prettier-ignore
  ['a price year of what follows no index', rate({ value: 0.5, priceYear: 2025 }), 'streams.goods.captureRate', 'captureRate', 'the number without a price year'], // prettier-ignore
  ['a lowest above the highest', rate({ value: 0.5, range: { low: 0.6, high: 0.4 } }), 'streams.goods.captureRate', '0.6', 'the lowest first'], // prettier-ignore
  ['a value outside its range', rate({ value: 0.5, range: { low: 0.6, high: 0.7 } }), 'streams.goods.captureRate', '0.5', 'a value in the range'], // prettier-ignore
  ['a range past the limits', rate({ value: 0.5, range: { low: -0.1, high: 0.7 } }), 'streams.goods.captureRate', '-0.1', share], // prettier-ignore
  ['a range past the limits in a later year', rate({ value: 0.5, years: { 2028: { value: 0.5, range: { low: 0.1, high: 1.7 } } } }), 'streams.goods.captureRate.years.2028', '1.7', share], // prettier-ignore
  ['a range of what is certain', { ...whole, verdict: { years: { value: 5, range: { low: 1, high: 6 } } } }, 'verdict.years', 'verdict.years', 'a number without a range'], // prettier-ignore
  ['half a range', rate({ value: 0.5, range: { low: 0.1 } }), 'streams.goods.captureRate.range.high', 'range.high', share], // prettier-ignore
  ['an unknown distribution', rate({ value: 0.5, range: { low: 0.1, high: 0.7, dist: 'gauss' } }), 'streams.goods.captureRate.range.dist', '"gauss"', 'one of uniform, triangular, pert, normal, lognormal, beta, discrete'], // prettier-ignore
];

const overTime: readonly Row[] = [
  ['a course where none may be', goods({ yearlyPotential: { value: 1, years: { 2028: 5 } } }), 'streams.goods.yearlyPotential.years', 'years', 'one number for the whole period'], // prettier-ignore
  ['another course than may be', { ...whole, priceIndices: { rent: { growth: { value: 0, steps: [] } } } }, 'priceIndices.rent.growth.steps', 'steps', 'years'], // prettier-ignore
  ['what is no year', price({ value: 1, years: { 28: 5 } }), 'streams.goods.salesPrice.years.28', '28', 'a calendar year such as 2030'], // prettier-ignore
  ['a list for years', price({ value: 1, years: [5] }), 'streams.goods.salesPrice.years', '[5]', 'an object in { }'], // prettier-ignore
  ['an object for steps', price({ value: 1, steps: {} }), 'streams.goods.salesPrice.steps', '{}', 'a list'],
  ['a step without a date', price({ value: 1, steps: [{ value: 1 }] }), 'streams.goods.salesPrice.steps.0.from', 'steps.0.from', month], // prettier-ignore
  ['a step without a number', price({ value: 1, steps: [{ from: '2027-05' }] }), 'streams.goods.salesPrice.steps.0.value', 'steps.0.value', kroner], // prettier-ignore
  ['a step from no month', price({ value: 1, steps: [{ from: 'May', value: 1 }] }), 'streams.goods.salesPrice.steps.0.from', '"May"', month], // prettier-ignore
  ['steps out of order', price({ value: 1, steps: [{ from: '2028-01', value: 2 }, { from: '2027-06', value: 3 }] }), 'streams.goods.salesPrice.steps.1.from', '2027-06', 'a month after 2028-01'], // prettier-ignore
  ['two steps in one month', price({ value: 1, steps: [{ from: '2028-01', value: 2 }, { from: { milestone: 'start', months: 12 }, value: 3 }] }), 'streams.goods.salesPrice.steps.1.from', '2028-01', 'a month after 2028-01'], // prettier-ignore
  ['too many steps', price({ value: 1, steps: Array.from({ length: 121 }, () => ({ from: '2028-01', value: 2 })) }), 'streams.goods.salesPrice.steps', '120', 'at most 120'], // prettier-ignore
  ['eleven weights', goods({ season: { value: 1, months: Array.from({ length: 11 }, () => 1) } }), 'streams.goods.season.months', '11', '12 numbers'], // prettier-ignore
  ['weights of nothing', goods({ season: { value: 1, months: Array.from({ length: 12 }, () => 0) } }), 'streams.goods.season.months', 'season.months', 'at least one weight above 0'], // prettier-ignore
  ['a negative weight', goods({ season: { value: 1, months: Array.from({ length: 12 }, (_, index) => index - 1) } }), 'streams.goods.season.months.0', '-1', '0 or more'], // prettier-ignore
];

const dates: readonly Row[] = [
  ['a month in words', timeline({ opening: 'april 2027' }), 'timeline.opening', '"april 2027"', month],
  ['a thirteenth month', timeline({ opening: '2027-13' }), 'timeline.opening', '"2027-13"', month],
  ['a number for a date', timeline({ opening: 2027 }), 'timeline.opening', '2027', month],
  ['a milestone for the start', timeline({ start: { milestone: 'opening', months: 0 } }), 'timeline.start', '"milestone"', month], // prettier-ignore
  ['a milestone without months', timeline({ opening: { milestone: 'start' } }), 'timeline.opening.months', 'timeline.opening.months', 'a whole number of months'], // prettier-ignore
  ['half a month', timeline({ opening: { milestone: 'start', months: 1.5 } }), 'timeline.opening.months', '1.5', 'a whole number'], // prettier-ignore
  ['an unknown milestone', timeline({ opening: { milestone: 'pilot.stop', months: 1 } }), 'timeline.opening', 'pilot.stop', 'a milestone that exists. Did you mean "pilot.start"?'], // prettier-ignore
  ['an unknown milestone of a step', price({ value: 1, steps: [{ from: { milestone: 'renewl', months: 0 }, value: 2 }] }), 'streams.goods.salesPrice.steps.0.from', 'renewl', 'a milestone that exists.'], // prettier-ignore
  ['a milestone with the name of another', { ...whole, milestones: { opening: { date: '2027-05' } } }, 'milestones.opening', 'opening', 'another id'], // prettier-ignore
  ['milestones in a circle', { ...whole, milestones: { a: { date: { milestone: 'b', months: 1 } }, b: { date: { milestone: 'a', months: 1 } } } }, 'milestones.a.date', 'b → a → b', 'a date that does not hang on itself'], // prettier-ignore
  ['an opening that hangs on itself', timeline({ opening: { milestone: 'opening', months: 1 } }), 'timeline.opening', 'opening → opening', 'a date that does not hang on itself'], // prettier-ignore
  ['a pilot that ends before it starts', { ...whole, pilot: { kind: 'period', start: '2027-09', end: '2027-01' } }, 'pilot.end', '2027-01', '2027-09 or later'], // prettier-ignore
  ['a place that ends before it starts', { ...whole, places: { hall: { ...whole.places.hall, from: '2028-01', to: '2027-01' } } }, 'places.hall.to', '2028-01', '2028-01 or later'], // prettier-ignore
  ['a hall that closes as it opens', timeline({ closing: '2027-04' }), 'timeline.closing', '2027-04', 'a month after 2027-04'], // prettier-ignore
  ['no year after the pilot', timeline({ years: 1 }), 'timeline.years', '2027-12', 'at least 2 years'],
  ['no year after the opening', { ...timeline({ opening: '2029-05' }), pilot: { kind: 'none' }, funding: {} }, 'timeline.years', '2029-05', 'at least 4 years'], // prettier-ignore
  ['no full year at all', { ...timeline({ start: '2027-04', years: 1, opening: '2020-01' }), pilot: { kind: 'none' }, funding: {} }, 'timeline.years', '2028-03', 'at least 2 years'], // prettier-ignore
  ['a year to balance by that is not tested', { ...whole, verdict: { breakEvenBy: 2030 } }, 'verdict.breakEvenBy', '2030', 'at most 2029, the last year tested'], // prettier-ignore
];

const members: readonly Row[] = [
  ['an id with a space', { ...whole, streams: { 'my goods': whole.streams.goods } }, 'streams.my goods', 'my goods', id], // prettier-ignore
  [
    'an id with a capital',
    { ...whole, streams: { Goods: whole.streams.goods } },
    'streams.Goods',
    'Goods',
    id,
  ],
  ['an id too long', { ...whole, streams: { [`a${'b'.repeat(60)}`]: whole.streams.goods } }, `streams.a${'b'.repeat(60)}`, 'abb', id], // prettier-ignore
  ['an id that means nothing', { ...whole, streams: { none: whole.streams.goods } }, 'streams.none', 'none', id], // prettier-ignore
  ['too many members', { ...whole, streams: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`s${index}`, whole.streams.goods])) }, 'streams', '200', 'at most 200'], // prettier-ignore
  ['too many free lines', { ...whole, freeLines: Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`l${index}`, { kind: 'perMonth', amount: 1 }])) }, 'freeLines', '500', 'at most 500'], // prettier-ignore
  ['a member no list has', { ...whole, priceIndices: { gold: { growth: 0 } } }, 'priceIndices.gold', 'priceIndices.gold', 'a field that exists.'], // prettier-ignore
  ['a reference to nothing', { ...whole, staffing: { zone: 'IVb' } }, 'staffing.zone', 'IVb', exists('IV')],
  ['a reference to a member misspelt', own({ kind: 'perMonth', amount: 1, indexedBy: 'genral' }), 'freeLines.mine.indexedBy', 'genral', exists('general')], // prettier-ignore
  ['a number for a reference', { ...whole, staffing: { zone: 4 } }, 'staffing.zone', '4', 'text'],
  ['income among the costs', own({ kind: 'perMonth', amount: 1, side: 'income', art: '120' }), 'freeLines.mine.art', '120', 'such as 650'], // prettier-ignore
  ['cost among the incomes', own({ kind: 'perMonth', amount: 1, art: '700' }), 'freeLines.mine.art', '700', 'such as 120'], // prettier-ignore
  ['salaries in a row of income', { ...whole, arts: { '010': { row: 'userFees' } } }, 'arts.010.row', 'userFees', 'such as goodsAndServices'], // prettier-ignore
  ['shares of work above the whole', { ...whole, roles: { ...whole.roles, ...workers(0.7) } }, 'roles.a.intakeShare', '140 %', 'at most 100 %'], // prettier-ignore
  ['a formula of nothing', own({ kind: 'formula', ownFormula: '' }), 'freeLines.mine.ownFormula', 'ownFormula', 'text'], // prettier-ignore
  ['too long a formula', own({ kind: 'formula', ownFormula: '1'.repeat(1001) }), 'freeLines.mine.ownFormula', '1000', 'at most 1000 characters'], // prettier-ignore
];

describe.each([
  ['of the file', files],
  ['of fields', fields],
  ['of numbers', numbers],
  ['of numbers over time', overTime],
  ['of dates', dates],
  ['of members', members],
])('problems %s', (_, rows) => {
  it.each(rows)('%s', (__, document, path, found, right) => {
    const problems = problemsOf(() => openScenario(document));
    expectProblem(problems.find((problem) => problem.path === path) ?? problems[0], { path, found, right });
  });
});

describe('a refusal', () => {
  it('lists all problems at once, up to a hundred', () => {
    const two = problemsOf(() =>
      openScenario({ ...goods({ captureRate: 2, yearlyPotential: -1 }), econmy: 5 }),
    );
    expect(two.map(({ path }) => path)).toEqual(['econmy']);
    const values = problemsOf(() => openScenario(goods({ captureRate: 2, yearlyPotential: -1 })));
    expect(values.map(({ path }) => path).sort()).toEqual([
      'streams.goods.captureRate',
      'streams.goods.yearlyPotential',
    ]);
    const streams = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`s${index}`, { ...whole.streams.goods, captureRate: 2 }])); // prettier-ignore
    expect(problemsOf(() => openScenario({ ...whole, streams }))).toHaveLength(100);
  });

  it('shortens what was found', () => {
    const [problem] = problemsOf(() => openScenario(price('x'.repeat(10_000))));
    expect(problem?.message.en.length).toBeLessThan(250);
  });

  it('accepts what is at the limits', () => {
    expect(() => openScenario(rate(1))).not.toThrow();
    expect(() => openScenario(rate({ value: 100, unit: '%', range: { low: 0, high: 100 } }))).not.toThrow();
    expect(() => openScenario({ ...whole, verdict: { breakEvenBy: 2029 } })).not.toThrow();
    expect(() => openScenario({ ...whole, roles: { ...whole.roles, ...workers(0.5) } })).not.toThrow();
  });

  it('passes over dates that are not in use', () => {
    const unused = { ...whole, pilot: { kind: 'none', start: '2028-01', end: '2027-01' }, funding: {} };
    expect(() => openScenario(unused)).not.toThrow();
  });
});

describe('the sentences of the problems', () => {
  it('have the same slots in every language', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [code, { message, expected }] of Object.entries(problemTexts)) {
      for (const text of [message, expected]) {
        expect(slots(text.nn), code).toEqual(slots(text.nb));
        expect(slots(text.en), code).toEqual(slots(text.nb));
      }
    }
  });
});
