import { describe, expect, test } from 'vitest';
import { entriesOf, uncertainParts, withEntries } from '../../client/portfolio/sharedEntries.ts';
import { readPortfolio, type PortfolioDocument } from '../../models/index.ts';

const parts = { priceIndices: 1, streams: 0 };

/** A portfolio that says more than a form shows. */
const said = readPortfolio({
  format: 'holdbar-portfolio',
  version: 1,
  id: 'nord',
  title: 'Nord',
  halls: { a: { scenario: 'tromso' }, b: { scenario: 'tromso' } },
  sharedCosts: {
    lead: { label: 'Leder', yearly: { value: 900_000, source: 'Budsjett', note: 'Ett årsverk' }, key: 'ownShares', shares: { a: 1, b: 2 }, from: '2028-01' },
    site: { label: 'Nettsted', yearly: 240_000, key: 'equal' },
  },
  reserve: { opening: { value: 5000, source: 'Vedtak' }, contribution: { yearly: 900, key: 'equal' }, use: 'inOrder', order: ['b', 'a'] },
  correlation: { streams: 0.4, 'streams.furniture': 0.9 },
}); // prettier-ignore

describe('what halls share, as a form', () => {
  test('shows it, and saved as it is it is the same', () => {
    const entries = entriesOf(said, parts);
    expect(entries).toEqual({
      costs: [
        { id: 'lead', label: 'Leder', yearly: 900_000, key: 'ownShares' },
        { id: 'site', label: 'Nettsted', yearly: 240_000, key: 'equal' },
      ],
      reserve: { opening: 5000, yearly: 900, key: 'equal', use: 'inOrder' },
      correlation: { priceIndices: 1, streams: 0.4 },
    });
    expect(withEntries(said, entries, parts)).toEqual(said);
  });

  test('changes what is changed, and keeps the rest; another amount has no source of the old one', () => {
    const { costs, reserve } = entriesOf(said, parts);
    const changed = withEntries(
      said,
      { costs: [{ ...costs[0]!, yearly: 800_000 }, { label: 'Årlig tilsyn', yearly: 10, key: 'tonnes' }, { label: 'Årlig tilsyn', yearly: 20, key: 'equal' }, { label: '2 biler', yearly: 30, key: 'equal' }], reserve: { ...reserve!, yearly: 0 }, correlation: { priceIndices: 0.5, streams: 0 } },
      parts,
    ); // prettier-ignore
    expect(changed.sharedCosts).toEqual({
      lead: { label: 'Leder', yearly: { value: 800_000, note: 'Ett årsverk' }, key: 'ownShares', shares: { a: 1, b: 2 }, from: '2028-01' },
      arligtilsyn: { label: 'Årlig tilsyn', yearly: 10, key: 'tonnes' },
      arligtilsyn2: { label: 'Årlig tilsyn', yearly: 20, key: 'equal' },
      biler: { label: '2 biler', yearly: 30, key: 'equal' },
    }); // prettier-ignore
    expect(changed.reserve).toEqual({ opening: { value: 5000, source: 'Vedtak' }, use: 'inOrder', order: ['b', 'a'] }); // prettier-ignore
    expect(changed.correlation).toEqual({ priceIndices: 0.5, streams: 0, 'streams.furniture': 0.9 });
    expect(readPortfolio(changed)).toEqual(changed);
  });

  test('leaves out what nobody says', () => {
    const bare: PortfolioDocument = {
      ...said,
      sharedCosts: undefined,
      reserve: undefined,
      correlation: undefined,
    };
    const entries = entriesOf(bare, parts);
    expect(entries).toEqual({ costs: [], reserve: undefined, correlation: parts });
    const { format, version, id, title, halls } = said;
    expect(withEntries(bare, entries, parts)).toEqual({ format, version, id, title, halls });
  });
});

test('parts with something uncertain are those of the halls, of what they change and of what they rest on', () => {
  const range = { value: 1, range: { low: 0, high: 2 } };
  const document = {
    ...said,
    scenarios: { base: { streams: { furniture: { salesPrice: range } } } },
    halls: {
      a: { scenario: { extends: 'base', changes: { 'places.hall.yearlyRent': range, 'staffing.fte': 2 } } },
      b: { scenario: { extends: { id: 'x', document: { operations: { transportPrice: range } } } } },
      c: { scenario: { volumes: { scale: 1 } } },
    },
  };
  expect([...uncertainParts(document)].sort()).toEqual(['operations', 'places', 'streams']);
});
