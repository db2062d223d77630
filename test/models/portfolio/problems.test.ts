import { expect, test } from 'vitest';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { evaluated, hallOf, over, portfolioOf, short } from './smallPortfolio.ts';

const halls = { a: short, b: over };
const lead = { label: 'Ledelse', yearly: 1000, key: 'equal' };
const shared = (parts: object): object =>
  portfolioOf(halls, { sharedCosts: { lead: { ...lead, ...parts } } });
const later = { ...hallOf('z', 10, 1, 1), timeline: { start: '2040-01', years: 2 } };

test.each([
  [{ ...short }, 'format', /This is no portfolio/],
  [portfolioOf(halls, { version: 2 }), 'version', /newer version \(2\)/],
  [portfolioOf({}), 'halls', /from one to 1000 halls\. Here are 0/],
  [portfolioOf(halls, { sharedcosts: {} }), 'sharedcosts', /Did you mean "sharedCosts"/],
  [portfolioOf({ a: 'nowhere' }), 'halls.a.scenario', /There is no scenario "nowhere"/],
  [portfolioOf({ a: { ...short, economy: { priceYear: 2027, population: -1 } } }), 'halls.a.scenario.economy.population', /Inhabitants/],
  [portfolioOf({ 'A b': short }), 'halls.A b', /A b/],
  [shared({ key: 'byMood' }), 'sharedCosts.lead.key', /perInhabitant, tonnes, equal, ownShares/],
  [shared({ yearly: -5 }), 'sharedCosts.lead.yearly', /cannot be negative/],
  [shared({ from: '2027' }), 'sharedCosts.lead.from', /"2027" is no month/],
  [shared({ to: '2031-01' }), 'sharedCosts.lead.to', /outside the time all halls cover, 2027-01–2029-12/],
  [shared({ key: 'ownShares', shares: { a: 1 } }), 'sharedCosts.lead.shares.b', /the hall "B" has none/],
  [shared({ key: 'ownShares', shares: { a: 0, b: 0 } }), 'sharedCosts.lead.shares', /weight 0/],
  [shared({ key: 'ownShares', shares: { a: 1, b: 1, c: 1 } }), 'sharedCosts.lead.shares.c', /no hall "c"/],
  [portfolioOf(halls, { reserve: { opening: 5, use: 'inOrder', order: ['a'] } }), 'reserve.order', /lacks the hall "b"/],
  [portfolioOf({ a: { ...short, economy: { priceYear: 2027 } } }, { sharedCosts: { lead: { ...lead, key: 'perInhabitant' } } }), 'sharedCosts.lead.key', /"A" does not say how many/],
  [portfolioOf({ a: short, z: later }, { sharedCosts: { lead } }), 'halls', /no month in common: "Z"/],
  [portfolioOf({ a: hallOf('a', 1, 1, 1, { sharedLead: { kind: 'perMonth', amount: 1 } }) }, { sharedCosts: { lead } }), 'sharedCosts.lead', /already has a free line "sharedLead"/],
  [portfolioOf(halls, { correlation: { streams: 1.5 } }), 'correlation.streams', /at most 1/],
])('%#: %s is refused at %s', (document, path, message) => {
  let found: ScenarioError | undefined;
  try {
    evaluated(document);
  } catch (error) {
    if (error instanceof ScenarioError) found = error;
    else throw error;
  }
  expect(found?.problems.map((problem) => problem.path)).toEqual([path]);
  expect(found?.problems[0]?.message.en).toMatch(message);
}); // prettier-ignore
