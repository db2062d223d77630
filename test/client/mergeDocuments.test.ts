import { describe, expect, test } from 'vitest';
import { mergeDocuments } from '../../client/library/mergeDocuments.ts';

const base = {
  title: 'Hall',
  roles: {
    manager: { plannedFte: 1, sickLeave: 0.09 },
    worker: { plannedFte: { value: 2, status: 'illustrative' } },
  },
  order: { roles: ['manager', 'worker'] },
};

describe('two versions of a document', () => {
  test('are put together number by number', () => {
    const mine = { ...base, roles: { ...base.roles, manager: { plannedFte: 1.5, sickLeave: 0.09 } } };
    const theirs = {
      ...base,
      title: 'Hallen',
      roles: { ...base.roles, manager: { plannedFte: 1, sickLeave: 0.08 } },
    };
    const { value, conflicts } = mergeDocuments<object>(base, mine, theirs);
    expect(value).toEqual({ ...base, title: 'Hallen', roles: { ...base.roles, manager: { plannedFte: 1.5, sickLeave: 0.08 } } }); // prettier-ignore
    expect(conflicts).toEqual([]);
  });

  test('where only one has changed, that one stands', () => {
    const changed = { ...base, title: 'Ny' };
    expect(mergeDocuments(base, base, changed).value).toEqual(changed);
    expect(mergeDocuments(base, changed, base).value).toEqual(changed);
  });

  test('where both changed the same, mine stands and the other is told', () => {
    const { value, conflicts } = mergeDocuments(base, { ...base, title: 'Min' }, { ...base, title: 'Din' });
    expect(value.title).toBe('Min');
    expect(conflicts).toEqual([{ path: ['title'], mine: 'Min', theirs: 'Din' }]);
  });

  test('the same change on both sides is no conflict', () => {
    const same = { ...base, title: 'Lik' };
    expect(mergeDocuments(base, same, { ...same })).toEqual({ value: same, conflicts: [] });
  });

  test('what one takes away and the other leaves is away; what the other changed stays', () => {
    const { manager } = base.roles;
    const without = { ...base, roles: { manager } };
    expect(mergeDocuments<object>(base, without, base).value).toEqual(without);
    const changed = { ...base, roles: { manager, worker: { plannedFte: 3 } } };
    const { value, conflicts } = mergeDocuments<object>(base, without, changed);
    expect(value).toEqual(changed);
    expect(conflicts.map(({ path }) => path.join('.'))).toEqual(['roles.worker']);
  });

  test('new members on both sides are both there', () => {
    const mine = { ...base, roles: { ...base.roles, driver: { plannedFte: 0.5 } } };
    const theirs = { ...base, roles: { ...base.roles, seller: { plannedFte: 1 } } };
    expect(Object.keys(mergeDocuments<typeof mine | typeof theirs>(base as typeof mine, mine, theirs).value.roles)).toEqual(['manager', 'worker', 'driver', 'seller']); // prettier-ignore
  });

  test('lists are whole', () => {
    const mine = { ...base, order: { roles: ['worker', 'manager'] } };
    const { value, conflicts } = mergeDocuments(base, mine, { ...base, order: { roles: ['manager'] } });
    expect(value.order.roles).toEqual(['worker', 'manager']);
    expect(conflicts).toHaveLength(1);
  });
});
