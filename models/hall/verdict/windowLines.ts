import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';
import { pilotEnd } from './pilotEnd.ts';

const window = words(
  'Hele kalenderår fra det første som begynner etter piloten, så mange som skal prøves.',
  'Heile kalenderår frå det fyrste som tek til etter piloten, så mange som skal prøvast.',
  'Full calendar years from the first that starts after the pilot, as many as are tested.',
);

/** The years that are tested, and the yearly results in fixed prices. */
export const windowLines: readonly LineDeclaration[] = [
  {
    id: 'verdict.pilotEnd',
    unit: '1',
    kind: 'figure',
    label: words('Siste måned før prøvene', 'Siste månad før prøvene', 'Last month before the tests'),
    formula: pilotEnd,
    source: words('Pilotens siste måned; uten pilot måneden før åpning.', 'Siste månad i piloten; utan pilot månaden før opning.', 'The last month of the pilot; without one, the month before opening.'), // prettier-ignore
  },
  perYear('fullYear', '1', words('Helt år', 'Heilt år', 'Full year'), 'if(sum(month of year, 1) = 12, 1, 0)', words('Alle tolv måneder er med. Deler av år prøves aldri.', 'Alle tolv månader er med. Delar av år blir aldri prøvde.', 'All twelve months are there. Part-years are never tested.')), // prettier-ignore
  perYear('afterPilot', '1', words('Helt år etter piloten', 'Heilt år etter piloten', 'Full year after the pilot'), 'if(fullYear = 1 and least(month of year, month, 0) > pilotEnd, 1, 0)', window), // prettier-ignore
  {
    id: 'verdict.firstWindowYear',
    unit: '1',
    kind: 'figure',
    label: words('Første år som prøves', 'Fyrste år som blir prøvd', 'First year tested'),
    formula: 'least(year where afterPilot = 1, year, 0)',
    source: window,
  },
  perYear(
    'inWindow',
    '1',
    words('Prøves', 'Blir prøvd', 'Tested'),
    'if(afterPilot = 1 and year < firstWindowYear + years, 1, 0)',
    window,
  ),
  {
    id: 'verdict.windowYears',
    unit: '1',
    kind: 'figure',
    label: words('Antall år som prøves', 'Talet på år som blir prøvde', 'Number of years tested'),
    formula: 'sum(year, inWindow)',
    source: window,
  },
  {
    id: 'verdict.lastWindowYear',
    unit: '1',
    kind: 'figure',
    label: words('Siste år som prøves', 'Siste år som blir prøvd', 'Last year tested'),
    formula: 'most(year where inWindow = 1, year, 0)',
    source: window,
  },
  real('realResult', words('Netto driftsresultat, faste priser', 'Netto driftsresultat, faste prisar', 'Net operating result, fixed prices'), 'decidedResult'), // prettier-ignore
  real('realStructural', words('Underliggende resultat, faste priser', 'Underliggjande resultat, faste prisar', 'Structural result, fixed prices'), 'decidedStructural'), // prettier-ignore
  real('realRecurringIncome', words('Varige inntekter, faste priser', 'Varige inntekter, faste prisar', 'Recurring income, fixed prices'), '(accounts.recurringIncome - undecidedRecurring)'), // prettier-ignore
  real('realRecurringCost', words('Varige utgifter, faste priser', 'Varige utgifter, faste prisar', 'Recurring cost, fixed prices'), '(accounts.recurringCost + accounts.capitalCost)'), // prettier-ignore
  real('realDecidedSupport', words('Vedtatt driftsstøtte, faste priser', 'Vedteken driftsstøtte, faste prisar', 'Decided owner support, fixed prices'), 'decidedOwnerSupport'), // prettier-ignore
  real('realUndecidedSupport', words('Ikke vedtatt driftsstøtte, faste priser', 'Ikkje vedteken driftsstøtte, faste prisar', 'Undecided owner support, fixed prices'), 'undecidedOwnerSupport'), // prettier-ignore
];

function perYear(
  name: string,
  unit: string,
  label: Translated,
  formula: string,
  source: Translated,
): LineDeclaration {
  return { id: `verdict.${name}`, per: 'year', unit, kind: 'figure', label, formula, source };
}

function real(name: string, label: Translated, line: string): LineDeclaration {
  const source = words(
    'Hver måned delt på sitt eget prisnivå (kommunal deflator).',
    'Kvar månad delt på sitt eige prisnivå (kommunal deflator).',
    'Each month over its own price level (municipal deflator).',
  );
  return perYear(
    name,
    'NOK0',
    label,
    `sum(month of year, divide(${line}, priceIndex.level[general], 0))`,
    source,
  );
}
