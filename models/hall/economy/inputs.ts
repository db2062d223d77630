import { words, type Translated } from '../../language/translated.ts';
import type { Cell } from '../../scenario/cell.ts';
import { number } from '../../scenario/fields/number.ts';
import type { InputGroup, MemberList } from '../../scenario/group.ts';

/** Price year, inhabitants and households, and the amounts of the national insurance. */
export const economyInputs: InputGroup = {
  topic: 'economy',
  path: 'economy',
  label: words('Kommune og prisår', 'Kommune og prisår', 'Municipality and price year'),
  fields: {
    priceYear: number({
      label: words('Prisår', 'Prisår', 'Price year'),
      help: words(
        'Året beløpene er skrevet i. Alt regnes i løpende kroner, og vises i faste kroner fra dette året.',
        'Året beløpa er skrivne i. Alt blir rekna i løpande kroner, og vist i faste kroner frå dette året.',
        'The year whose kroner the amounts are in. Everything is computed in nominal kroner and shown in kroner of this year.',
      ),
      unit: '1',
      min: 1990,
      max: 2100,
      whole: true,
      certain: true,
    }),
    population: number({
      label: words('Innbyggere', 'Innbyggjarar', 'Inhabitants'),
      help: words(
        'Innbyggerne i kommunen, for beløp per innbygger.',
        'Innbyggjarane i kommunen, for beløp per innbyggjar.',
        'Inhabitants of the municipality, for amounts per inhabitant.',
      ),
      unit: 'inhabitant',
      min: 1,
      max: 10_000_000,
      optional: true,
      extensive: true,
    }),
    households: number({
      label: words('Husholdninger', 'Hushald', 'Households'),
      help: words(
        'Private husholdninger, for beløp per husholdning. Kan stå tomt.',
        'Private hushald, for beløp per hushald. Kan stå tomt.',
        'Private households, for amounts per household. May be left empty.',
      ),
      unit: 'household',
      min: 1,
      max: 5_000_000,
      optional: true,
      extensive: true,
    }),
    baseAmount: number({
      label: words(
        'Grunnbeløpet i folketrygden (G)',
        'Grunnbeløpet i folketrygda (G)',
        'National insurance base amount (G)',
      ),
      help: words(
        'Brukes i taket for sykepengerefusjon (6 G) og lønnstilskudd. Følger lønnsveksten; kan settes per kalenderår, alle i kroner fra samme prisår.',
        'Blir brukt i taket for sjukepengerefusjon (6 G) og lønstilskot. Følgjer lønsveksten; kan setjast per kalenderår, alle i kroner frå same prisår.',
        'Used in the ceilings of sick-pay refunds (6 G) and wage subsidies. Follows wage growth; may be set by calendar year, all in kroner of the same price year.',
      ),
      unit: 'NOK0/FTE/year',
      min: 0,
      max: 1_000_000,
      aboveMin: true,
      default: { value: 130_160, priceYear: 2025 },
      defaultSource: {
        status: 'assumed',
        source: words(
          'G 1.5.2025, ikke kontrollert',
          'G 1.5.2025, ikkje kontrollert',
          'G 1.5.2025, unverified',
        ),
      },
      index: { member: 'wages' },
      timed: ['years'],
      advanced: true,
    }),
  },
};

/** The price index an amount follows when it is nominal: it never moves. */
const noIndex = 'none';

interface IndexTexts {
  readonly label: Translated;
  readonly growth: number | Cell;
  readonly source: Translated;
  readonly status: 'sourced' | 'assumed';
}

const general = { '2022': 0.067, '2023': 0.043, '2024': 0.043, '2025': 0.039, '2026': 0.035 };
const assumed = {
  status: 'assumed',
  source: words('Antakelse', 'Føresetnad', 'Assumption'),
} as const;

const indices: Readonly<Record<string, IndexTexts>> = {
  general: {
    label: words('Kommunal deflator (generell prisvekst)', 'Kommunal deflator (generell prisvekst)', 'Municipal deflator (general price growth)'), // prettier-ignore
    growth: { value: 0.03, years: general },
    status: 'assumed',
    source: words(
      'KS og Prop. 142 S: 2022 faktisk, 2023 utledet, 2024–2025 prognoser, 2026 ikke kontrollert; senere år antatt',
      'KS og Prop. 142 S: 2022 faktisk, 2023 utleidd, 2024–2025 prognosar, 2026 ikkje kontrollert; seinare år tekne for gitt',
      'KS and Prop. 142 S: 2022 outcome, 2023 derived, 2024–2025 forecasts, 2026 unverified; later years assumed',
    ),
  },
  wages: { label: words('Lønn', 'Løn', 'Wages'), growth: { value: 0.035, years: { '2024': 0.054, '2025': 0.046, '2026': 0.04 } }, status: 'assumed', source: words('SSB 2024, TBU 2025; 2026 ikke kontrollert; senere år antatt', 'SSB 2024, TBU 2025; 2026 ikkje kontrollert; seinare år tekne for gitt', 'SSB 2024, TBU 2025; 2026 unverified; later years assumed') }, // prettier-ignore
  rent: { label: words('Husleie', 'Husleige', 'Rent'), growth: 0.03, ...assumed },
  energy: { label: words('Energi', 'Energi', 'Energy'), growth: 0.03, ...assumed },
  construction: {
    label: words('Bygg og anlegg', 'Bygg og anlegg', 'Construction'),
    growth: 0.03,
    ...assumed,
  },
  sales: { label: words('Salgspriser for brukte varer', 'Salsprisar for brukte varer', 'Prices of used goods'), growth: 0.02, ...assumed }, // prettier-ignore
  newGoods: { label: words('Priser på nye varer', 'Prisar på nye varer', 'Prices of new goods'), growth: 0.025, ...assumed }, // prettier-ignore
  waste: {
    label: words('Avfallsbehandling', 'Avfallshandsaming', 'Waste treatment'),
    growth: 0.03,
    ...assumed,
  },
};

/** The price indices: general, wages, rent, energy, construction, sales, newGoods, waste, and none. */
export const priceIndexList: MemberList = {
  dimension: 'priceIndex',
  topic: 'priceIndex',
  path: 'priceIndices',
  label: words('Priser og vekst', 'Prisar og vekst', 'Prices and growth'),
  memberLabel: words('Prisindeks', 'Prisindeks', 'Price index'),
  fields: {},
  fixed: {
    ...Object.fromEntries(Object.entries(indices).map(([id, index]) => [id, { label: index.label, fields: { growth: growthField(index) } }])), // prettier-ignore
    [noIndex]: { label: words('Ingen (løpende kroner)', 'Ingen (løpande kroner)', 'None (nominal kroner)'), fields: { growth: neverGrows() } }, // prettier-ignore
  },
};

function growthField({ label, growth, source, status }: IndexTexts) {
  return number({
    label: words(`${label.nb}: vekst per år`, `${label.nn}: vekst per år`, `${label.en}: growth per year`),
    help: words(
      'Vekst fra året før, hver januar. Enkelte år kan ha sin egen vekst.',
      'Vekst frå året før, kvar januar. Einskilde år kan ha sin eigen vekst.',
      'Growth from the year before, each January. Single years may have their own.',
    ),
    unit: '1',
    shownIn: '%',
    min: -0.5,
    max: 1,
    aboveMin: true,
    default: growth,
    defaultSource: { status, source },
    timed: ['years'],
  });
}

function neverGrows() {
  return number({
    label: words('Ingen vekst', 'Ingen vekst', 'No growth'),
    help: words(
      'Beløp uten indeks står stille.',
      'Beløp utan indeks står stille.',
      'Amounts without an index stand still.',
    ),
    unit: '1',
    min: 0,
    max: 0,
    default: 0,
    defaultSource: { status: 'derived', source: words('Per definisjon', 'Per definisjon', 'By definition') },
    timed: ['years'],
    advanced: true,
  });
}
