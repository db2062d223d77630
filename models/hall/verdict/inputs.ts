import { words } from '../../language/translated.ts';
import { number } from '../../scenario/fields/number.ts';
import type { InputGroup } from '../../scenario/group.ts';

/** What the hall must stand, and how much the municipality may give. */
export const verdictInputs: InputGroup = {
  topic: 'verdict',
  path: 'verdict',
  label: words('Krav og grenser', 'Krav og grenser', 'Requirements and limits'),
  fields: {
    years: number({
      label: words('År som prøves', 'År som blir prøvde', 'Years tested'),
      help: words(
        'Antall hele år etter piloten som økonomien må holde.',
        'Talet på heile år etter piloten som økonomien må halde.',
        'Full years after the pilot in which the finances must hold.',
      ),
      unit: '1',
      min: 1,
      max: 40,
      default: 10,
      defaultSource: {
        status: 'assumed',
        source: words('Ti år etter piloten', 'Ti år etter piloten', 'Ten years after the pilot'),
      },
      whole: true,
      certain: true,
    }),
    breakEvenBy: number({
      label: words('Balanse senest fra', 'Balanse seinast frå', 'Balance no later than'),
      help: words(
        'Året underliggende resultat må være 0 eller bedre fra. Tomt: det første hele året etter piloten.',
        'Året underliggjande resultat må vere 0 eller betre frå. Tomt: det fyrste heile året etter piloten.',
        'The year from which the structural result must be 0 or better. Empty: the first full year after the pilot.',
      ),
      unit: '1',
      min: 1990,
      max: 2150,
      optional: true,
      whole: true,
      certain: true,
    }),
    supportLimit: number({
      label: words(
        'Kommunens grense i året',
        'Grensa til kommunen i året',
        "The municipality's limit a year",
      ),
      help: words(
        'Det meste kommunen kan gi i året i tillegg, i prisårets kroner. Kan stå tomt.',
        'Det meste kommunen kan gi i året i tillegg, i kroner frå prisåret. Kan stå tomt.',
        'The most the municipality can give a year in addition, in kroner of the price year. May be left empty.',
      ),
      unit: 'NOK0',
      min: 0,
      max: 1_000_000_000,
      optional: true,
      extensive: true,
    }),
    trialSupport: number({
      label: words(
        'Støtte i tillegg, prøvebeløp i året',
        'Støtte i tillegg, prøvebeløp i året',
        'Additional support, trial amount a year',
      ),
      help: words(
        'Et årlig beløp fra måneden etter piloten, oppå alt annet, for å prøve hva som skal til.',
        'Eit årleg beløp frå månaden etter piloten, oppå alt anna, for å prøve kva som skal til.',
        'A yearly amount from the month after the pilot, on top of everything, to try what it takes.',
      ),
      unit: 'NOK0',
      min: 0,
      max: 1_000_000_000,
      default: 0,
      defaultSource: {
        status: 'derived',
        source: words(
          'Ingenting prøves om det ikke er oppgitt',
          'Ingenting blir prøvt om det ikkje er oppgitt',
          'Nothing is tried unless it is given',
        ),
      },
      extensive: true,
    }),
    tolerance: number({
      label: words('Toleranse', 'Toleranse', 'Tolerance'),
      help: words(
        'Prøvene godtar en halv krone.',
        'Prøvene godtek ei halv krone.',
        'The tests accept half a krone.',
      ),
      unit: 'NOK0',
      min: 0.5,
      max: 0.5,
      default: 0.5,
      defaultSource: {
        status: 'derived',
        source: words(
          'En halv krone, mindre enn noe tall som vises',
          'Ei halv krone, mindre enn noko tal som blir vist',
          'Half a krone, below any printed figure',
        ),
      },
      certain: true,
      advanced: true,
    }),
  },
};
