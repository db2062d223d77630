import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { date } from '../../scenario/fields/date.ts';
import { formula } from '../../scenario/fields/formula.ts';
import { number } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';
import { text } from '../../scenario/fields/text.ts';
import type { InputGroup, MemberList } from '../../scenario/group.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

const molde = {
  status: 'sourced',
  source: words(
    'Molde kommune 2020, note 7-2; bruk din egen kommune',
    'Molde kommune 2020, note 7-2; bruk din eigen kommune',
    'Molde kommune 2020, note 7-2; use your own municipality',
  ),
} as const;

/** What the municipality's own loans look like, for the portfolio term and the minimum instalment. */
export const loansInputs: InputGroup = {
  topic: 'loans',
  path: 'borrowing',
  label: words('Kommunens lån', 'Låna til kommunen', "The municipality's loans"),
  fields: {
    portfolioBookValue: number({
      label: words(
        'Bokført verdi av kommunens anlegg',
        'Bokført verdi av anlegga til kommunen',
        "Book value of the municipality's assets",
      ),
      help: words(
        'Avskrivbare anleggsmidler ved årets start. Brukes i porteføljemodellen.',
        'Avskrivbare anleggsmiddel ved starten av året. Blir brukt i porteføljemodellen.',
        'Depreciable fixed assets at the start of the year. Used in the portfolio mode.',
      ),
      unit: 'NOK',
      min: 0,
      aboveMin: true,
      max: 1_000_000_000_000,
      default: 4_521_698_000,
      defaultSource: molde,
      advanced: true,
      extensive: true,
    }),
    portfolioDepreciation: number({
      label: words(
        'Kommunens avskrivninger i året',
        'Avskrivingane til kommunen i året',
        "The municipality's depreciation a year",
      ),
      help: words('Sum avskrivninger.', 'Sum avskrivingar.', 'Total depreciation.'),
      unit: 'NOK/year',
      min: 0,
      max: 1_000_000_000_000,
      default: 174_015_000,
      defaultSource: molde,
      advanced: true,
      extensive: true,
    }),
    minimumFormula: formula({
      label: words('Minimumsavdrag', 'Minimumsavdrag', 'Minimum instalment'),
      help: words(
        'Forenklet modell: gjeld × avskrivninger / bokført verdi ved årets start. Kan byttes ut om forskriften endres.',
        'Forenkla modell: gjeld × avskrivingar / bokført verdi ved starten av året. Kan bytast ut om forskrifta blir endra.',
        'Simplified model: debt × depreciation / book value at the start of the year. May be replaced if the regulation changes.',
      ),
      unit: 'NOK',
      default: 'divide(debtAtYearStart * depreciationThisYear, bookValueAtYearStart, 0)',
      advanced: true,
    }),
  },
};

const months = (
  label: ReturnType<typeof words>,
  help: ReturnType<typeof words>,
  standard: number | undefined,
  least: number,
) =>
  number({
    label,
    help,
    unit: '1',
    min: least,
    max: 600,
    ...(standard === undefined
      ? {}
      : {
          default: standard,
          defaultSource: noneGiven,
        }),
    whole: true,
  });

const termField = months(
  words('Løpetid i måneder', 'Løpetid i månader', 'Term in months'),
  words(
    'Fra lånet tas opp til det er betalt, med avdragsfri tid.',
    'Frå lånet blir teke opp til det er betalt, med avdragsfri tid.',
    'From drawing the loan to its last payment, grace included.',
  ),
  undefined,
  1,
);

/** The loans: each on one asset, since only investments may be financed by loans. */
export const loanList: MemberList = {
  dimension: 'loan',
  topic: 'loans',
  path: 'loans',
  label: words('Lån', 'Lån', 'Loans'),
  memberLabel: words('Lån', 'Lån', 'Loan'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hvilket lån.', 'Kva lån.', 'Which loan.'),
    }),
    asset: reference({
      label: words('Investering', 'Investering', 'Asset'),
      help: words(
        'Lån kan bare dekke investeringer.',
        'Lån kan berre dekkje investeringar.',
        'Loans may only finance investments.',
      ),
      dimension: 'asset',
    }),
    principal: number({
      label: words('Lånebeløp', 'Lånebeløp', 'Principal'),
      help: words('I løpende kroner.', 'I løpande kroner.', 'In nominal kroner.'),
      unit: 'NOK',
      min: 0,
      max: 10_000_000_000,
      extensive: true,
    }),
    drawnOn: date({
      label: words('Tas opp', 'Blir teke opp', 'Drawn'),
      help: words(
        'Måneden lånet utbetales.',
        'Månaden lånet blir utbetalt.',
        'The month the loan is paid out.',
      ),
      default: { milestone: 'start', months: 0 },
    }),
    nominalRate: number({
      label: words('Rente', 'Rente', 'Interest rate'),
      help: words(
        'Nominell årlig rente. Kan settes per år.',
        'Nominell årleg rente. Kan setjast per år.',
        'Nominal yearly rate. May be set by year.',
      ),
      unit: '1/year',
      shownIn: '%/year',
      min: 0,
      max: 0.3,
      default: 0.0475,
      defaultSource: {
        status: 'assumed',
        source: words(
          '4,5–5,0 % i 2026, ikke kontrollert',
          '4,5–5,0 % i 2026, ikkje kontrollert',
          '4.5–5.0 % in 2026, unverified',
        ),
      },
      timed: ['years'],
    }),
    graceMonths: months(
      words('Avdragsfrie måneder', 'Avdragsfrie månader', 'Grace in months'),
      words('Måneder med bare renter.', 'Månader med berre renter.', 'Months of interest only.'),
      0,
      0,
    ),
    payments: choice({
      label: words('Betales', 'Blir betalt', 'Paid'),
      help: words(
        'Hvor ofte renter og avdrag betales.',
        'Kor ofte renter og avdrag blir betalte.',
        'How often interest and instalments are paid.',
      ),
      options: {
        monthly: words('Hver måned', 'Kvar månad', 'Monthly'),
        quarterly: words('Hvert kvartal', 'Kvart kvartal', 'Quarterly'),
        halfYearly: words('Hvert halvår', 'Kvart halvår', 'Half-yearly'),
        yearly: words('Hvert år', 'Kvart år', 'Yearly'),
      },
      default: 'halfYearly',
    }),
  },
  kinds: {
    serial: { label: words('Serielån', 'Serielån', 'Serial loan'), fields: { termMonths: termField } },
    annuity: {
      label: words('Annuitetslån', 'Annuitetslån', 'Annuity loan'),
      fields: { termMonths: termField },
    },
    portfolio: {
      label: words(
        'Kommunens porteføljetid',
        'Porteføljetida til kommunen',
        "The municipality's portfolio term",
      ),
      fields: {},
    },
  },
};
