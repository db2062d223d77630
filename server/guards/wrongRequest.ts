import type { z } from '@hono/zod-openapi';
import { words, type Problem } from '../../models/index.ts';
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
  return [
    {
      path,
      message: words(
        `«${path}» skal være ${expected.nb}.`,
        `«${path}» skal vere ${expected.nn}.`,
        `"${path}" must be ${expected.en}.`,
      ),
      expected,
    },
  ];
}

function expectedOf(issue: z.core.$ZodIssue): Problem['expected'] {
  if (issue.code === 'invalid_type' && issue.expected === 'string') return words('tekst', 'tekst', 'text');
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return words('et objekt i { }', 'eit objekt i { }', 'an object in { }');
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [issue.message];
  return words(options.join(' eller '), options.join(' eller '), options.join(' or '));
}
