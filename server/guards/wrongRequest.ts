import type { z } from '@hono/zod-openapi';
import { words, type Problem, type Translated } from '../../models/index.ts';
import { summary } from '../answers/answerError.ts';
import { RequestError } from '../requestError.ts';

type Checked =
  | { readonly success: true }
  | { readonly success: false; readonly target: string; readonly error: z.ZodError };

/** What happens when a body or the parameters of an address do not have the form of their route: all problems at once. */
export function refuseWrongRequest(result: Checked): void {
  if (result.success) return;
  const problems = result.error.issues.flatMap(problemsOf);
  throw new RequestError(
    result.target === 'json' ? 'invalidRequest' : 'wrongParameter',
    summary(problems),
    problems,
  );
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      message: words(`Ukjent felt «${key}».`, `Ukjent felt «${key}».`, `Unknown field "${key}".`),
      expected: words('et felt som finnes', 'eit felt som finst', 'a field that exists'),
    }));
  const expected = expectedOf(issue);
  const [nb, nn, en] = path === '' ? ['Innholdet', 'Innhaldet', 'The body'] : [`«${path}»`, `«${path}»`, `"${path}"`]; // prettier-ignore
  const message = words(
    `${nb} skal være ${expected.nb}.`,
    `${nn} skal vere ${expected.nn}.`,
    `${en} must be ${expected.en}.`,
  );
  return [{ path, message, expected }];
}

const kinds: Readonly<Record<string, Translated>> = {
  string: words('tekst', 'tekst', 'text'),
  object: words('et objekt i { }', 'eit objekt i { }', 'an object in { }'),
  record: words('et objekt i { }', 'eit objekt i { }', 'an object in { }'),
  array: words('en liste i [ ]', 'ei liste i [ ]', 'a list in [ ]'),
  number: words('et tall', 'eit tal', 'a number'),
  int: words('et helt tall', 'eit heilt tal', 'a whole number'),
  boolean: words('true eller false', 'true eller false', 'true or false'),
};

/** What something is that must be there. */
const something = words('med', 'med', 'there');

function expectedOf(issue: z.core.$ZodIssue): Problem['expected'] {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? something;
  if (issue.code === 'too_small') return limited(issue.origin, 'minst', 'minst', 'at least', issue.minimum);
  if (issue.code === 'too_big') return limited(issue.origin, 'høyst', 'høgst', 'at most', issue.maximum);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [issue.message];
  return words(options.join(' eller '), options.join(' eller '), options.join(' or '));
}

/** A limit of a number, or of how long a text or a list is. */
function limited(origin: string, nb: string, nn: string, en: string, limit: number | bigint): Translated {
  if (origin === 'string') return words(`${nb} ${limit} tegn`, `${nn} ${limit} teikn`, `${en} ${limit} character${limit === 1 ? "" : "s"}`); // prettier-ignore
  if (origin === 'array') return words(`${nb} ${limit} i listen`, `${nn} ${limit} i lista`, `${en} ${limit} in the list`); // prettier-ignore
  return words(`${nb} ${limit}`, `${nn} ${limit}`, `${en} ${limit}`);
}
