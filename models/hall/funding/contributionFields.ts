import type { z } from 'zod';
import { words, type Translated } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';
import { natureField } from '../../scenario/fields/nature.ts';
import { periodFields } from '../../scenario/fields/period.ts';

type Fields = Readonly<Record<string, z.ZodType>>;

const period: Fields = {
  ...periodFields,
  nature: natureField,
};

const contribution = (unit: string, label: Translated, art: string, extensive: boolean): Fields => ({
  amount: number({
    label,
    help: words('I prisårets kroner.', 'I kroner frå prisåret.', 'In kroner of the price year.'),
    unit,
    min: 0,
    max: 1_000_000_000,
    index: { reference: 'indexedBy' },
    timed: ['steps', 'years'],
    ...(extensive ? { extensive: true } : {}),
  }),
  indexedBy: reference({
    label: words('Følger', 'Følgjer', 'Follows'),
    help: words(
      'Prisindeksen beløpet følger.',
      'Prisindeksen beløpet følgjer.',
      'The price index the amount follows.',
    ),
    dimension: 'priceIndex',
    default: 'general',
  }),
  art: reference({
    label: words('KOSTRA-art', 'KOSTRA-art', 'KOSTRA account type'),
    help: words('Raden i regnskapet.', 'Rada i rekneskapen.', 'The row of the accounts.'),
    dimension: 'kostraArt',
    default: art,
  }),
  ...period,
});

const perYear = words('Beløp i året', 'Beløp i året', 'Amount a year');

/** Sources that pay by a fixed amount, by what the hall does, by inhabitant, or as part of the waste fee. */
export const contributionKinds: Readonly<
  Record<string, { readonly label: Translated; readonly fields: Fields }>
> = {
  partner: {
    label: words('Samarbeidspartner', 'Samarbeidspartnar', 'Partner'),
    fields: contribution('NOK0/year', perYear, '770', true),
  },
  sponsor: {
    label: words('Sponsor', 'Sponsor', 'Sponsor'),
    fields: contribution('NOK0/year', perYear, '890', true),
  },
  perTonne: {
    label: words('Betaling per tonn', 'Betaling per tonn', 'Payment per tonne'),
    fields: {
      ...contribution(
        'NOK0/tonne',
        words('Beløp per tonn', 'Beløp per tonn', 'Amount per tonne'),
        '770',
        false,
      ),
      tonnesOf: choice({
        label: words('Tonn av', 'Tonn av', 'Tonnes of'),
        help: words('Hva det betales for.', 'Kva det blir betalt for.', 'What is paid for.'),
        options: {
          admitted: words('Mottatt', 'Motteke', 'Admitted'),
          sold: words('Solgt', 'Selt', 'Sold'),
          reused: words('Ombrukt', 'Ombrukt', 'Reused'),
        },
        default: 'reused',
      }),
    },
  },
  perInhabitant: {
    label: words('Betaling per innbygger', 'Betaling per innbyggjar', 'Payment per inhabitant'),
    fields: contribution(
      'NOK0/inhabitant/year',
      words('Beløp per innbygger i året', 'Beløp per innbyggjar i året', 'Amount per inhabitant a year'),
      '750',
      false,
    ),
  },
  wasteFee: {
    label: words('Renovasjonsgebyr', 'Renovasjonsgebyr', 'Household waste fee'),
    fields: {
      policy: choice({
        label: words('Gebyret settes', 'Gebyret blir sett', 'The fee is set'),
        help: words(
          'Lik selvkost hvert år, eller planlagt per husholdning med et fond som jevner ut over fem år.',
          'Lik sjølvkost kvart år, eller planlagt per hushald med eit fond som jamnar ut over fem år.',
          'Equal to full cost each year, or planned per household with a fund that evens out over five years.',
        ),
        options: {
          follow: words('Lik selvkost', 'Lik sjølvkost', 'Equal to full cost'),
          planned: words('Planlagt', 'Planlagt', 'Planned'),
        },
        default: 'follow',
      }),
      plannedFee: number({
        label: words('Gebyr per husholdning i året', 'Gebyr per hushald i året', 'Fee per household a year'),
        help: words(
          'Hallens del av gebyret, uten moms, i løpende kroner.',
          'Hallen sin del av gebyret, utan moms, i løpande kroner.',
          "The hall's part of the fee, excluding VAT, in nominal kroner.",
        ),
        unit: 'NOK/household/year',
        min: 0,
        max: 10_000,
        default: 0,
        defaultSource: {
          status: 'assumed',
          source: words(
            'Brukes bare med planlagt gebyr',
            'Blir berre brukt med planlagt gebyr',
            'Used with a planned fee only',
          ),
        },
        timed: ['years'],
        shownWhen: { field: 'policy', is: ['planned'] },
      }),
      ...period,
    },
  },
};
