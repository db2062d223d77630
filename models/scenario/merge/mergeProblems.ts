import { words } from '../../language/translated.ts';
import type { Problem } from '../problem.ts';

/** A choice about something that both sides have not changed differently. */
export function noConflictThere(path: string, near: string | undefined): Problem {
  const [nb, nn, en] = near === undefined ? ['', '', ''] : [` Mente du «${near}»?`, ` Meinte du «${near}»?`, ` Did you mean "${near}"?`]; // prettier-ignore
  return {
    path: `choices.${path}`,
    message: words(
      `«${path}» er ingen konflikt, så der er det ingenting å velge.${nb}`,
      `«${path}» er ingen konflikt, så der er det ingenting å velje.${nn}`,
      `"${path}" is no conflict, so there is nothing to choose.${en}`,
    ),
    expected: words('en av konfliktene', 'ein av konfliktane', 'one of the conflicts'),
  };
}
