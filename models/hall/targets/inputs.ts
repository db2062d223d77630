import { words, type Translated } from '../../language/translated.ts';
import { number } from '../../scenario/fields/number.ts';
import type { InputGroup } from '../../scenario/group.ts';

const empty = words(
  'Kan stå tomt. Kan ha egne verdier for enkelte år.',
  'Kan stå tomt. Kan ha eigne verdiar for einskilde år.',
  'May be left empty. May have values of its own for some years.',
);

/** What the hall is to reach in a year: shown beside what it gives, and of no weight in the verdict. */
export const targetsInputs: InputGroup = {
  topic: 'targets',
  path: 'targets',
  label: words('Mål for gevinster', 'Mål for gevinstar', 'Targets for gains'),
  fields: {
    yearlyReuse: target(words('Mål for ombruk i året', 'Mål for ombruk i året', 'Target for reuse a year'), 'tonne/year', 10_000_000), // prettier-ignore
    yearlyEmissions: target(words('Mål for unngåtte utslipp i året', 'Mål for unngåtte utslepp i året', 'Target for avoided emissions a year'), 'tonneCO2e/year', 10_000_000), // prettier-ignore
    yearlySavings: target(words('Mål for spart i kommunen i året', 'Mål for spart i kommunen i året', 'Target for savings in the municipality a year'), 'NOK0/year', 10_000_000_000, { member: 'general' }), // prettier-ignore
    jobs: target(words('Mål for årsverk', 'Mål for årsverk', 'Target for full-time equivalents'), 'FTE', 10_000), // prettier-ignore
    places: target(words('Mål for arbeidstreningsplasser', 'Mål for arbeidstreningsplassar', 'Target for work-training places'), '1', 10_000), // prettier-ignore
  },
};

function target(label: Translated, unit: string, max: number, index?: { readonly member: string }) {
  const moved = index === undefined ? {} : { index };
  return number({ label, help: empty, unit, min: 0, max, ...moved, optional: true, extensive: true, timed: ['years'] }); // prettier-ignore
}
