import { documentOf } from './testApp.ts';

/** A document that is wrong in one way, and how the one message about it begins. */
export interface BadInput {
  readonly name: string;
  readonly body: string;
  readonly status: 400 | 413 | 422;
  readonly path: string;
  /** What the message names. */
  readonly says: RegExp;
  /** What would be right. */
  readonly expected: RegExp;
}

type Raw = Record<string, unknown>;

const head = { format: 'holdbar-scenario', version: 1, id: 'own', title: 'Own' };

/** The example with one value put at a path. */
function withValue(path: string, value: unknown): string {
  const document = documentOf('tromso');
  const parts = path.split('.');
  let holder: Raw = document;
  for (const part of parts.slice(0, -1)) holder = holder[part] as Raw;
  Object.defineProperty(holder, parts.at(-1) ?? '', { value, enumerable: true });
  return JSON.stringify(document);
}

/** The example with a free line of its own formula. */
const withFormula = (ownFormula: string): string =>
  withValue('freeLines.own', { kind: 'formula', label: 'Egen', side: 'cost', art: '120', ownFormula });

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const price = 'streams.furniture.salesPrice';

/** The example in which three things hang together as they cannot. */
const withCorrelations = (pairs: readonly (readonly [first: string, second: string, value: number])[]): string =>
  withValue('correlations', Object.fromEntries(pairs.map(([first, second, value], index) => [`pair${index}`, { first, second, value }]))); // prettier-ignore

/** The example with one event. */
const withEvent = (more: Raw): string =>
  withValue('events', { fire: { kind: 'multiply', input: price, value: 0.5, label: 'Brann', probability: 0.1, from: '2028-01', to: '2030-12', ...more } }); // prettier-ignore

/** Every kind of bad input that the product promises to answer with one clear error. */
export const badInputs: readonly BadInput[] = [
  { name: 'not JSON', body: '{"format": "holdbar-scenario",\n "id": }', status: 400, path: '', says: /linje 2/, expected: /en verdi/ },
  { name: 'nothing', body: '', status: 400, path: '', says: /linje 1/, expected: /en verdi/ },
  { name: 'not an object', body: '[]', status: 422, path: '', says: /objekt/, expected: /objekt/ },
  { name: 'another format', body: '{}', status: 422, path: 'format', says: /scenariofil/, expected: /holdbar-scenario/ },
  { name: 'wrong version', body: withValue('version', 2), status: 422, path: 'version', says: /nyere versjon \(2\)/, expected: /versjon 1/ },
  { name: 'unknown field', body: withValue('economy.populatoin', 1), status: 422, path: 'economy.populatoin', says: /Mente du «population»/, expected: /population/ },
  { name: 'text for a number', body: withValue('streams.furniture.salesPrice', '12,5,0'), status: 422, path: 'streams.furniture.salesPrice', says: /12,5,0.* er ikke et tall/, expected: /et tall/ },
  { name: 'negative tonnes', body: withValue('streams.buildingMaterials.yearlyPotential', -5), status: 422, path: 'streams.buildingMaterials.yearlyPotential', says: /negativ/, expected: /0 eller mer/ },
  { name: 'pilot end before start', body: withValue('pilot.end', '2026-03'), status: 422, path: 'pilot.end', says: /slutter \(2026-03\) før det begynner \(2027-04\)/, expected: /2027-04 eller senere/ },
  { name: 'missing base', body: JSON.stringify({ ...head, extends: 'nowhere' }), status: 422, path: 'extends', says: /«nowhere» mangler/, expected: /scenario som finnes/ },
  { name: 'circle of bases', body: JSON.stringify({ ...head, extends: { id: 'other', document: { ...head, id: 'other', extends: 'own' } } }), status: 422, path: 'extends', says: /own → other → own/, expected: /ikke bygger på dette/ },
  { name: 'base that is itself', body: JSON.stringify({ ...head, extends: 'own' }), status: 422, path: 'extends', says: /own → own/, expected: /ikke bygger på dette/ },
  { name: 'unknown change', body: JSON.stringify({ ...head, extends: 'tromso', changes: { 'streams.furniture.salesPrise': 1 } }), status: 422, path: 'changes.streams.furniture.salesPrise', says: /Mente du «streams.furniture.salesPrice»/, expected: /salesPrice/ },
  { name: '5 MB of nesting', body: nested(2_500_000), status: 413, path: '', says: /1000 kB/, expected: /1000 kB/ },
  { name: '900 kB of nesting', body: nested(450_000), status: 400, path: '', says: /450000 nivåer/, expected: /høyst 100/ },
  { name: 'nesting that never closes', body: '{"title":'.repeat(100_000), status: 400, path: '', says: /100000 nivåer/, expected: /høyst 100/ },
  { name: 'nesting in a language that is not JSON', body: '? '.repeat(45_000), status: 400, path: '', says: /linje 1/, expected: /en verdi/ },
  { name: 'prototype key at the top', body: `{"__proto__": {"polluted": 1}, ${JSON.stringify(documentOf('tromso')).slice(1)}`, status: 422, path: '__proto__', says: /__proto__/, expected: /et felt som finnes/ },
  { name: 'prototype key in a list', body: withValue('streams.__proto__', { kind: 'tonnes' }), status: 422, path: 'streams.__proto__', says: /__proto__/, expected: /et felt som finnes/ },
  { name: 'prototype key in a change', body: JSON.stringify({ ...head, extends: 'tromso', changes: { 'streams.__proto__': { kind: 'tonnes' } } }), status: 422, path: 'changes.streams.__proto__', says: /__proto__/, expected: /et felt som finnes/ },
  { name: 'a member called constructor', body: withValue('streams.constructor', { kind: 'tonnes' }), status: 422, path: 'streams.constructor', says: /constructor/, expected: /en id/ },
  { name: 'low above high', body: withValue(price, { value: 300, range: { low: 400, high: 200 } }), status: 422, path: price, says: /laveste verdi \(400\) er større enn høyeste \(200\)/, expected: /laveste først/ },
  { name: 'a value outside its range', body: withValue(price, { value: 300, range: { low: 400, high: 500 } }), status: 422, path: price, says: /verdien 300 ligger utenfor spennet fra 400 til 500/, expected: /en verdi i spennet/ },
  { name: 'a range beyond what the number can be', body: withValue('volumes.rampStart', { value: 0.5, range: { low: 0.4, high: 1.2 } }), status: 422, path: 'volumes.rampStart', says: /umulige framtider/, expected: /100/ },
  { name: 'a distribution that is none', body: withValue(price, { value: 300, range: { low: 200, high: 400, dist: 'gaussian' } }), status: 422, path: `${price}.range.dist`, says: /gaussian/, expected: /normal/ },
  { name: 'an event with a probability over 1', body: withEvent({ probability: 1.5 }), status: 422, path: 'events.fire.probability', says: /1\.5/, expected: /0.*100/ },
  { name: 'an event that ends before it begins', body: withEvent({ from: '2030-01', to: '2029-01' }), status: 422, path: 'events.fire.to', says: /2029-01/, expected: /2030-01 eller senere/ },
  { name: 'an event after the run', body: withEvent({ from: '2060-01', to: '2061-01' }), status: 422, path: 'events.fire.from', says: /utenfor beregningen/, expected: /en periode mellom/ },
  { name: 'an event for an unknown number', body: withEvent({ input: 'streams.furniture.salesPrise' }), status: 422, path: 'events.fire.input', says: /salesPrise.*Mente du «streams\.furniture\.salesPrice»/, expected: /salesPrice/ },
  { name: 'a correlation with an unknown number', body: withCorrelations([[price, 'streams.furniture.sellTrough', 0.5]]), status: 422, path: 'correlations.pair0.second', says: /sellTrough.*Mente du «streams\.furniture\.sellThrough»/, expected: /sellThrough/ },
  { name: 'a correlation with a number that is certain', body: withCorrelations([[price, 'verdict.tolerance', 0.5]]), status: 422, path: 'correlations.pair0.second', says: /verdict\.tolerance/, expected: /spenn/ },
  { name: 'a correlation over 1', body: withCorrelations([[price, 'streams.furniture.sellThrough', 1.5]]), status: 422, path: 'correlations.pair0.value', says: /1\.5/, expected: /1/ },
  { name: 'correlations that cannot hold together', body: withCorrelations([[price, 'streams.furniture.sellThrough', 0.9], ['streams.furniture.sellThrough', 'streams.furniture.captureRate', 0.9], [price, 'streams.furniture.captureRate', -0.9]]), status: 422, path: 'correlations', says: /kan ikke henge sammen.*«Møbler: Pris per stk\.».*Nærmeste mulige: pair0 0,4\d/, expected: /pair0 0,4/ },
  { name: 'an order that names a path twice', body: withValue('sampling.order', [price, price]), status: 422, path: 'sampling.order', says: /to ganger/, expected: /hver sti én gang/ },
  { name: 'a seed that is text', body: withValue('sampling.seed', 'lucky'), status: 422, path: 'sampling.seed', says: /lucky.* er ikke et tall/, expected: /et tall/ },
  { name: 'wrong formula', body: withFormula('accounts.salaries * '), status: 422, path: 'freeLines.own.ownFormula', says: /slutten av formelen/, expected: /et tall, et navn/ },
  { name: 'unknown name in a formula', body: withFormula('volumes.sodl'), status: 422, path: 'freeLines.own.ownFormula', says: /volumes\.sodl/, expected: /volumes\.sold/ },
  { name: 'circular formula', body: withFormula('accounts.operatingCost * 0.1'), status: 422, path: 'freeLines.own.ownFormula', says: /går i ring: .*operatingCost/, expected: /ikke leser seg selv/ },
  { name: 'formula of the wrong unit', body: withFormula('staffing.totalFte'), status: 422, path: 'freeLines.own.ownFormula', says: /gir FTE, men her trengs NOK/, expected: /gir NOK/ },
]; // prettier-ignore
