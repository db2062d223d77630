import type { Field, NumberField } from '../../../models/scenario/field.ts';

/** A wrong value of a field: where the problem stands below the field's path, and what it must say would be right. */
export interface BadValue {
  readonly what: string;
  readonly value: unknown;
  readonly at: string;
  readonly right: RegExp;
}

/** The wrong values of a field that is there, whatever it is. */
export function badValues(field: Field): readonly BadValue[] {
  switch (field.type) {
    case 'number':
      return badNumbers(field);
    case 'choice':
      return [
        bad('no option', 'neither', '', listed(Object.keys(field.options))),
        bad('a number', 5, '', listed(Object.keys(field.options))),
      ];
    case 'reference':
      return [
        bad('no member', 'nobodyAtAll', '', /an id that exists/),
        bad('a number', 5, '', /text/),
        bad('a list', ['general'], '', /text/),
      ];
    case 'date':
      return field.plain === true ? badMonths : [...badMonths, ...badMilestones];
    case 'formula':
      return [
        bad('nothing', '', '', /text/),
        bad('a number', 5, '', /text/),
        bad('more than a thousand characters', '1'.repeat(1001), '', /at most 1000 characters/),
      ];
    case 'input':
      return [
        bad('nothing that exists', 'streams.nobody.price', '', /^the path of /),
        bad('nothing', '', '', /^the path of /),
        bad('a number', 5, '', /text/),
      ];
    case 'paths':
      return [
        bad('text', 'streams.doors.salesPrice', '', /^a list$/),
        bad('a path twice', ['a.b', 'c.d', 'a.b'], '', /^each path once$/),
        bad('too many', Array.from({ length: field.most + 1 }, (_, at) => `a.b${at}`), '', new RegExp(`^at most ${field.most}$`)), // prettier-ignore
      ];
    case 'text':
      return [bad('a number', 5, '', /text/), bad('a book', 'x'.repeat(4001), '', /at most 4000 characters/)];
  }
}

const month = /a month such as 2027-05/;
const badMonths = [
  bad('a month in words', 'mai 2027', '', month),
  bad('a thirteenth month', '2027-13', '', month),
  bad('a day', '2027-05-17', '', month),
  bad('a year', 2027, '', month),
];
const badMilestones = [
  bad('no milestone', { milestone: 'nowhere', months: 0 }, '', /a milestone that exists/),
  bad('a milestone without months', { milestone: 'start' }, '.months', /a whole number of months/),
  bad('months after nothing', { months: 3 }, '.milestone', /the name of a milestone/),
  bad('half a month', { milestone: 'start', months: 0.5 }, '.months', /a whole number/),
  bad('a thousand months', { milestone: 'start', months: 1000 }, '.months', /at most 600/),
];

function badNumbers(field: NumberField): readonly BadValue[] {
  const { min = NaN, max = NaN, aboveMin, whole, certain, timed = [], index, unit } = field;
  const below = aboveMin === true ? min : min - 1;
  const least = min === 0 && below < 0 ? /^0 or more$/ : mentioned(min);
  const inside = aboveMin === true ? max : min;
  const cell = (parts: object) => ({ value: inside, ...parts });
  return [
    bad('text', 'mye', '', /a number/),
    bad('a list', [1], '', /a number/),
    bad('text in a cell', { value: 'mye' }, '.value', /a number/),
    bad('too little', below, '', least),
    bad('too much', max + 1, '', mentioned(max)),
    bad('too little in a cell', { value: below }, '.value', least),
    bad('too much in a cell', { value: max + 1 }, '.value', mentioned(max)),
    bad('no unit at all', cell({ unit: 'bananas' }), '.unit', itsUnit(field)),
    bad('the unit of something else', cell({ unit: unit === 'kWh/m2/year' ? 'FTE' : 'kWh/m2/year' }), '.unit', itsUnit(field)), // prettier-ignore
    bad('an unknown part', cell({ valeu: 1 }), '.valeu', /Did you mean "value"/),
    bad('a lowest above the highest', cell({ range: { low: 2, high: 1 } }), '', certain === true ? /without a range/ : /the lowest first/), // prettier-ignore
    bad('half a range', cell({ range: { low: inside } }), '.range.high', /./),
    bad('a lever of negative cost', cell({ lever: { low: inside, high: inside, cost: -1 } }), '.lever.cost', /^0 or more$/), // prettier-ignore
    bad('an unknown part of a lever', cell({ lever: { low: inside, high: inside, cots: 1 } }), '.lever.cots', /Did you mean "cost"/), // prettier-ignore
    ...(certain === true ? [] : [bad('a range past the limits', cell({ range: { low: inside, high: max + 1 } }), '', mentioned(max))]), // prettier-ignore
    ...(whole === true ? [bad('half a number', inside + 0.5, '', /a whole number/)] : []),
    ...(index === undefined ? [bad('a price year', cell({ priceYear: 2027 }), '', /without a price year/)] : []), // prettier-ignore
    ...badYears(timed.includes('years'), cell, max),
    ...badSteps(timed.includes('steps'), cell, max, inside),
    ...badWeights(timed.includes('months'), cell),
  ];
}

/** How a number may change over time instead: in the ways it allows, or not at all. */
const otherwise = /^(one number for the whole period|(years|steps|months)(, (years|steps|months))*)$/;

type CellOf = (parts: object) => object;

function badYears(allowed: boolean, cell: CellOf, max: number): readonly BadValue[] {
  if (!allowed) return [bad('years', cell({ years: { 2028: 1 } }), '.years', otherwise)];
  return [
    bad('too much in a year', cell({ years: { 2028: max + 1 } }), '.years.2028', mentioned(max)),
    bad('a year that is none', cell({ years: { next: 1 } }), '.years.next', /a calendar year such as 2030/),
  ];
}

function badSteps(allowed: boolean, cell: CellOf, max: number, inside: number): readonly BadValue[] {
  if (!allowed) return [bad('steps', cell({ steps: [] }), '.steps', otherwise)];
  const two = (...from: readonly unknown[]) => cell({ steps: from.map((each) => ({ from: each, value: inside })) }); // prettier-ignore
  return [
    bad('too much in a step', cell({ steps: [{ from: '2028-01', value: max + 1 }] }), '.steps.0.value', mentioned(max)), // prettier-ignore
    bad('a step from no month', two('spring'), '.steps.0.from', month),
    bad('steps out of order', two('2028-02', '2028-01'), '.steps.1.from', /a month after 2028-02/),
    bad('two steps in a month', two('2028-02', { milestone: 'start', months: 13 }), '.steps.1.from', /a month after 2028-02/), // prettier-ignore
  ];
}

function badWeights(allowed: boolean, cell: CellOf): readonly BadValue[] {
  if (!allowed) return [bad('months', cell({ months: [] }), '.months', otherwise)];
  return [
    bad('eleven weights', cell({ months: Array<number>(11).fill(1) }), '.months', /12 numbers/),
    bad('no weight', cell({ months: Array<number>(12).fill(0) }), '.months', /one weight above 0/),
  ];
}

function bad(what: string, value: unknown, at: string, right: RegExp): BadValue {
  return { what, value, at, right };
}

/** The unit a field is written in, or that it has none. */
function itsUnit({ unit, shownIn }: NumberField): RegExp {
  const name = (shownIn ?? unit).replaceAll('NOK0', 'NOK');
  return name === '1' ? /^the number without a unit$/ : new RegExp(`^${name}$`);
}

/** A text that names all of a few options. */
const listed = (options: readonly string[]): RegExp => new RegExp(options.join(', '));

/** A text that names a limit, as people write it. */
function mentioned(limit: number): RegExp {
  const [whole = '', part] = String(limit).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return new RegExp(`(^|[^\\d.,])${grouped}${part === undefined ? '' : `\\.${part}`}(?![\\d,])`);
}
