import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number } from '../../scenario/fields/number.ts';

/** The finer terms of a grant: how it is paid, its ceilings, and whether it stacks on other grants. */
export const grantTerms = {
  payment: choice({
    label: words('Betales', 'Blir betalt', 'Paid'),
    help: words(
      'Etterskuddsvis mot rapport, eller på forskudd. Forskudd som ikke er brukt når perioden er over, betales tilbake.',
      'Etterskotsvis mot rapport, eller på forskot. Forskot som ikkje er brukt når perioden er over, blir betalt tilbake.',
      'In arrears on a report, or in advance. An advance not used when the period is over is paid back.',
    ),
    options: {
      arrears: words('Etterskuddsvis', 'Etterskotsvis', 'In arrears'),
      advance: words('På forskudd', 'På forskot', 'In advance'),
    },
    default: 'arrears',
  }),
  stacking: choice({
    label: words(
      'Kan dekke samme krone som en annen',
      'Kan dekkje same krone som ein annan',
      'May cover the same krone as another',
    ),
    help: words(
      'Vanligvis nei: en krone dekkes av én kilde.',
      'Vanlegvis nei: ei krone blir dekt av éi kjelde.',
      'Usually no: a krone is covered by one source.',
    ),
    options: { no: words('Nei', 'Nei', 'No'), yes: words('Ja', 'Ja', 'Yes') },
    default: 'no',
    advanced: true,
  }),
  capPerYear: number({
    label: words('Tak i året', 'Tak i året', 'Ceiling a year'),
    help: words(
      'Det meste tilskuddet gir i ett kalenderår, i løpende kroner, uansett når i året. Kan stå tomt.',
      'Det meste tilskotet gir i eitt kalenderår, i løpande kroner, uansett når i året. Kan stå tomt.',
      'The most the grant gives in a calendar year, in nominal kroner, whenever in the year. May be left empty.',
    ),
    unit: 'NOK/year',
    min: 0,
    max: 1_000_000_000,
    optional: true,
    advanced: true,
    extensive: true,
  }),
  capPerFte: number({
    label: words('Tak per årsverk i året', 'Tak per årsverk i året', 'Ceiling per FTE a year'),
    help: words(
      'Klimasats har dekket inntil 600 000 kr for ett årsverk. Kan stå tomt.',
      'Klimasats har dekt inntil 600 000 kr for eitt årsverk. Kan stå tomt.',
      'Klimasats has covered up to NOK 600,000 for one FTE. May be left empty.',
    ),
    unit: 'NOK/FTE/year',
    min: 0,
    max: 10_000_000,
    optional: true,
    advanced: true,
  }),
  capPerHour: number({
    label: words('Tak per time', 'Tak per time', 'Ceiling per hour'),
    help: words(
      'Klimasats har godtatt 700 kr per egen time. Kan stå tomt.',
      'Klimasats har godteke 700 kr per eigen time. Kan stå tomt.',
      'Klimasats has accepted NOK 700 per own hour. May be left empty.',
    ),
    unit: 'NOK/hour',
    min: 0,
    max: 10_000,
    optional: true,
    advanced: true,
  }),
};
