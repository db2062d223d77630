import { words } from '../../language/translated.ts';
import { number } from '../../scenario/fields/number.ts';
import type { InputGroup } from '../../scenario/group.ts';

/** The ceiling of support that needs no notification. */
export const aidInputs: InputGroup = {
  topic: 'funding',
  path: 'stateAid',
  label: words('Statsstøtte', 'Statsstøtte', 'State aid'),
  fields: {
    aidCeiling: number({
      label: words(
        'Grense for bagatellmessig støtte over tre år',
        'Grense for bagatellmessig støtte over tre år',
        'De minimis ceiling over three years',
      ),
      help: words(
        '300 000 euro per foretak. Gjelder bare en egen driver som selger i et marked. Regn om med dagens kurs.',
        '300 000 euro per føretak. Gjeld berre ein eigen drivar som sel i ein marknad. Rekn om med kursen i dag.',
        'EUR 300,000 per undertaking. Only for a separate operator that sells in a market. Convert at the current rate.',
      ),
      unit: 'NOK',
      min: 0,
      max: 1_000_000_000,
      default: 3_450_000,
      defaultSource: {
        status: 'assumed',
        source: words(
          '300 000 euro med antatt kurs 11,50 kroner',
          '300 000 euro med ein tenkt kurs på 11,50 kroner',
          'EUR 300,000 at an assumed 11.50 kroner',
        ),
      },
      advanced: true,
    }),
  },
};
