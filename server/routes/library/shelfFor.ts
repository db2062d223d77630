import { z } from '@hono/zod-openapi';
import { words } from '../../../models/index.ts';
import { demand, roleOn, type Access } from '../../access/access.ts';
import { RequestError } from '../../requestError.ts';
import { isEnough } from '../../store/access/accessStore.ts';
import { firstShelf } from '../../store/library/migrations/migration0002.ts';

/** The shelf that a new scenario is put on. */
export const shelfField = z
  .string()
  .max(100)
  .optional()
  .openapi({ description: 'The shelf that it is put on; needed by those who can edit several' });

/**
 * The shelf that a new scenario comes to lie on: the one asked for, else that of its original where one may edit there,
 * else the only one that one may edit. @throws RequestError
 */
export function shelfFor(access: Access, asked: string | undefined, original?: string): string {
  if (asked !== undefined) {
    const role = roleOn(access, asked);
    if (role === undefined) throw noShelf();
    demand(role, 'editor');
    return asked;
  }
  if (original !== undefined && isEnough(roleOn(access, original), 'editor')) return original;
  if (access.shelves === undefined) return firstShelf;
  const [only, ...others] = access.shelves.filter(({ role }) => isEnough(role, 'editor'));
  if (only === undefined) demand(undefined, 'editor');
  if (only === undefined || others.length > 0) throw whichShelf();
  return only.id;
}

/** What is answered where there is no such shelf, or none that one sees. */
export const noShelf = (): RequestError =>
  new RequestError(
    'notFound',
    words('Det finnes ikke noen slik hylle.', 'Det finst ikkje noka slik hylle.', 'There is no such shelf.'),
  );

function whichShelf(): RequestError {
  const message = words(
    'Du kan skrive på flere hyller. Si hvilken scenariet skal ligge på.',
    'Du kan skrive på fleire hyller. Sei kva for ei scenariet skal liggje på.',
    'You can write on several shelves. Say on which one the scenario is to lie.',
  );
  const expected = words(
    'id-en til en av hyllene',
    'id-en til ei av hyllene',
    'the id of one of the shelves',
  );
  return new RequestError('invalidRequest', message, [{ path: 'shelf', message, expected }]);
}
