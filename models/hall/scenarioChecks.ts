import { nameOf } from '../scenario/checkValues.ts';
import { fieldAddresses, type FieldAddress } from '../scenario/fieldAddress.ts';
import type { Head } from '../scenario/document.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import type { ScenarioValues } from '../scenario/scenarioFormat.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { checkActuals } from './actualsChecks.ts';
import { artChecks } from './artChecks.ts';
import { dateChecks } from './dateChecks.ts';
import { hallFormat } from './scenarioSchema.ts';
import { checkLoans, checkSources, checkWholes } from './moneyChecks.ts';

/** Checks of a hall's scenario that span several fields: dates in order, a year to test, shares and arts that fit. */
export function hallChecks(values: ScenarioValues, read: ScenarioInputs, head: Head): readonly Problem[] {
  const addresses = fieldAddresses(hallFormat, values);
  return [
    ...dateChecks(addresses, values, read),
    ...checkWorkShares(addresses, read),
    ...artChecks(addresses, read),
    ...checkWholes(read),
    ...checkLoans(read),
    ...checkSources(read),
    ...checkActuals(head, read),
  ];
}

const work = ['intakeShare', 'preparationShare', 'saleShare', 'transportShare', 'openingShare'];

/** The roles' shares of one kind of work may not pass the whole. */
function checkWorkShares(addresses: readonly FieldAddress[], read: ScenarioInputs): readonly Problem[] {
  return work.flatMap((share) => {
    const shares = addresses.filter(({ input }) => input === `staffing.${share}`);
    const sum = shares.reduce(
      (total, { member }) => total + read.number(`staffing.${share}`, member).value,
      0,
    );
    const [first] = shares;
    if (sum <= 1 + 1e-9 || first === undefined) return [];
    return [problem('shareSum', first.path, { name: nameOf(first), found: Math.round(sum * 1000) / 10 })];
  });
}
