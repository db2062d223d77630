import type { z } from 'zod';
import { words, type Translated } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { formula } from '../../scenario/fields/formula.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';
import { text } from '../../scenario/fields/text.ts';
import type { MemberList } from '../../scenario/group.ts';
import { natureField } from '../../scenario/fields/nature.ts';
import { periodFields } from '../../scenario/fields/period.ts';
import { letterOfAward, noneGiven } from '../../scenario/fields/defaultSources.ts';

function driven(unit: string, label: Translated, extensive: boolean): Readonly<Record<string, z.ZodType>> {
  return {
    amount: number({
      label,
      help: words(
        'Uten moms, i prisårets kroner.',
        'Utan moms, i kroner frå prisåret.',
        'Excluding VAT, in kroner of the price year.',
      ),
      unit,
      min: 0,
      max: 1_000_000_000,
      index: { reference: 'indexedBy' },
      timed: ['steps', 'years'],
      ...(extensive ? { extensive: true } : {}),
    }),
  };
}

/** Cost and income lines of the user's own, each with a driver or a formula. */
export const freeLineList: MemberList = {
  dimension: 'freeLine',
  topic: 'operations',
  path: 'freeLines',
  label: words('Egne linjer', 'Eigne linjer', 'Free lines'),
  memberLabel: words('Egen linje', 'Eiga linje', 'Free line'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva linjen er.', 'Kva linja er.', 'What the line is.'),
    }),
    side: choice({
      label: words('Utgift eller inntekt', 'Utgift eller inntekt', 'Cost or income'),
      help: words(
        'Hvilken side linjen hører til.',
        'Kva side linja høyrer til.',
        'Which side the line belongs to.',
      ),
      options: { cost: words('Utgift', 'Utgift', 'Cost'), income: words('Inntekt', 'Inntekt', 'Income') },
      default: 'cost',
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
    ...periodFields,
    art: reference({
      label: words('KOSTRA-art', 'KOSTRA-art', 'KOSTRA account type'),
      help: words(
        'Avgjør hvilken rad i regnskapet linjen kommer i. Tomt: 120 (annet forbruk) for en utgift, 650 (avgiftspliktig salg) for en inntekt.',
        'Avgjer kva rad i rekneskapen linja kjem i. Tomt: 120 (anna forbruk) for ei utgift, 650 (avgiftspliktig sal) for ei inntekt.',
        'Decides the row of the accounts. Empty: 120 (other consumption) for a cost, 650 (sales liable to VAT) for an income.',
      ),
      dimension: 'kostraArt',
      default: '120',
      otherDefault: { where: 'side', is: 'income', value: '650' },
    }),
    grantEligible: share({
      label: words('Andel tilskuddet kan dekke', 'Del tilskotet kan dekkje', 'Share a grant may cover'),
      help: words(
        'Hvor stor del som er tilskuddsberettiget.',
        'Kor stor del som er tilskotsrett.',
        'How much of it is eligible for grants.',
      ),
      default: 0,
      defaultSource: letterOfAward,
      advanced: true,
    }),
    feeShare: share({
      label: words(
        'Andel renovasjonsgebyret kan dekke',
        'Del renovasjonsgebyret kan dekkje',
        'Share the waste fee may cover',
      ),
      help: words(
        'Bare det som gjelder mottak og klargjøring av husholdningsavfall. Butikk og næring er 0.',
        'Berre det som gjeld mottak og klargjering av hushaldsavfall. Butikk og næring er 0.',
        'Only what concerns intake and preparation of household waste. Shops and business goods are 0.',
      ),
      default: 0,
      defaultSource: noneGiven,
      advanced: true,
    }),
    vat: choice({
      label: words('Moms på kjøpet', 'Moms på kjøpet', 'VAT on the purchase'),
      help: words(
        'Betyr noe bare når momsen er blandet.',
        'Tyder noko berre når momsen er blanda.',
        'Matters only in the mixed VAT mode.',
      ),
      options: {
        standard: words('Alminnelig', 'Alminneleg', 'Standard'),
        none: words('Ingen', 'Ingen', 'None'),
      },
      default: 'standard',
      advanced: true,
    }),
    nature: natureField,
  },
  kinds: {
    perMonth: { label: words('Fast beløp i måneden', 'Fast beløp i månaden', 'Fixed amount a month'), fields: driven('NOK0', words('Beløp i måneden', 'Beløp i månaden', 'Amount a month'), true) }, // prettier-ignore
    perTonneIn: { label: words('Per tonn mottatt', 'Per tonn motteke', 'Per tonne admitted'), fields: driven('NOK0/tonne', words('Beløp per tonn inn', 'Beløp per tonn inn', 'Amount per tonne in'), false) }, // prettier-ignore
    perTonneSold: { label: words('Per tonn solgt', 'Per tonn selt', 'Per tonne sold'), fields: driven('NOK0/tonne', words('Beløp per tonn solgt', 'Beløp per tonn selt', 'Amount per tonne sold'), false) }, // prettier-ignore
    perFte: { label: words('Per årsverk', 'Per årsverk', 'Per FTE'), fields: driven('NOK0/FTE/year', words('Beløp per årsverk i året', 'Beløp per årsverk i året', 'Amount per FTE a year'), false) }, // prettier-ignore
    perArea: { label: words('Per m²', 'Per m²', 'Per m²'), fields: driven('NOK0/m2/year', words('Beløp per m²', 'Beløp per m²', 'Amount per m²'), false) }, // prettier-ignore
    shareOfSales: {
      label: words('Andel av salget', 'Del av salet', 'Share of sales'),
      fields: {
        salesShare: share({
          label: words('Andel av salget', 'Del av salet', 'Share of sales'),
          help: words(
            'Av eksternt salg uten moms.',
            'Av eksternt sal utan moms.',
            'Of external sales excluding VAT.',
          ),
        }),
      },
    },
    formula: {
      label: words('Egen formel', 'Eigen formel', 'Own formula'),
      fields: {
        ownFormula: formula({
          label: words('Formel', 'Formel', 'Formula'),
          help: words(
            'Skal gi kroner i måneden, i løpende kroner. Gang prisårets kroner med en indeks, for eksempel priceIndex.level[general].',
            'Skal gi kroner i månaden, i løpande kroner. Gong kroner frå prisåret med ein indeks, til dømes priceIndex.level[general].',
            'Must give nominal kroner a month. Multiply kroner of the price year by an index, such as priceIndex.level[general].',
          ),
          unit: 'NOK',
        }),
      },
    },
  },
};
