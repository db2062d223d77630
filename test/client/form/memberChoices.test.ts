import { expect, test } from 'vitest';
import { memberChoices } from '../../../client/form/memberChoices.ts';

// Type 770 and function 355 are named so in KOSTRA, the municipalities' reporting to Statistics Norway.
test.each([
  ['kostraArt', '770', '770 Refusjon fra andre'],
  ['kostraFunction', '355', '355 Innsamling av husholdningsavfall'],
])('a member of the list %s known by a number is shown with its number once', (dimension, id, name) => {
  expect(memberChoices(dimension, {}, ({ nb }) => nb).find(([each]) => each === id)?.[1]).toBe(name);
});
