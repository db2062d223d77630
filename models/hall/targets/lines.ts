import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const entered = words(
  'Målet som er skrevet inn, fordelt på månedene; 0 uten mål.',
  'Målet som er skrive inn, fordelt på månadene; 0 utan mål.',
  'The target entered, spread over the months; 0 without one.',
);

/** The targets month by month, so that they stand beside what the hall gives. */
export const targetsLines: readonly LineDeclaration[] = [
  line('reuse', 'tonne', 'flow', words('Mål: ombrukt', 'Mål: ombrukt', 'Target: reused'), 'if(yearlyReuse is none, 0, inMonth(yearlyReuse))'), // prettier-ignore
  line('emissions', 'tonneCO2e', 'flow', words('Mål: unngåtte utslipp', 'Mål: unngåtte utslepp', 'Target: avoided emissions'), 'if(yearlyEmissions is none, 0, inMonth(yearlyEmissions))'), // prettier-ignore
  line('savings', 'NOK', 'flow', words('Mål: spart i kommunen', 'Mål: spart i kommunen', 'Target: saved in the municipality'), 'if(yearlySavings is none, 0, inMonth(yearlySavings) * priceIndex.level[general])'), // prettier-ignore
  line('staff', 'FTE', 'level', words('Mål: årsverk', 'Mål: årsverk', 'Target: full-time equivalents'), 'if(jobs is none, 0, jobs)'), // prettier-ignore
  line('learningPlaces', '1', 'level', words('Mål: arbeidstreningsplasser', 'Mål: arbeidstreningsplassar', 'Target: work-training places'), 'if(places is none, 0, places)'), // prettier-ignore
];

function line(
  name: string,
  unit: string,
  kind: LineDeclaration['kind'],
  label: Translated,
  formula: string,
): LineDeclaration {
  return { id: `targets.${name}`, unit, kind, label, formula, source: entered };
}
