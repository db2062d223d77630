import { questionEntry, type Question } from '../../models/index.ts';
import type { Call } from './command.ts';
import { answered } from './question.ts';

/** The options of questions with which a table or a chart may be asked for. */
const passedOn = ['input', 'x', 'y', 'of', 'draws', 'seed', 'lines', 'side', 'certainty', 'against', 'year', 'prices']; // prettier-ignore

/** A question that a table or a chart is made of, with the options it is asked with besides those of the call. */
export interface AskedFor {
  readonly question: string;
  readonly options?: Readonly<Record<string, string | true>> | undefined;
}

/**
 * Puts the question to the scenarios of a call.
 * @returns the first scenario and the answer
 * @throws FileError, and InputError for a question that cannot be put to them
 */
export async function askedFor({ question: name, options = {} }: AskedFor, call: Call) {
  const question = (await questionEntry(name)?.load()) as Question;
  // Questions have options of their own called `to` and `from`; here `to` says the format.
  const given = [...call.values].filter(([option]) => passedOn.includes(option));
  const usual = Object.entries(options).flatMap(([option, value]) => value === true ? [] : [[option, value] as const]); // prettier-ignore
  const flags = new Set([
    ...call.flags,
    ...Object.keys(options).filter((option) => options[option] === true),
  ]);
  const { scenarios, answer } = await answered(question, { ...call, values: new Map([...usual, ...given]), flags }); // prettier-ignore
  const [scenario] = scenarios;
  if (scenario === undefined) throw new RangeError(`${name} was asked of no scenario`);
  return { scenario, answer };
}
