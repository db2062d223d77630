import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { date } from '../../scenario/fields/date.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';
import { text } from '../../scenario/fields/text.ts';
import type { MemberList } from '../../scenario/group.ts';
import { contributionKinds } from './contributionFields.ts';
import { grantTerms } from './grantTerms.ts';
import { taperFields } from './taperFields.ts';
import { natureField } from '../../scenario/fields/nature.ts';
import { periodFields } from '../../scenario/fields/period.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

const grantFields = {
  ...grantTerms,
  granted: number({
    label: words('Tilsagn', 'Tilsegn', 'Sum granted'),
    help: words(
      'Hele tilskuddet i løpende kroner. Det justeres ikke for prisvekst.',
      'Heile tilskotet i løpande kroner. Det blir ikkje justert for prisvekst.',
      'The whole grant in nominal kroner. It is not adjusted for price growth.',
    ),
    unit: 'NOK',
    min: 0,
    max: 1_000_000_000,
    extensive: true,
  }),
  from: date({
    label: words('Fra', 'Frå', 'From'),
    help: words(
      'Første måned tilskuddet gjelder.',
      'Fyrste månad tilskotet gjeld.',
      'The first month of the grant.',
    ),
    default: { milestone: 'pilot.start', months: 0 },
    span: { until: 'to' },
  }),
  to: date({
    label: words('Til og med', 'Til og med', 'To'),
    help: words(
      'Siste måned tilskuddet gjelder.',
      'Siste månad tilskotet gjeld.',
      'The last month of the grant.',
    ),
    default: { milestone: 'pilot.end', months: 0 },
  }),
  coveredShare: share({
    label: words('Andel av utgiftene som dekkes', 'Del av utgiftene som blir dekt', 'Share of costs covered'),
    help: words(
      'Høyeste andel av de berettigede utgiftene. Resten er egenandelen.',
      'Høgaste del av dei tilskotsrette utgiftene. Resten er eigendelen.',
      'The highest share of eligible costs. The rest is the own share.',
    ),
    default: 0.5,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Klimasats har brukt 50–75 %',
        'Klimasats har brukt 50–75 %',
        'Klimasats has used 50–75 %',
      ),
    },
    usual: { low: 0.5, high: 0.75 },
  }),
  lagMonths: number({
    label: words('Betales etter (måneder)', 'Blir betalt etter (månader)', 'Paid after (months)'),
    help: words(
      'Tilskudd betales som regel etterskuddsvis. Kassen må bære ventetiden.',
      'Tilskot blir som regel betalt etterskotsvis. Kassa må bere ventetida.',
      'Grants are usually paid in arrears. The cash must bear the wait.',
    ),
    unit: '1',
    min: 0,
    max: 60,
    default: 3,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ikke kontrollert: utbetales etter rapport',
        'Ikkje kontrollert: blir utbetalt etter rapport',
        'Unverified: paid on report',
      ),
    },
    whole: true,
    certain: true,
  }),
  retainedShare: share({
    label: words(
      'Holdes tilbake til sluttrapporten',
      'Blir halde tilbake til sluttrapporten',
      'Retained until the final report',
    ),
    help: words(
      'Andel av hver utbetaling som først kommer etter at perioden er over.',
      'Del av kvar utbetaling som fyrst kjem etter at perioden er over.',
      'Share of each payment that comes only after the period is over.',
    ),
    default: 0,
    defaultSource: noneGiven,
  }),
  priority: number({
    label: words('Rekkefølge', 'Rekkjefølgje', 'Priority'),
    help: words(
      'En krone én kilde dekker, kan ikke dekkes av den neste. Lavest tall kommer først.',
      'Ei krone éi kjelde dekkjer, kan ikkje dekkjast av den neste. Lågast tal kjem fyrst.',
      'A krone covered by one source is not eligible for the next. The lowest number comes first.',
    ),
    unit: '1',
    min: 1,
    max: 100,
    default: 1,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Etter id om det ikke er oppgitt',
        'Etter id om det ikkje er oppgitt',
        'By id unless it is given',
      ),
    },
    whole: true,
    certain: true,
    advanced: true,
  }),
  nature: choice({
    label: words('Varighet', 'Varigheit', 'Nature'),
    help: words('Et tilskudd er midlertidig.', 'Eit tilskot er mellombels.', 'A grant is time-limited.'),
    options: {
      pilot: words('Pilottilskudd', 'Pilottilskot', 'Pilot grant'),
      oneOff: words('Engangs', 'Eingongs', 'One-off'),
    },
    default: 'pilot',
    advanced: true,
  }),
};

const ownerSupportFields = {
  yearlyAmount: number({
    label: words('Beløp i året', 'Beløp i året', 'Amount a year'),
    help: words(
      'Kommunens årlige støtte, i prisårets kroner. Kan være ulik fra år til år.',
      'Den årlege støtta frå kommunen, i kroner frå prisåret. Kan vere ulik frå år til år.',
      "The municipality's yearly support, in kroner of the price year. May differ from year to year.",
    ),
    unit: 'NOK0/year',
    min: 0,
    max: 1_000_000_000,
    index: { reference: 'indexedBy' },
    timed: ['steps', 'years'],
    extensive: true,
  }),
  indexedBy: reference({
    label: words('Følger', 'Følgjer', 'Follows'),
    help: words(
      'Prisindeksen støtten reguleres med. «Ingen» er et fast beløp som mister verdi.',
      'Prisindeksen støtta blir regulert med. «Ingen» er eit fast beløp som mistar verdi.',
      'The price index that adjusts the support. "None" is a fixed amount that loses value.',
    ),
    dimension: 'priceIndex',
    default: 'general',
  }),
  efficiencyCut: share({
    label: words('Årlig kutt', 'Årleg kutt', 'Yearly cut'),
    help: words(
      'Effektiviseringskrav: hvor mye støtten går ned hver januar etter det første kalenderåret den gis.',
      'Effektiviseringskrav: kor mykje støtta går ned kvar januar etter det fyrste kalenderåret ho blir gitt.',
      'Efficiency requirement: by how much the support falls each January after the first calendar year it is given.',
    ),
    max: 0.2,
    default: 0,
    defaultSource: noneGiven,
    advanced: true,
  }),
  ...periodFields,
  nature: natureField,
};

/** The sources that pay for the hall besides its own sales. */
export const fundingSourceList: MemberList = {
  dimension: 'fundingSource',
  topic: 'funding',
  path: 'funding',
  label: words('Finansiering', 'Finansiering', 'Funding'),
  memberLabel: words('Finansieringskilde', 'Finansieringskjelde', 'Funding source'),
  sequence: { reference: 'before', kinds: ['grant'], by: 'priority' },
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hvem som betaler.', 'Kven som betaler.', 'Who pays.'),
    }),
    commitment: choice({
      label: words('Vedtatt?', 'Vedteke?', 'Decided?'),
      help: words(
        'Konklusjonen regner bare med det som er vedtatt.',
        'Konklusjonen reknar berre med det som er vedteke.',
        'The verdict counts only what is decided.',
      ),
      options: {
        decided: words('Vedtatt', 'Vedteke', 'Decided'),
        applied: words('Søkt', 'Søkt', 'Applied for'),
        assumed: words('Forutsatt', 'Føresett', 'Assumed'),
      },
    }),
    ...taperFields,
  },
  kinds: {
    grant: { label: words('Tilskudd', 'Tilskot', 'Grant'), fields: grantFields },
    ownerSupport: {
      label: words('Kommunal driftsstøtte', 'Kommunal driftsstøtte', 'Municipal operating support'),
      fields: ownerSupportFields,
    },
    ...contributionKinds,
  },
};
