import { words, type Translated } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import type { MemberList } from '../../scenario/group.ts';

/** Rows of the economic overview by type (budsjett- og regnskapsforskriften § 5-6) that an art may belong to. */
export const accountRows: Readonly<Record<string, Translated>> = {
  stateTransfers: words('Andre overføringer og tilskudd fra staten', 'Andre overføringar og tilskot frå staten', 'Other transfers and grants from the state'), // prettier-ignore
  otherTransfers: words('Overføringer og tilskudd fra andre', 'Overføringar og tilskot frå andre', 'Transfers and grants from others'), // prettier-ignore
  userFees: words('Brukerbetalinger', 'Brukarbetalingar', 'User fees'),
  salesAndRent: words('Salgs- og leieinntekter', 'Sals- og leigeinntekter', 'Sales and rental income'),
  salaries: words('Lønnsutgifter', 'Lønsutgifter', 'Salaries'),
  socialCosts: words('Sosiale utgifter', 'Sosiale utgifter', 'Social costs'),
  goodsAndServices: words('Kjøp av varer og tjenester', 'Kjøp av varer og tenester', 'Goods and services'),
  interest: words('Renteutgifter', 'Renteutgifter', 'Interest'),
  instalments: words('Avdrag på lån', 'Avdrag på lån', 'Instalments'),
  transfersToOthers: words('Overføringer og tilskudd til andre', 'Overføringar og tilskot til andre', 'Transfers and grants to others'), // prettier-ignore
};

/** The rows of income, in the order of the overview. */
export const incomeRows: readonly string[] = ['stateTransfers', 'otherTransfers', 'userFees', 'salesAndRent'];

/** The rows of cost. */
export const costRows: readonly string[] = [
  'salaries',
  'socialCosts',
  'goodsAndServices',
  'transfersToOthers',
];

/** The rows of finance: cost that is not operating cost. */
export const financeRows: readonly string[] = ['interest', 'instalments'];

interface ArtText {
  readonly label: Translated;
  readonly row: keyof typeof accountRows;
}

const art = (nb: string, nn: string, en: string, row: string): ArtText => ({ label: words(nb, nn, en), row });

/** The KOSTRA arts of the hall, each with the row it stands in unless the scenario says otherwise. */
const arts: Readonly<Record<string, ArtText>> = {
  '010': art('Fastlønn', 'Fastløn', 'Permanent salaries', 'salaries'),
  '020': art('Lønn til vikarer', 'Løn til vikarar', 'Substitutes', 'salaries'),
  '030': art('Lønn til ekstrahjelp', 'Løn til ekstrahjelp', 'Extra help', 'salaries'),
  '050': art('Annen lønn', 'Anna løn', 'Other pay', 'salaries'),
  '090': art('Pensjonsinnskudd', 'Pensjonsinnskot', 'Pension contributions', 'socialCosts'),
  '099': art('Arbeidsgiveravgift', 'Arbeidsgivaravgift', 'Employer contribution', 'socialCosts'),
  '100': art('Kontormateriell', 'Kontormateriell', 'Office supplies', 'goodsAndServices'),
  '120': art('Annet forbruksmateriell og tjenester', 'Anna forbruksmateriell og tenester', 'Other consumables and services', 'goodsAndServices'), // prettier-ignore
  '130': art('Post, bank, telefon', 'Post, bank, telefon', 'Post, bank, telephone', 'goodsAndServices'),
  '140': art('Annonse, reklame, informasjon', 'Annonse, reklame, informasjon', 'Advertising and information', 'goodsAndServices'), // prettier-ignore
  '150': art('Opplæring, kurs', 'Opplæring, kurs', 'Training', 'goodsAndServices'),
  '170': art('Transport', 'Transport', 'Transport', 'goodsAndServices'),
  '180': art('Energi', 'Energi', 'Energy', 'goodsAndServices'),
  '185': art('Forsikring, vakthold og sikring', 'Forsikring, vakthald og sikring', 'Insurance and security', 'goodsAndServices'), // prettier-ignore
  '190': art(
    'Leie av lokaler og grunn',
    'Leige av lokale og grunn',
    'Rent of premises and land',
    'goodsAndServices',
  ),
  '195': art(
    'Avgifter, gebyrer, lisenser',
    'Avgifter, gebyr, lisensar',
    'Charges, fees, licences',
    'goodsAndServices',
  ),
  '200': art(
    'Kjøp og leie av driftsmidler',
    'Kjøp og leige av driftsmiddel',
    'Equipment bought or leased',
    'goodsAndServices',
  ),
  '230': art('Vedlikehold og byggtjenester', 'Vedlikehald og byggtenester', 'Upkeep and building services', 'goodsAndServices'), // prettier-ignore
  '240': art('Serviceavtaler og reparasjoner', 'Serviceavtalar og reparasjonar', 'Service contracts and repairs', 'goodsAndServices'), // prettier-ignore
  '250': art('Materialer til vedlikehold', 'Materialar til vedlikehald', 'Materials', 'goodsAndServices'),
  '260': art('Renhold', 'Reinhald', 'Cleaning', 'goodsAndServices'),
  '270': art('Andre tjenester', 'Andre tenester', 'Other services', 'goodsAndServices'),
  '290': art('Internkjøp', 'Internkjøp', 'Internal purchases', 'goodsAndServices'),
  '370': art('Kjøp av tjenester fra private', 'Kjøp av tenester frå private', 'Services from private providers', 'goodsAndServices'), // prettier-ignore
  '429': art('Merverdiavgift', 'Meirverdiavgift', 'Value-added tax', 'goodsAndServices'),
  '470': art('Overføring til andre', 'Overføring til andre', 'Transfers to others', 'transfersToOthers'),
  '500': art('Renter', 'Renter', 'Interest', 'interest'),
  '510': art('Avdrag', 'Avdrag', 'Instalments', 'instalments'),
  '600': art('Brukerbetaling', 'Brukarbetaling', 'User fees', 'userFees'),
  '620': art(
    'Annet salg utenfor avgiftsområdet',
    'Anna sal utanfor avgiftsområdet',
    'Other sales outside VAT',
    'salesAndRent',
  ),
  '630': art('Husleie, utleie', 'Husleige, utleige', 'Rental income', 'salesAndRent'),
  '640': art('Avgiftspliktige gebyrer', 'Avgiftspliktige gebyr', 'Fees liable to VAT', 'salesAndRent'),
  '650': art(
    'Annet avgiftspliktig salg',
    'Anna avgiftspliktig sal',
    'Other sales liable to VAT',
    'salesAndRent',
  ),
  '700': art('Refusjon fra staten', 'Refusjon frå staten', 'Refunds from the state', 'stateTransfers'),
  '710': art('Sykelønnsrefusjon', 'Sjukelønsrefusjon', 'Sick-pay refunds', 'otherTransfers'),
  '750': art(
    'Refusjon fra kommuner',
    'Refusjon frå kommunar',
    'Refunds from municipalities',
    'otherTransfers',
  ),
  '770': art('Refusjon fra andre', 'Refusjon frå andre', 'Refunds from others', 'otherTransfers'),
  '790': art('Internsalg', 'Internsal', 'Internal sales', 'salesAndRent'),
  '810': art(
    'Andre statlige overføringer',
    'Andre statlege overføringar',
    'Other state transfers',
    'stateTransfers',
  ),
  '830': art(
    'Overføring fra fylkeskommuner',
    'Overføring frå fylkeskommunar',
    'Transfers from counties',
    'otherTransfers',
  ),
  '850': art(
    'Overføring fra kommuner',
    'Overføring frå kommunar',
    'Transfers from municipalities',
    'otherTransfers',
  ),
  '890': art('Overføring fra andre', 'Overføring frå andre', 'Transfers from others', 'otherTransfers'),
};

/** The map from KOSTRA art to the row of the accounts, which a municipality may edit. */
export const artList: MemberList = {
  dimension: 'kostraArt',
  topic: 'kostra',
  path: 'arts',
  label: words('KOSTRA-arter', 'KOSTRA-artar', 'KOSTRA account types'),
  memberLabel: words('Art', 'Art', 'Account type'),
  fields: {},
  fixed: Object.fromEntries(
    Object.entries(arts).map(([id, { label, row }]) => [id, { label: words(`${id} ${label.nb}`, `${id} ${label.nn}`, `${id} ${label.en}`), fields: { row: rowField(id, label, row) } }]), // prettier-ignore
  ),
};

function rowField(id: string, label: Translated, row: string) {
  return choice({
    label: words(
      `Rad for art ${id} ${label.nb}`,
      `Rad for art ${id} ${label.nn}`,
      `Row of type ${id} ${label.en}`,
    ),
    help: words(
      'Raden i økonomisk oversikt etter art (§ 5-6). Kontroller mot kommunens kontoplan.',
      'Rada i økonomisk oversikt etter art (§ 5-6). Kontroller mot kontoplanen i kommunen.',
      "The row of the economic overview by type (§ 5-6). Check against the municipality's chart of accounts.",
    ),
    options: accountRows,
    default: row,
    advanced: true,
  });
}
