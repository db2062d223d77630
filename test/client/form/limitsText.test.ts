import { expect, test } from 'vitest';
import { limitsText, usualText } from '../../../client/form/valueText.ts';
import { filled, type TextKey, type TextSlots } from '../../../client/language/createLanguage.ts';
import { nb } from '../../../client/language/nb.ts';
import { fieldAddresses, hallFormat, type NumberField, type Translated } from '../../../models/index.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';

const language = {
  t: (key: TextKey, slots: TextSlots = {}): string => filled(nb[key], slots),
  pick: (text: Translated): string => text.nb,
  locale: () => 'nb' as const,
};
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
