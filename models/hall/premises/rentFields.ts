import { words, type Translated } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';

/** A yearly amount per square metre. */
export const perArea = (label: Translated, help: Translated, index: string) =>
  number({
    label,
    help,
    unit: 'NOK0/m2/year',
    min: 0,
    max: 20_000,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen utgift om det ikke er oppgitt',
        'Inga utgift om det ikkje er oppgitt',
        'No cost unless it is given',
      ),
    },
    index: { member: index },
  });

const included = (label: Translated) =>
  choice({
    label,
    help: words(
      'Hvis leien dekker det, regnes det ikke i tillegg.',
      'Dersom leiga dekkjer det, blir det ikkje rekna i tillegg.',
      'If the rent covers it, it is not counted besides.',
    ),
    options: { no: words('Nei', 'Nei', 'No'), yes: words('Ja', 'Ja', 'Yes') },
    default: 'no',
  });

/** What a rented place costs, and what its rent covers. */
export const rentFields = {
  yearlyRent: number({
    label: words('Leie per m²', 'Leige per m²', 'Rent per m²'),
    help: words(
      'Av innendørs areal. Kan endres fra en dato, for eksempel ved fornyelse.',
      'Av innandørs areal. Kan endrast frå ein dato, til dømes ved fornying.',
      'On indoor area. May change from a date, such as a renewal.',
    ),
    unit: 'NOK0/m2/year',
    shownIn: 'NOK/m2/month',
    min: 0,
    max: 20_000,
    usual: { low: 500, high: 2200 },
    index: { reference: 'rentIndex' },
    timed: ['steps', 'years'],
  }),
  outdoorRent: perArea(words('Leie per m² ute', 'Leige per m² ute', 'Outdoor rent per m²'), words('Av utendørs areal.', 'Av utandørs areal.', 'On outdoor area.'), 'rent'), // prettier-ignore
  rentIndex: reference({
    label: words('Leien følger', 'Leiga følgjer', 'The rent follows'),
    help: words(
      'Prisindeksen leien reguleres med.',
      'Prisindeksen leiga blir regulert med.',
      'The price index that adjusts the rent.',
    ),
    dimension: 'priceIndex',
    default: 'rent',
  }),
  rentFreeMonths: number({
    label: words('Leiefrie måneder', 'Leigefrie månader', 'Rent-free months'),
    help: words(
      'Måneder uten leie fra begynnelsen.',
      'Månader utan leige frå starten.',
      'Months without rent from the beginning.',
    ),
    unit: '1',
    min: 0,
    max: 120,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen om de ikke er oppgitt',
        'Ingen om dei ikkje er oppgitt',
        'None unless they are given',
      ),
    },
    whole: true,
  }),
  rentIncludesCommonCost: included(words('Leien dekker felleskostnader', 'Leiga dekkjer felleskostnader', 'Rent covers common costs')), // prettier-ignore
  rentIncludesEnergy: included(words('Leien dekker energi', 'Leiga dekkjer energi', 'Rent covers energy')),
  rentIncludesUpkeep: included(
    words('Leien dekker vedlikehold', 'Leiga dekkjer vedlikehald', 'Rent covers upkeep'),
  ),
  rentIncludesCleaning: included(
    words('Leien dekker renhold', 'Leiga dekkjer reinhald', 'Rent covers cleaning'),
  ),
};
