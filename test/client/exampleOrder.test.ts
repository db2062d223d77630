import { expect, test } from 'vitest';
import { inOrder } from '../../client/state/loadExamples.ts';

/** The Norwegian alphabet ends in Æ, Ø, Å; a name in Aa is read as Å. */
test('examples stand in the order of the Norwegian alphabet', () => {
  const titles = [
    'Ålesund',
    'Bærum',
    'Øygarden',
    'Bodø',
    'Aa i Hardanger',
    'Tromsø 10',
    'Zander',
    'Tromsø 2',
    'Ærfugl',
  ];
  const ordered = inOrder(titles.map((title) => ({ id: title, title, hash: '' })));
  expect(ordered.map(({ title }) => title)).toEqual([
    'Bodø',
    'Bærum',
    'Tromsø 2',
    'Tromsø 10',
    'Zander',
    'Ærfugl',
    'Øygarden',
    'Aa i Hardanger',
    'Ålesund',
  ]);
});
