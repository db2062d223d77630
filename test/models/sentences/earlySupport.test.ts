import { expect, test } from 'vitest';
import { earlySupport } from '../../../models/sentences/earlySupport.ts';

test('support far above what is missing is told as a matter of time, in every language', () => {
  const said = earlySupport({ certainty: 0.9, perYear: 12_000_000, worstYear: 1_000_000 });
  const plain = Object.values(said ?? {}).map((text) => text.replaceAll('\u00a0', ' '));
  expect(plain[0]).toContain('i minst 90 av 100 framtider, måtte den være 12 mill. kr i året');
  expect(plain[0]).toContain('i 95 av 100 framtider mangler det høyst 1 mill. kr i det verste året');
  expect(plain[1]).toContain('12 mill. kr i året');
  expect(plain[2]).toContain('NOK 12 million a year');
});

// A quarter above the worst year is the most that what is missing and the months of a year explain.
test.each([
  ['of the size of what is missing', 1_250_000, 1_000_000],
  ['of nothing', 0, 0],
  ['where none is enough', null, 1_000_000],
  ['where the worst year is not known', 12_000_000, null],
])('support %s needs no explanation', (_, perYear, worstYear) => {
  expect(earlySupport({ certainty: 0.9, perYear, worstYear })).toBeUndefined();
});
