import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

/** How a source ends: at once, month by month, or in steps. */
export const taperFields = {
  taper: choice({
    label: words('Slutter', 'Sluttar', 'Ends'),
    help: words(
      'Tilskudd slutter brått; en nedtrapping er noe noen velger.',
      'Tilskot sluttar brått; ei nedtrapping er noko nokon vel.',
      'Grants end at once; a taper is something somebody chooses.',
    ),
    options: {
      cliff: words('Brått', 'Brått', 'At once'),
      linear: words('Jevn nedtrapping', 'Jamn nedtrapping', 'Even taper'),
      steps: words('I trinn', 'I trinn', 'In steps'),
    },
    default: 'cliff',
    advanced: true,
  }),
  taperMonths: number({
    label: words('Nedtrapping i måneder', 'Nedtrapping i månader', 'Taper in months'),
    help: words('Etter siste hele måned.', 'Etter siste heile månad.', 'After the last whole month.'),
    unit: '1',
    min: 0,
    max: 240,
    default: 0,
    defaultSource: noneGiven,
    whole: true,
    shownWhen: { field: 'taper', is: ['linear'] },
  }),
  taperShare: share({
    label: words('Andel av beløpet', 'Del av beløpet', 'Share of the amount'),
    help: words(
      'Endres fra datoene du skriver inn.',
      'Blir endra frå datoane du skriv inn.',
      'Changes from the dates you enter.',
    ),
    default: 1,
    defaultSource: { status: 'derived', source: words('Alt', 'Alt', 'All of it') },
    timed: ['steps', 'years'],
    shownWhen: { field: 'taper', is: ['steps'] },
  }),
};
