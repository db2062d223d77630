import { expect, test } from 'vitest';
import { unitInFull } from '../../../models/sentences/unitInFull.ts';
import { unitWords } from '../../../models/sentences/unitWords.ts';
import { fieldOf, fieldsOf, hallFormat, hallModel, locales } from '../../../models/index.ts';

/** Every unit that a field of the form or a line of the model is shown in. */
const schemas = [
  ...hallFormat.groups.flatMap(({ fields }) => Object.values(fields)),
  ...hallFormat.lists.flatMap((list) => [
    ...Object.values(list.fixed ?? { any: list }).flatMap(({ fields }) => Object.values(fields)),
    ...Object.keys(list.kinds ?? {}).flatMap((kind) => Object.values(fieldsOf(list, kind))),
  ]),
];
const shown = schemas.flatMap((schema) => {
  const field = fieldOf(schema);
  return field?.type === 'number' ? [field.shownIn ?? field.unit] : [];
});
const units = [...new Set([...shown, ...[...hallModel.lines.values()].map(({ declaration }) => declaration.unit)])]; // prettier-ignore

test.each(units)('%s is in words in all three languages', (unit) => {
  for (const locale of locales) {
    const words = unitWords(unit, locale);
    // What stands in formulas only: kroner of the price year, figures after a letter, English words in Norwegian.
    expect(words).not.toMatch(/NOK0|m2|CO2|\bhour\b.*\bår|tonne\b.*\bår/);
    if (locale !== 'en') expect(words).not.toMatch(/NOK|tonne|item|hour|year|month|household|inhabitant|FTE/);
    expect(words).not.toMatch(/\b1\b/);
    // Read aloud, there is no stroke, no point and no figure; only what is paid in is the same in all languages.
    const full = unitInFull(unit, locale);
    expect(full).not.toMatch(/[/.²%]|\d(?!₂)|NOK|FTE|kWh|\bkg\b/);
    if (locale !== 'en') expect(full).not.toMatch(/item|hour|year|month|household|inhabitant/);
    expect(full === '').toBe(words === '');
  }
});

test.each([
  ['NOK0/m2/month', 'kroner per kvadratmeter per måned', 'Norwegian kroner per square metre per month'],
  ['NOK0/FTE/year', 'kroner per årsverk per år', 'Norwegian kroner per full-time equivalent per year'],
  ['%/year', 'prosent per år', 'per cent per year'],
])('%s is read aloud as %s and %s', (unit, nb, en) => {
  expect([unitInFull(unit, 'nb'), unitInFull(unit, 'en')]).toEqual([nb, en]);
});

test.each([
  ['NOK0/m2/month', 'kr/m²/md.', 'NOK/m²/month'],
  ['%/year', '%/år', '%/year'],
  ['NOK0/tonneCO2e', 'kr/tonn CO₂e', 'NOK/tonne CO₂e'],
  ['NOK/household/year', 'kr/husholdning/år', 'NOK/household/year'],
  ['month', 'md.', 'months'],
  ['year', 'år', 'years'],
  ['1', '', ''],
])('%s is %s and %s', (unit, nb, en) => {
  expect([unitWords(unit, 'nb'), unitWords(unit, 'en')]).toEqual([nb, en]);
});
