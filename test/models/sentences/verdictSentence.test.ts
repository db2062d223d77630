import { describe, expect, test } from 'vitest';
import { words } from '../../../models/language/translated.ts';
import { balanceSentence } from '../../../models/sentences/balanceSentence.ts';
import { runwaySentence } from '../../../models/sentences/runwaySentence.ts';
import { verdictCase } from '../../../models/sentences/verdictCase.ts';
import { verdictBadge, verdictSentence, verdictWords } from '../../../models/sentences/verdictSentence.ts';
import { verdictShort } from '../../../models/sentences/verdictShort.ts';
import { doesNotHoldRows } from './doesNotHoldRows.ts';
import { holding, plain, tromso, withSupport } from './exampleFacts.ts';
import { holdsRows } from './holdsRows.ts';
import { ownRows } from './ownRows.ts';
import { withSupportRows } from './withSupportRows.ts';

const rows = [...holdsRows, ...withSupportRows, ...doesNotHoldRows, ...ownRows];

describe.each(rows)('%j', (ids, facts, full, short) => {
  test('is the case', () => {
    expect(verdictCase(facts)).toEqual(ids);
  });
  test('in full', () => {
    expect(plain(verdictSentence(facts))).toEqual(words(...full));
  });
  test('in short', () => {
    expect(plain(verdictShort(facts))).toEqual(words(...short));
  });
});

test('every row that carries a verdict is in the table', () => {
  const seen = new Set<string>(rows.flatMap(([ids]) => ids));
  expect(Object.keys(verdictWords).filter((id) => !seen.has(id))).toEqual([]);
  expect([...seen].sort()).toEqual([...Object.keys(verdictWords), 'V07', 'V29', 'V30', 'V31', 'V32'].sort());
});

test.each([
  [holding, 'Holder', 'Held', 'Holds'],
  [withSupport, 'Holder bare med støtte', 'Held berre med støtte', 'Holds only with support'],
  [tromso, 'Holder ikke', 'Held ikkje', 'Does not hold'],
  [{ inputErrors: 2 }, 'Kan ikke beregnes', 'Kan ikkje reknast ut', 'Cannot be computed'],
])('badge', (facts, nb, nn, en) => {
  expect(verdictBadge(facts)).toEqual(words(nb, nn, en));
});

test('the illustration of the design says the same thing everywhere', () => {
  expect(verdictBadge(tromso).nb).toBe('Holder ikke');
  expect(plain(verdictShort(tromso)).nb).toBe('Mangler 1,4 mill. kr i året fra april 2030');
  expect(plain(verdictSentence(tromso)).nb).toBe(
    'Økonomien holder ikke. Når pilottilskuddet tar slutt i mars 2030, mangler det 1,4 mill. kr i året (2027-kroner). Varige inntekter dekker 69 % av varige utgifter.',
  );
  expect(runwaySentence(tromso).nb).toBe('Pengene rekker 6 måneder etter piloten, til september 2030.');
  expect(balanceSentence(tromso).nb).toBe('Går ikke i balanse i noe år (til 2040)');
});
