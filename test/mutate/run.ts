import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Checkout } from './checkout.ts';
import { chooseMutants, formulasOf, mutantsWithin } from './chooseMutants.ts';
import type { Mutant } from './mutant.ts';
import { testRounds } from './testRounds.ts';
import { unobservable } from './unobservable.ts';

/**
 * Changes a sign, drops a term or moves a boundary in formulas of the model chosen at random, and says whether the
 * tests notice. Ends with 1 where a change survives that has no reason in `unobservable.ts`.
 *
 *     npm run mutate -- --count 10 --seed 1
 *     npm run mutate -- --of loans.balance      (every change of one line or rule)
 */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, of: { type: 'string' } },
});
const seed = Number(values.seed ?? randomInt(1_000_000));
const count = Number(values.count ?? 10);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const mutants = values.of === undefined ? chooseMutants(seed, count) : mutantsWithin(values.of);
say(values.of ?? `seed ${seed}: ${mutants.length} of ${formulasOf().length} formulas`);
const checkout = new Checkout();
process.on('exit', () => checkout.remove());
process.on('SIGINT', () => process.exit(130));

checkout.mutate(undefined);
const failing = new Set(checkout.failingFiles(testRounds(checkout.folder).flat()));
for (const file of failing) say(`left out, since it fails before anything is changed: ${file}`);
const rounds = testRounds(checkout.folder)
  .map((files) => files.filter((file) => !failing.has(file)))
  .filter((files) => files.length > 0);

const results = mutants.map((mutant) => {
  const killer = killerOf(mutant);
  const reason = unobservable.find(({ id, to }) => id === mutant.id && to === mutant.to)?.reason;
  say(`\n${mutant.id} (${mutant.part}), ${mutant.what}\n  - ${mutant.from}\n  + ${mutant.to}`);
  say(
    killer === undefined ? `  SURVIVED${reason === undefined ? '' : `: ${reason}`}` : `  killed by ${killer}`,
  );
  return { killed: killer !== undefined, explained: reason !== undefined };
});

const killed = results.filter((result) => result.killed).length;
const unexplained = results.filter((result) => !result.killed && !result.explained).length;
say(
  `\n${killed} of ${results.length} killed, ${results.length - killed} survived, ${unexplained} of them without a reason`,
);
process.exitCode = unexplained === 0 ? 0 : 1;

/** The first test that fails on the changed model. */
function killerOf(mutant: Mutant): string | undefined {
  checkout.mutate(mutant);
  for (const files of rounds) {
    const failure = checkout.firstFailure(files);
    if (failure !== undefined) return failure;
  }
  return undefined;
}
