import { words } from '../../language/translated.ts';
import { date } from '../../scenario/fields/date.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

const navSource = words(
  'nav.no, midlertidig og varig lønnstilskudd',
  'nav.no, mellombels og varig lønstilskot',
  'nav.no, temporary and permanent wage subsidy',
);
/** NAV wage subsidy for people in a role: tied to a person, for a time, with a step down. */
export const subsidyFields = {
  subsidisedFte: number({
    label: words('Årsverk med lønnstilskudd', 'Årsverk med lønstilskot', 'FTE with wage subsidy'),
    help: words(
      'Ansatte NAV betaler en del av lønnen til. Knyttet til en person og en tid; ikke en varig inntekt.',
      'Tilsette NAV betaler ein del av løna til. Knytt til ein person og ei tid; ikkje ei varig inntekt.',
      'Employees for whom NAV pays part of the pay. Tied to a person and a time; not a lasting income.',
    ),
    unit: 'FTE',
    min: 0,
    max: 100,
    default: 0,
    defaultSource: noneGiven,
    extensive: true,
  }),
  subsidyFrom: date({
    label: words('Tilskuddet begynner', 'Tilskotet tek til', 'The subsidy begins'),
    help: words(
      'Første måned med lønnstilskudd.',
      'Fyrste månad med lønstilskot.',
      'The first month of the subsidy.',
    ),
    default: { milestone: 'start', months: 0 },
    advanced: true,
  }),
  subsidyShare: share({
    label: words('Andel som dekkes først', 'Del som blir dekt fyrst', 'Share covered at first'),
    help: words(
      'Midlertidig: 40 % i seks måneder (60 % ved nedsatt arbeidsevne). Varig: inntil 75 % første år.',
      'Mellombels: 40 % i seks månader (60 % ved nedsett arbeidsevne). Varig: inntil 75 % fyrste år.',
      'Temporary: 40 % for six months (60 % with reduced capacity). Permanent: up to 75 % the first year.',
    ),
    default: 0.4,
    defaultSource: { status: 'sourced', source: navSource },
    advanced: true,
  }),
  subsidyStepMonths: number({
    label: words(
      'Måneder før det trappes ned',
      'Månader før det blir trappa ned',
      'Months before it steps down',
    ),
    help: words(
      'Antall måneder med den første satsen.',
      'Talet på månader med den fyrste satsen.',
      'Number of months at the first rate.',
    ),
    unit: '1',
    min: 0,
    max: 480,
    default: 6,
    defaultSource: { status: 'sourced', source: navSource },
    whole: true,
    advanced: true,
  }),
  subsidyShareAfter: share({
    label: words('Andel som dekkes etterpå', 'Del som blir dekt etterpå', 'Share covered after that'),
    help: words(
      'Midlertidig: 30 %. Varig: inntil 67 %.',
      'Mellombels: 30 %. Varig: inntil 67 %.',
      'Temporary: 30 %. Permanent: up to 67 %.',
    ),
    default: 0.3,
    defaultSource: { status: 'sourced', source: navSource },
    advanced: true,
  }),
  subsidyMonths: number({
    label: words('Måneder i alt', 'Månader i alt', 'Months in all'),
    help: words(
      'Midlertidig: høyst ett år (to ved nedsatt arbeidsevne).',
      'Mellombels: høgst eitt år (to ved nedsett arbeidsevne).',
      'Temporary: at most one year (two with reduced capacity).',
    ),
    unit: '1',
    min: 0,
    max: 480,
    default: 12,
    defaultSource: { status: 'sourced', source: navSource },
    whole: true,
    advanced: true,
  }),
  subsidyCapInG: number({
    label: words(
      'Tak per årsverk, antall G i året',
      'Tak per årsverk, talet på G i året',
      'Ceiling per FTE, number of G a year',
    ),
    help: words(
      'Varig lønnstilskudd dekker høyst 5 G i året.',
      'Varig lønstilskot dekkjer høgst 5 G i året.',
      'The permanent subsidy covers at most 5 G a year.',
    ),
    unit: '1',
    min: 0,
    max: 20,
    default: 5,
    defaultSource: { status: 'sourced', source: navSource },
    advanced: true,
  }),
  recruitingCost: number({
    label: words('Rekruttering per nytt årsverk', 'Rekruttering per nytt årsverk', 'Recruiting per new FTE'),
    help: words(
      'Utlysning og innføring hver gang bemanningen blir større enn den har vært.',
      'Utlysing og innføring kvar gong bemanninga blir større enn ho har vore.',
      'Advertising and induction each time staffing becomes larger than it has been.',
    ),
    unit: 'NOK0/FTE',
    min: 0,
    max: 1_000_000,
    default: 0,
    defaultSource: noneGiven,
    index: { member: 'wages' },
    advanced: true,
  }),
  trainingCost: number({
    label: words('Opplæring per årsverk i året', 'Opplæring per årsverk i året', 'Training per FTE a year'),
    help: words(
      'Kurs, truckbevis, sertifikater.',
      'Kurs, truckbevis, sertifikat.',
      'Courses, forklift licences, certificates.',
    ),
    unit: 'NOK0/FTE/year',
    min: 0,
    max: 500_000,
    default: 0,
    defaultSource: noneGiven,
    index: { member: 'general' },
  }),
};
