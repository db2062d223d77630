import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';
import type { InputGroup } from '../../scenario/group.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

/** The full-cost rules of the waste fee: the allocation key, the imputed rate, the fund. */
export const selfCostInputs: InputGroup = {
  topic: 'selfCost',
  path: 'selfCost',
  label: words('Selvkost', 'Sjølvkost', 'Full cost of the waste fee'),
  fields: {
    keyBy: choice({
      label: words('Fordelingsnøkkel', 'Fordelingsnøkkel', 'Allocation key'),
      help: words(
        'Hvordan utgiftene deles mellom husholdningsavfall og resten. Må dokumenteres.',
        'Korleis utgiftene blir delte mellom hushaldsavfall og resten. Må dokumenterast.',
        'How costs are shared between household waste and the rest. It must be documented.',
      ),
      options: {
        tonnes: words('Tonn', 'Tonn', 'Tonnes'),
        area: words('Areal', 'Areal', 'Area'),
        hours: words('Timer', 'Timar', 'Hours'),
      },
      default: 'tonnes',
    }),
    shopShare: share({
      label: words(
        'Andel av driften som er butikk',
        'Del av drifta som er butikk',
        'Share of operations that is shop',
      ),
      help: words(
        'Gebyret kan ikke dekke butikkdrift. Brukes med nøkkelen tonn.',
        'Gebyret kan ikkje dekkje butikkdrift. Blir brukt med nøkkelen tonn.',
        'The fee may not pay for shop operations. Used with the key by tonnes.',
      ),
      default: 0.4,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Antakelse; dokumenter din egen',
          'Føresetnad; dokumenter din eigen',
          'Assumption; document your own',
        ),
      },
    }),
    imputedRate: number({
      label: words('Kalkylerente', 'Kalkylerente', 'Imputed rate'),
      help: words(
        'Snitt av femårig swaprente pluss 0,5 prosentpoeng, av gjennomsnittlig restverdi.',
        'Snitt av femårig swaprente pluss 0,5 prosentpoeng, av gjennomsnittleg restverdi.',
        'Mean of the five-year swap rate plus 0.5 percentage points, on mean book value.',
      ),
      unit: '1/year',
      shownIn: '%/year',
      min: 0,
      max: 0.2,
      default: { value: 0.0367, years: { '2026': 0.0362, '2027': 0.0367, '2028': 0.0371 } },
      defaultSource: {
        status: 'assumed',
        source: words(
          'KBNs prognose fra januar 2024',
          'Prognosen til KBN frå januar 2024',
          "KBN's forecast of January 2024",
        ),
      },
      timed: ['years'],
    }),
    openingFund: number({
      label: words('Selvkostfond ved start', 'Sjølvkostfond ved start', 'Full-cost fund at the start'),
      help: words(
        'Overskudd fra før som skal tilbake til brukerne innen fem år.',
        'Overskot frå før som skal tilbake til brukarane innan fem år.',
        'Earlier surplus to be returned to users within five years.',
      ),
      unit: 'NOK',
      min: -1_000_000_000,
      max: 1_000_000_000,
      default: 0,
      defaultSource: noneGiven,
      extensive: true,
    }),
  },
};
