import { expect, test } from 'vitest';
import { dateText, limitsText, usualText } from '../../../client/form/valueText.ts';
import {
  filled,
  type CountKey,
  type TextKey,
  type TextSlots,
} from '../../../client/language/createLanguage.ts';
import { en } from '../../../client/language/en.ts';
import { nb } from '../../../client/language/nb.ts';
import { fieldAddresses, hallFormat, type NumberField, type Translated } from '../../../models/index.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

const words = <Name extends 'nb' | 'en'>(texts: Readonly<Record<TextKey, string>>, locale: Name) => ({
  t: (key: TextKey, slots: TextSlots = {}): string => filled(texts[key], slots),
  count: (key: CountKey, count: number, slots: TextSlots = {}): string => filled(texts[`${key}.${count === 1 ? 'one' : 'other'}`], { ...slots, count }), // prettier-ignore
  pick: (text: Translated): string => text[locale],
  locale: () => locale,
});
const language = words(nb, 'nb');
const rent = (): NumberField => {
  const found = fieldAddresses(hallFormat, openFile(scenarioFile('tromso')).values).find(({ path }) => path.endsWith('.yearlyRent')); // prettier-ignore
  return found?.field as NumberField;
};
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

test('limits that another unit gives endless decimals are rounded to what is allowed', () => {
  // A year's 20 000 kr is 1 666.67 kr a month, and 1 667 would be refused; the usual 500–2 200 are 41.67 and 183.33.
  expect(rent()).toMatchObject({ min: 0, max: 20_000, usual: { low: 500, high: 2200 } });
  expect(plain(limitsText(rent(), 'NOK/m2/month', language))).toBe('mellom 0 og 1 666 kr/m²/md.');
  expect(plain(usualText(rent(), 'NOK/m2/month', language))).toContain('41,67–183,3 kr/m²/md.');
  expect(plain(limitsText(rent(), rent().unit, language))).toMatch(/^mellom 0 og 20 000 kr\/m²/);
});

test('a month is one, and months are more', () => {
  const said = (months: number): string => dateText({ milestone: 'start', months }, {}, words(en, 'en'));
  expect([1, 2, -1, -17].map(said)).toEqual(['1 month after “First month”', '2 months after “First month”', '1 month before “First month”', '17 months before “First month”']); // prettier-ignore
});
