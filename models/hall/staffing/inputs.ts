import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { date } from '../../scenario/fields/date.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';
import { text } from '../../scenario/fields/text.ts';
import type { InputGroup, MemberList } from '../../scenario/group.ts';
import { natureField } from '../../scenario/fields/nature.ts';
import { helperFields } from './helperInputs.ts';
import { subsidyFields } from './subsidyFields.ts';
import { planFields, workloadFields } from './planningFields.ts';
import { feeShareField } from '../../scenario/fields/feeShare.ts';

/** What holds for all who are employed: the zone, the hours of a full-time year, the opening hours. */
export const staffingInputs: InputGroup = {
  topic: 'staffing',
  path: 'staffing',
  label: words('Bemanning, felles', 'Bemanning, felles', 'Staffing, common'),
  fields: {
    zone: reference({
      label: words(
        'Sone for arbeidsgiveravgift',
        'Sone for arbeidsgivaravgift',
        'Zone of employer contribution',
      ),
      help: words(
        'Sonen til kommunen der enheten er registrert.',
        'Sona til kommunen der eininga er registrert.',
        'The zone of the municipality where the unit is registered.',
      ),
      dimension: 'contributionZone',
    }),
    effectiveHours: number({
      label: words('Timer per årsverk', 'Timar per årsverk', 'Hours per full-time year'),
      help: words(
        'Etter fem ukers ferie og helligdager, før sykefravær.',
        'Etter fem veker ferie og heilagdagar, før sjukefråvær.',
        'After five weeks of holiday and public holidays, before sick leave.',
      ),
      unit: 'hour/FTE/year',
      min: 0,
      aboveMin: true,
      max: 2500,
      default: 1695,
      defaultSource: {
        status: 'sourced',
        source: words(
          'prosent.no: effektive timer i et årsverk',
          'prosent.no: effektive timar i eit årsverk',
          'prosent.no: effective hours of a full-time year',
        ),
      },
    }),
    openingHours: number({
      label: words('Åpningstimer i uken', 'Opningstimar i veka', 'Opening hours a week'),
      help: words(
        'Timer butikken er bemannet. Brukes bare når bemanningen følger arbeidsmengden.',
        'Timar butikken er bemanna. Blir brukt berre når bemanninga følgjer arbeidsmengda.',
        'Hours the shop is staffed. Used only when staffing follows the workload.',
      ),
      unit: 'hour',
      min: 0,
      max: 2000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen åpningstid om den ikke er oppgitt',
          'Inga opningstid om ho ikkje er oppgitt',
          'No opening hours unless they are given',
        ),
      },
      timed: ['steps', 'years'],
      extensive: true,
    }),
    ...helperFields,
  },
};

/** The roles: who works in the hall, what they cost, and how many are needed. */
export const roleList: MemberList = {
  dimension: 'role',
  topic: 'staffing',
  path: 'roles',
  label: words('Stillinger', 'Stillingar', 'Roles'),
  memberLabel: words('Stilling', 'Stilling', 'Role'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva stillingen kalles.', 'Kva stillinga blir kalla.', 'What the role is called.'),
    }),
    yearlySalary: number({
      label: words('Årslønn', 'Årsløn', 'Yearly salary'),
      help: words(
        'Fast lønn for et helt årsverk, uten feriepenger og sosiale utgifter.',
        'Fast løn for eit heilt årsverk, utan feriepengar og sosiale utgifter.',
        'Fixed salary of a full-time year, without holiday pay and social costs.',
      ),
      unit: 'NOK0/FTE/year',
      min: 0,
      max: 3_000_000,
      usual: { low: 480_000, high: 750_000 },
      index: { member: 'wages' },
    }),
    holidayFactor: number({
      label: words('Feriepengefaktor', 'Feriepengefaktor', 'Holiday factor'),
      help: words(
        'Feriepenger erstatter lønn i ferien: årslønn × (1 − 5/52) × 1,12 = 1,0123. Ikke 1,12 på toppen av et helt år.',
        'Feriepengar erstattar løn i ferien: årsløn × (1 − 5/52) × 1,12 = 1,0123. Ikkje 1,12 på toppen av eit heilt år.',
        'Holiday pay replaces salary during holiday: salary × (1 − 5/52) × 1.12 = 1.0123, not 1.12 on top of a full year.',
      ),
      unit: '1',
      min: 1,
      max: 1.2,
      default: 1.0123,
      defaultSource: {
        status: 'derived',
        source: words('(1 − 5/52) × 1,12', '(1 − 5/52) × 1,12', '(1 − 5/52) × 1.12'),
      },
      advanced: true,
    }),
    pensionRate: share({
      label: words('Pensjon', 'Pensjon', 'Pension'),
      help: words(
        'Arbeidsgivers del av pensjonspremien. Spør lønningskontoret; satsen svinger.',
        'Arbeidsgivaren sin del av pensjonspremien. Spør lønskontoret; satsen svingar.',
        "The employer's share of the pension premium. Ask the payroll office; the rate varies.",
      ),
      max: 0.5,
      default: 0.15,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ikke kontrollert budsjettsats, 13–18 % er vanlig',
          'Ikkje kontrollert budsjettsats, 13–18 % er vanleg',
          'Unverified budget rate, 13–18 % usual',
        ),
      },
      usual: { low: 0.13, high: 0.18 },
    }),
    pensionBase: choice({
      label: words('Pensjon regnes av', 'Pensjon blir rekna av', 'Pension is computed on'),
      help: words(
        'Lønn med feriepenger er vanlig i budsjetter.',
        'Løn med feriepengar er vanleg i budsjett.',
        'Salary with holiday pay is usual in budgets.',
      ),
      options: {
        withHolidayPay: words('Lønn med feriepenger', 'Løn med feriepengar', 'Salary with holiday pay'),
        salaryOnly: words('Fast årslønn', 'Fast årsløn', 'The fixed yearly salary'),
      },
      default: 'withHolidayPay',
      advanced: true,
    }),
    sickLeave: share({
      label: words('Sykefravær', 'Sjukefråvær', 'Sick leave'),
      help: words(
        'Andel av arbeidstiden. Gir færre timer til arbeid i hallen.',
        'Del av arbeidstida. Gir færre timar til arbeid i hallen.',
        'Share of working time; it leaves fewer hours for work in the hall.',
      ),
      max: 0.6,
      default: 0.09,
      defaultSource: {
        status: 'sourced',
        source: words(
          'KS, kommunal sektor, 2. kvartal 2024: 9,1 %',
          'KS, kommunal sektor, 2. kvartal 2024: 9,1 %',
          'KS, municipal sector, second quarter of 2024: 9.1 %',
        ),
      },
      usual: { low: 0.06, high: 0.12 },
    }),
    refundedShare: share({
      label: words(
        'Andel av sykelønnen som refunderes',
        'Del av sjukeløna som blir refundert',
        'Share of sick pay refunded',
      ),
      help: words(
        'NAV refunderer etter de første 16 dagene, opp til 6 G. 0 er forsiktig.',
        'NAV refunderer etter dei fyrste 16 dagane, opp til 6 G. 0 er forsiktig.',
        'NAV refunds after the first 16 days, up to 6 G. 0 is cautious.',
      ),
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Forsiktig: ingenting refunderes om det ikke er oppgitt',
          'Varsamt: ingenting blir refundert om det ikkje er oppgitt',
          'Cautious: nothing refunded unless it is given',
        ),
      },
      advanced: true,
    }),
    ...subsidyFields,
    from: date({
      label: words('Fra', 'Frå', 'From'),
      help: words('Første måned i stillingen.', 'Fyrste månad i stillinga.', 'The first month of the role.'),
      default: { milestone: 'start', months: 0 },
      span: { until: 'to' },
    }),
    to: date({
      label: words('Til og med', 'Til og med', 'To'),
      help: words('Siste måned i stillingen.', 'Siste månad i stillinga.', 'The last month of the role.'),
      default: { milestone: 'closing', months: -1 },
    }),
    grantEligible: share({
      label: words('Andel tilskuddet kan dekke', 'Del tilskotet kan dekkje', 'Share a grant may cover'),
      help: words(
        'Hvor stor del av lønnen som er tilskuddsberettiget.',
        'Kor stor del av løna som er tilskotsrett.',
        'How much of the pay is eligible for grants.',
      ),
      default: 1,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Klimasats støtter stillinger; kontroller tilskuddsbrevet',
          'Klimasats støttar stillingar; kontroller tilskotsbrevet',
          'Klimasats supports positions; check the letter of award',
        ),
      },
      advanced: true,
    }),
    feeShare: feeShareField,
    nature: natureField,
  },
  kinds: {
    plan: { label: words('Fast plan', 'Fast plan', 'Fixed plan'), fields: planFields },
    workload: {
      label: words('Etter arbeidsmengde', 'Etter arbeidsmengd', 'By workload'),
      fields: workloadFields,
    },
  },
};
