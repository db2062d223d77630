import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number } from '../../scenario/fields/number.ts';
import { paths } from '../../scenario/fields/paths.ts';
import type { InputGroup } from '../../scenario/group.ts';

/** The most inputs that may be drawn: the dimensions of the Sobol sequence by Joe and Kuo that there are tables for. */
const mostDrawn = 1111;

/** How futures are drawn: the same seed, method and order give the same futures, also in variants. */
export const samplingInputs: InputGroup = {
  topic: 'sampling',
  path: 'sampling',
  label: words('Trekking av framtider', 'Trekking av framtider', 'Drawing of futures'),
  outsideFormulas: true,
  fields: {
    seed: number({
      label: words('Startverdi for trekkingen', 'Startverdi for trekkinga', 'Seed'),
      help: words(
        'Et helt tall. Samme startverdi gir de samme framtidene hver gang; en annen gir andre.',
        'Eit heilt tal. Same startverdi gir dei same framtidene kvar gong; ein annan gir andre.',
        'A whole number. The same seed gives the same futures every time; another gives others.',
      ),
      unit: '1',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      default: 20270401,
      defaultSource: {
        status: 'assumed',
        source: words('Hvilket som helst tall', 'Kva tal som helst', 'Any number will do'),
      },
      whole: true,
      certain: true,
      advanced: true,
    }),
    method: choice({
      label: words('Trekkemåte', 'Trekkemåte', 'Method'),
      help: words(
        'Sobol sprer framtidene jevnest og gir det sikreste svaret. De andre er til kontroll.',
        'Sobol spreier framtidene jamnast og gir det sikraste svaret. Dei andre er til kontroll.',
        'Sobol spreads the futures most evenly and gives the surest answer. The others are for control.',
      ),
      options: {
        sobol: words('Sobol', 'Sobol', 'Sobol'),
        latinHypercube: words('Latinsk hyperkube', 'Latinsk hyperkube', 'Latin hypercube'),
        random: words('Tilfeldig', 'Tilfeldig', 'Random'),
      },
      default: 'sobol',
      advanced: true,
    }),
    order: paths({
      label: words('Rekkefølgen usikre tall trekkes i', 'Rekkjefølgja usikre tal blir trekte i', 'Order in which uncertain numbers are drawn'), // prettier-ignore
      help: words(
        'Nye usikre tall kommer sist, og tall som ikke lenger er usikre, beholder plassen: da trekkes de andre som før.',
        'Nye usikre tal kjem sist, og tal som ikkje lenger er usikre, held på plassen: då blir dei andre trekte som før.',
        'New uncertain numbers come last, and those no longer uncertain keep their place: the others are then drawn as before.',
      ),
      most: mostDrawn,
      advanced: true,
    }),
  },
};
