import { describe, expect, test } from 'vitest';
import { readMoved, writeMoved } from '../../../client/presenter/movedInAddress.ts';
import { shownPages, withNote, withPresentation } from '../../../client/presenter/presentation.ts';
import type { ScenarioDocument } from '../../../models/index.ts';

const document = { format: 'holdbar-scenario', version: 1, id: 'hall', title: 'Hall' } as ScenarioDocument;

describe('what is moved in a meeting', () => {
  test('is read from an address as it was written', () => {
    expect(writeMoved({ support: 800_000, volume: 150.5 })).toBe('volume:150.5,support:800000');
    expect(readMoved('volume:150.5,support:800000')).toEqual({ support: 800_000, volume: 150.5 });
    expect(writeMoved({})).toBeUndefined();
  });

  test.each(['', 'wages:3', 'support', 'support:-1', 'support:1e9', 'support:ca 90', undefined])(
    'is nothing where an address says %j',
    (text) => {
      expect(readMoved(text)).toEqual({});
    },
  );
});

describe('how a document says that it is presented', () => {
  test('is left out where everything is as usual', () => {
    const titled = withPresentation(document, { title: 'Hallen' });
    expect(titled).toEqual({ ...document, presentation: { title: 'Hallen' } });
    expect(withPresentation(titled, { title: '' })).toEqual(document);
  });

  test('keeps the notes of other pages, and none that is empty', () => {
    const notes = withNote({ notes: { cliff: 'Slowly' } }, 'verdict', 'First');
    expect(notes).toEqual({ cliff: 'Slowly', verdict: 'First' });
    expect(withNote({ notes: { cliff: 'Slowly' } }, 'cliff', '  ')).toBeUndefined();
  });

  test('has its pages in one order', () => {
    expect(shownPages({ pages: ['decision', 'verdict'] })).toEqual(['verdict', 'decision']);
    expect(shownPages({})).toHaveLength(6);
  });
});
