import { openScenario } from '../hall/openScenario.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { ScenarioError } from '../scenario/problem.ts';
import { standalone } from '../scenario/standalone.ts';
import type { OpenedHall } from './openHalls.ts';
import { ofHall, portfolioProblem } from './portfolioProblem.ts';
import { reserveLine, type SharedLine } from './sharing.ts';

/** The id of the free line that bears a hall's share. */
export const shareLineId = (shared: string): string =>
  `shared${shared.charAt(0).toUpperCase()}${shared.slice(1)}`;

/**
 * A hall's scenario with its shares as cost lines of its own, following general prices: so they are in its accounts,
 * cash and verdict as any other recurring cost, in every future too. They are excluding value-added tax, and no grant
 * or fee covers them; what the hall adds to all its costs, such as overhead, it adds to these too.
 * @param place of the hall among the shares
 * @throws ScenarioError where the hall has a line of that id already
 */
export function withShares(
  { id, label, scenario }: OpenedHall,
  place: number,
  lines: readonly SharedLine[],
): AcceptedScenario {
  if (lines.length === 0) return scenario;
  const document = standalone(scenario);
  const own = (document['freeLines'] ?? {}) as Readonly<Record<string, unknown>>;
  const shares = lines.map((line) => {
    const found = shareLineId(line.id);
    if (Object.hasOwn(own, found))
      throw new ScenarioError([
        portfolioProblem('takenLine', line.id === reserveLine ? 'reserve.contribution' : `sharedCosts.${line.id}`, { hall: label, found }), // prettier-ignore
      ]);
    const amount = { value: (line.yearly * line.shares[place]!) / 12, priceYear: line.priceYear };
    const { from, to } = line.period;
    return [found, { kind: 'perMonth', label: line.label, amount, from: monthText(from), to: monthText(to), vat: 'none' }] as const; // prettier-ignore
  });
  const order = document['order'] as Readonly<Record<string, readonly string[]>> | undefined;
  const listed = order?.['freeLines'];
  const freeLines = { ...own, ...Object.fromEntries(shares) };
  return ofHall(id, () =>
    openScenario({
      ...document,
      freeLines,
      ...(listed === undefined
        ? {}
        : { order: { ...order, freeLines: [...listed, ...shares.map(([line]) => line)] } }),
    }),
  );
}
