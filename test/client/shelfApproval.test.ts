import { expect, test } from 'vitest';
import { shelfApproval, underApproval } from '../../client/sharing/shelfApproval.ts';
import type { ScenarioDocument } from '../../models/index.ts';

const plan: ScenarioDocument = { format: 'holdbar-scenario', version: 1, id: 'hallen', title: 'Hallen' };
const newest = { number: 3, author: 'Kari', savedAt: '2026-12-01T09:00:00.000Z', hash: 'b'.repeat(64), engine: '1.0.0' }; // prettier-ignore
const approval = { version: 2, at: '2026-12-12T11:00:00.000Z', by: 'Ola Hansen', reason: 'Sak 114/26' };
const shown = { by: 'Ola Hansen', date: '2026-12-12', reason: 'Sak 114/26', hash: 'b'.repeat(64) };

test('an approval of a shelf is one that a scenario carries: by whom, which day, why, and of which inputs', () => {
  expect(shelfApproval({ newest, approval })).toEqual(shown);
  expect(shelfApproval({ newest })).toBeUndefined();
});

test('it is put into the draft, follows the shelf, and is taken out when it is withdrawn there', () => {
  const approved = underApproval(plan, undefined, shown);
  expect(approved).toEqual({ ...plan, approval: shown });
  const again = { ...shown, by: 'Kari Nordmann' };
  expect(underApproval(approved, shown, again)).toEqual({ ...plan, approval: again });
  expect(underApproval(approved, shown, undefined)).toEqual(plan);
});

test('a plan that was approved in the document keeps that approval', () => {
  const own = { ...plan, approval: { by: 'kommunestyret', date: '2026-11-01', hash: 'c'.repeat(64) } };
  expect(underApproval(own, undefined, shown)).toEqual(own);
  expect(underApproval(own, shown, undefined)).toEqual(own);
});
