import { words } from '../../language/translated.ts';
import { number, share } from '../../scenario/fields/number.ts';
import type { MemberList } from '../../scenario/group.ts';

const rates = words(
  'aktuellesatser.no, gjelder fra 1. januar 2026',
  'aktuellesatser.no, gjeld frå 1. januar 2026',
  'aktuellesatser.no, valid from 1 January 2026',
);

/** Rates of the zones of employer contribution in 2026. */
const zones: Readonly<Record<string, number>> = {
  I: 0.141,
  Ia: 0.141,
  II: 0.106,
  III: 0.064,
  IV: 0.051,
  IVa: 0.079,
  V: 0,
};

/** The zones of employer contribution, each with its rate by year. */
export const zoneList: MemberList = {
  dimension: 'contributionZone',
  topic: 'contributionZone',
  path: 'contributionZones',
  label: words(
    'Soner for arbeidsgiveravgift',
    'Soner for arbeidsgivaravgift',
    'Zones of employer contribution',
  ),
  memberLabel: words('Sone', 'Sone', 'Zone'),
  fields: {},
  fixed: Object.fromEntries(
    Object.entries(zones).map(([zone, rate]) => [
      zone,
      { label: words(`Sone ${zone}`, `Sone ${zone}`, `Zone ${zone}`), fields: zoneFields(zone, rate) },
    ]),
  ),
};

function zoneFields(zone: string, rate: number) {
  return {
    rate: share({
      label: words(`Sats i sone ${zone}`, `Sats i sone ${zone}`, `Rate of zone ${zone}`),
      help: words(
        'Avgift av lønn og pensjon. Sonekartet gjelder ut 2027; satsen kan settes per år.',
        'Avgift av løn og pensjon. Sonekartet gjeld ut 2027; satsen kan setjast per år.',
        'Contribution on pay and pension. The zone map runs to the end of 2027; the rate may be set by year.',
      ),
      max: 0.5,
      default: rate,
      defaultSource: { status: 'sourced', source: rates },
      timed: ['years'],
    }),
    reducedRate: share({
      label: words(
        `Redusert sats i sone ${zone}`,
        `Redusert sats i sone ${zone}`,
        `Reduced rate of zone ${zone}`,
      ),
      help: words(
        'Brukes til besparelsen når årets fribeløp. Bare sone Ia har en lavere.',
        'Blir brukt til innsparinga når fribeløpet for året. Berre sone Ia har ein lågare.',
        'Used until the saving reaches the yearly allowance. Only zone Ia has a lower one.',
      ),
      max: 0.5,
      default: zone === 'Ia' ? 0.106 : rate,
      defaultSource: { status: 'sourced', source: rates },
      timed: ['years'],
      advanced: true,
    }),
    allowance: number({
      label: words(`Fribeløp i sone ${zone}`, `Fribeløp i sone ${zone}`, `Allowance of zone ${zone}`),
      help: words(
        'Hvor mye arbeidsgiveren kan spare i året på den reduserte satsen. Gjelder hele kommunen (850 000 kr oppgitt for 2026): skriv det som er igjen til hallen, vanligvis 0. Et eget selskap har sitt eget.',
        'Kor mykje arbeidsgivaren kan spare i året på den reduserte satsen. Gjeld heile kommunen (850 000 kr oppgitt for 2026): skriv det som er att til hallen, vanlegvis 0. Eit eige selskap har sitt eige.',
        'How much the employer may save a year at the reduced rate. It holds for the whole municipality (NOK 850,000 quoted for 2026): enter what is left for the hall, usually 0. A company of its own has its own.',
      ),
      unit: 'NOK/year',
      min: 0,
      max: 10_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Forsiktig: kommunens andre lønnsutgifter har brukt det',
          'Varsamt: dei andre lønsutgiftene til kommunen har brukt det',
          "Cautious: the municipality's other pay has used it",
        ),
      },
      extensive: true,
      advanced: true,
    }),
  };
}
