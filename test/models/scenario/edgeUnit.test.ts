import { describe, expect, it } from 'vitest';
import { edgeFactor, edgeRatio } from '../../../models/scenario/edgeUnit.ts';
import { documentIdOf, isDocumentId } from '../../../models/scenario/document.ts';
import { limitsText } from '../../../models/scenario/limitsText.ts';
import { words } from '../../../models/language/translated.ts';

describe('a unit at the edge', () => {
  const fitting: [edge: string, inside: string, times: number, over: number][] = [
    ['%', '1', 1, 100],
    ['kg/item', 'tonne/item', 1, 1000],
    ['NOK/kg', 'NOK0/tonne', 1000, 1],
    ['kNOK/year', 'NOK0/year', 1000, 1],
    ['mNOK', 'NOK', 1_000_000, 1],
    ['NOK/m2/month', 'NOK0/m2/year', 12, 1],
    ['kNOK/FTE/month', 'NOK0/FTE/year', 12_000, 1],
    ['NOK', 'NOK0', 1, 1],
    ['tonne/year', 'tonne/year', 1, 1],
  ];
  it.each(fitting)('%s is %s · %d / %d', (edge, inside, times, over) => {
    expect(edgeRatio(edge, inside)).toEqual({ times, over });
    expect(edgeFactor(edge, inside)).toBe(times / over);
  });

  const others = ['item/year', 'NOK', '', '/', 'NOK//year', 'NOK/m2/month/month', 'kroner', '%/year', 'constructor', '__proto__', 'NOK/m2/year/']; // prettier-ignore
  it.each(others)('%j is no rent', (edge) => {
    expect(edgeRatio(edge, 'NOK0/m2/year')).toBeUndefined();
    expect(edgeFactor(edge, 'NOK0/m2/year')).toBeUndefined();
  });
});

describe('the id of a new file', () => {
  const ids: [title: string, id: string][] = [
    ['Ombrukshallen på Ås, 2027', 'ombrukshallen-pa-as-2027'],
    ['Ærlig Øvelse', 'aerlig-ovelse'],
    ['  --  ', 'scenario'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Kárášjohka', 'karasjohka'],
    ['é'.repeat(200), 'e'.repeat(80)],
  ];
  it.each(ids)('of %j is %s', (title, id) => {
    expect(documentIdOf(title)).toBe(id);
    expect(isDocumentId(id)).toBe(true);
  });
});

describe('limits in words', () => {
  const field = { type: 'number', label: words('', '', ''), help: words('', '', ''), unit: 'NOK0/tonne' } as const; // prettier-ignore
  const texts: [what: string, limits: object, nb: string, en: string][] = [
    ['between', { min: 0, max: 1_000_000 }, 'fra 0 til 1\u00a0000\u00a0000 NOK/tonne', 'from 0 to 1,000,000 NOK/tonne'], // prettier-ignore
    ['above', { min: 0, aboveMin: true, max: 2.5 }, 'over 0 og høyst 2,5 NOK/tonne', 'above 0 and at most 2.5 NOK/tonne'], // prettier-ignore
    ['below', { max: 10, belowMax: true }, 'under 10 NOK/tonne', 'below 10 NOK/tonne'],
    ['at least', { min: 1 }, 'minst 1 NOK/tonne', 'at least 1 NOK/tonne'],
    ['a share', { min: 0, max: 0.6, unit: '1', shownIn: '%' }, 'fra 0 til 0,6 (0–60 %)', 'from 0 to 0.6 (0–60 %)'], // prettier-ignore
    ['any', {}, 'et tall', 'a number'],
  ];
  it.each(texts)('%s', (_, limits, nb, en) => {
    expect(limitsText({ ...field, ...limits })).toMatchObject({ nb, en });
  });
});
