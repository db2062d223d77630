import type { z } from 'zod';
import { nearest } from '../language/nearest.ts';
import { words, type Translated } from '../language/translated.ts';
import { ScenarioError, type Problem } from '../scenario/problem.ts';
import { meant, shortened, shown } from '../scenario/schemaProblems.ts';
import type { QuestionOption } from './question.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with the options that a question was asked with: which, what was found, what would be right. */
export function optionProblems(
  issues: readonly Issue[],
  given: unknown,
  help: Readonly<Record<string, QuestionOption>>,
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys' && path.length === 0)
      return issue.keys.map((key) => unknownOption(key, Object.keys(help)));
    const found = path.reduce((value: unknown, part) => (value as Record<string, unknown> | undefined)?.[part], given); // prettier-ignore
    return [wrongOption(path.join('.'), found, rightValue(issue), found === undefined)];
  });
}

function unknownOption(key: string, known: readonly string[]): Problem {
  const found = shortened(key);
  const all = known.join(', ');
  const near = meant(nearest(found, known));
  const none = words(
    'Spørsmålet har ingen valg.',
    'Spørsmålet har ingen val.',
    'The question has no options.',
  );
  const these = words(`Valgene er: ${all}.`, `Vala er: ${all}.`, `The options are: ${all}.`);
  const rest = known.length === 0 ? none : near.nb === '' ? these : undefined;
  return {
    path: found,
    message: words(
      `Ukjent valg «${found}».${rest === undefined ? near.nb : ` ${rest.nb}`}`,
      `Ukjent val «${found}».${rest === undefined ? near.nn : ` ${rest.nn}`}`,
      `Unknown option "${found}".${rest === undefined ? near.en : ` ${rest.en}`}`,
    ),
    expected: known.length === 0 ? words('ingen valg', 'ingen val', 'no options') : words(`ett av: ${all}`, `eitt av: ${all}`, `one of: ${all}`), // prettier-ignore
  };
}

function wrongOption(path: string, value: unknown, expected: Translated, isMissing: boolean): Problem {
  const found = shown(value);
  return {
    path,
    message: isMissing
      ? words(`«${path}» mangler. Gi ${expected.nb}.`, `«${path}» manglar. Gi ${expected.nn}.`, `"${path}" is missing. Give ${expected.en}.`)
      : words(`«${path}» kan ikke være ${found}. Gi ${expected.nb}.`, `«${path}» kan ikkje vere ${found}. Gi ${expected.nn}.`, `"${path}" cannot be ${found}. Give ${expected.en}.`),
    expected,
  }; // prettier-ignore
}

/** What would be right instead of what was refused. */
function rightValue(issue: Issue): Translated {
  switch (issue.code) {
    case 'invalid_value': {
      const all = issue.values.map(String).join(', ');
      if (issue.values.length === 1) return words(`«${all}»`, `«${all}»`, `"${all}"`);
      return words(`en av ${all}`, `ein av ${all}`, `one of ${all}`);
    }
    case 'too_small':
    case 'too_big':
      return issue.origin === 'string' ? textOfSize(issue) : numberOfSize(issue);
    case 'invalid_type':
      return typeWords[issue.expected] ?? words('noe annet', 'noko anna', 'something else');
    default:
      return words('noe annet', 'noko anna', 'something else');
  }
}

type SizeIssue = Issue & { code: 'too_small' | 'too_big' };

function textOfSize(issue: SizeIssue): Translated {
  if (issue.code === 'too_small') return typeWords['string'] ?? words('', '', '');
  const most = String(issue.maximum);
  return words(`høyst ${most} tegn`, `høgst ${most} teikn`, `at most ${most} characters`);
}

function numberOfSize(issue: SizeIssue): Translated {
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.inclusive === false)
    return issue.code === 'too_small'
      ? words(`mer enn ${limit}`, `meir enn ${limit}`, `more than ${limit}`)
      : words(`mindre enn ${limit}`, `mindre enn ${limit}`, `less than ${limit}`);
  return issue.code === 'too_small'
    ? words(`minst ${limit}`, `minst ${limit}`, `at least ${limit}`)
    : words(`høyst ${limit}`, `høgst ${limit}`, `at most ${limit}`);
}

const typeWords: Readonly<Record<string, Translated>> = {
  number: words('et tall, med punktum foran desimalene', 'eit tal, med punktum framfor desimalane', 'a number, with a point before its decimals'), // prettier-ignore
  int: words('et helt tall', 'eit heilt tal', 'a whole number'),
  string: words('en tekst', 'ein tekst', 'a text'),
  object: words('et JSON-objekt', 'eit JSON-objekt', 'a JSON object'),
};

/**
 * Does something with the value of an option, and says of what goes wrong that it is about the option.
 * @param placed the path from the option, of the path that an analysis gives
 * @throws ScenarioError
 */
export function atOption<Result>(placed: (path: string) => string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError(error.problems.map((problem) => ({ ...problem, path: placed(problem.path) })));
  }
}
