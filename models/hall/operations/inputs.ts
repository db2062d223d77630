import { words, type Translated } from '../../language/translated.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { vatFields } from './vatFields.ts';
import type { InputGroup } from '../../scenario/group.ts';
import { letterOfAward, noneGiven } from '../../scenario/fields/defaultSources.ts';

const perYear = (
  label: Translated,
  help: Translated,
  usual?: { readonly low: number; readonly high: number },
) =>
  number({
    label,
    help,
    unit: 'NOK0/year',
    min: 0,
    max: 100_000_000,
    default: 0,
    defaultSource: noneGiven,
    index: { member: 'general' },
    timed: ['steps', 'years'],
    extensive: true,
    ...(usual === undefined ? {} : { usual }),
  });

const perTonne = (
  label: Translated,
  help: Translated,
  index: string,
  usual?: { readonly low: number; readonly high: number },
) =>
  number({
    label,
    help,
    unit: 'NOK0/tonne',
    min: 0,
    max: 1_000_000,
    default: 0,
    defaultSource: noneGiven,
    index: { member: index },
    ...(usual === undefined ? {} : { usual }),
  });

const eligible = (label: Translated, standard: number) =>
  share({
    label,
    help: words(
      'Hvor stor del som er tilskuddsberettiget.',
      'Kor stor del som er tilskotsrett.',
      'How much of it is eligible for grants.',
    ),
    default: standard,
    defaultSource: letterOfAward,
    advanced: true,
  });

/** What it costs to run the hall besides people and premises. */
export const operationsInputs: InputGroup = {
  topic: 'operations',
  path: 'operations',
  label: words('Drift', 'Drift', 'Operations'),
  fields: {
    transportPrice: perTonne(words('Transport per tonn', 'Transport per tonn', 'Transport per tonne'), words('Henting av det som mottas, og levering av det egne enheter får.', 'Henting av det som blir motteke, og levering av det eigne einingar får.', 'Collection of what is admitted, and delivery of what own units get.'), 'general'), // prettier-ignore
    disposalPrice: perTonne(words('Avhending per tonn', 'Avhending per tonn', 'Disposal per tonne'), words('Pris for å levere det som kasseres, uten moms.', 'Pris for å levere det som blir kassert, utan moms.', 'Price of delivering what is scrapped, excluding VAT.'), 'waste', { low: 970, high: 3170 }), // prettier-ignore
    rejectedAtOwnCost: share({
      label: words(
        'Avvist som hallen selv må avhende',
        'Avvist som hallen sjølv må avhende',
        'Rejected goods disposed of at own cost',
      ),
      help: words(
        'Resten tar den som leverer, med seg, eller avfallsselskapet.',
        'Resten tek den som leverer, med seg, eller avfallsselskapet.',
        'The rest is taken back by whoever delivers, or by the waste company.',
      ),
      default: 1,
      defaultSource: {
        status: 'assumed',
        source: words('Forsiktig: hallen betaler', 'Varsamt: hallen betaler', 'Cautious: the hall pays'),
      },
    }),
    recyclingPrice: perTonne(words('Inntekt per tonn til gjenvinning', 'Inntekt per tonn til gjenvinning', 'Income per tonne recycled'), words('Det man får for metall og annet av det kasserte.', 'Det ein får for metall og anna av det kasserte.', 'What metal and other scrap brings in.'), 'waste'), // prettier-ignore
    consumablesPrice: perTonne(words('Forbruksmateriell per tonn', 'Forbruksmateriell per tonn', 'Consumables per tonne'), words('Emballasje, merking, vernutstyr.', 'Emballasje, merking, verneutstyr.', 'Packaging, labels, protective gear.'), 'general'), // prettier-ignore
    repairPrice: perTonne(words('Reparasjon per tonn', 'Reparasjon per tonn', 'Repair per tonne'), words('Deler og materialer til reparasjon.', 'Delar og materialar til reparasjon.', 'Parts and materials for repair.'), 'general'), // prettier-ignore
    testingPrice: perTonne(words('Prøving og dokumentasjon per tonn', 'Prøving og dokumentasjon per tonn', 'Testing and documentation per tonne'), words('Kontroll og papirer som gjør varen brukbar igjen.', 'Kontroll og papir som gjer vara brukande att.', 'Control and papers that make the goods usable again.'), 'general'), // prettier-ignore
    itCost: perYear(words('IT og katalog i året', 'IT og katalog i året', 'IT and catalogue a year'), words('Lisenser, nettbutikk, kasse.', 'Lisensar, nettbutikk, kasse.', 'Licences, web shop, till.'), { low: 33_000, high: 99_000 }), // prettier-ignore
    insuranceCost: perYear(words('Forsikring og vakthold i året', 'Forsikring og vakthald i året', 'Insurance and security a year'), words('Innbo, ansvar, alarm.', 'Innbu, ansvar, alarm.', 'Contents, liability, alarm.')), // prettier-ignore
    marketingCost: perYear(words('Markedsføring i året', 'Marknadsføring i året', 'Marketing a year'), words('Skilt, annonser, arrangementer.', 'Skilt, annonsar, arrangement.', 'Signs, advertisements, events.')), // prettier-ignore
    otherCost: perYear(words('Andre driftsutgifter i året', 'Andre driftsutgifter i året', 'Other operating costs a year'), words('Det som ikke passer andre steder. Bruk egne linjer for det som er stort.', 'Det som ikkje passar andre stader. Bruk eigne linjer for det som er stort.', 'What fits nowhere else. Use lines of your own for what is large.')), // prettier-ignore
    overheadShare: share({
      label: words('Felles administrasjon', 'Felles administrasjon', 'Overhead'),
      help: words(
        'Påslag på lønn, lokaler og drift for lønn, regnskap og ledelse i kommunen.',
        'Påslag på løn, lokale og drift for løn, rekneskap og leiing i kommunen.',
        "Addition to pay, premises and operations for the municipality's payroll, accounts and management.",
      ),
      default: 0,
      defaultSource: noneGiven,
    }),
    partnerShare: share({
      label: words(
        'Andel av salget til samarbeidspartner',
        'Del av salet til samarbeidspartnar',
        'Share of sales paid to a partner',
      ),
      help: words(
        'Av eksternt salg uten moms, for eksempel 20 % til den som leverte varen.',
        'Av eksternt sal utan moms, til dømes 20 % til den som leverte vara.',
        'Of external sales excluding VAT, such as 20 % to whoever supplied the goods.',
      ),
      default: 0,
      defaultSource: noneGiven,
    }),
    ...vatFields,
    runningEligible: eligible(words('IT og faste driftsutgifter tilskuddet kan dekke', 'IT og faste driftsutgifter tilskotet kan dekkje', 'IT and fixed operating costs a grant may cover'), 1), // prettier-ignore
    handlingEligible: eligible(words('Utgifter per tonn tilskuddet kan dekke', 'Utgifter per tonn tilskotet kan dekkje', 'Costs per tonne a grant may cover'), 0), // prettier-ignore
  },
};
