import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

/** Hours of work and the full-time equivalents they need. */
export const hourLines: readonly LineDeclaration[] = [
  {
    id: 'staffing.productiveHours',
    per: 'role',
    unit: 'hour/FTE',
    kind: 'level',
    label: words(
      'Produktive timer per årsverk i måneden',
      'Produktive timar per årsverk i månaden',
      'Productive hours per FTE a month',
    ),
    formula: 'inMonth(effectiveHours) * (1 - sickLeave)',
    source: words(
      'Effektive timer minus sykefravær.',
      'Effektive timar minus sjukefråvær.',
      'Effective hours less sick leave.',
    ),
  },
  workHours('intakeWork', words('Timer til mottak', 'Timar til mottak', 'Hours of intake'), 'sum(stream, volumes.admitted * volumes.intakePerTonne)'), // prettier-ignore
  workHours('preparationWork', words('Timer til klargjøring', 'Timar til klargjering', 'Hours of preparation'), 'sum(stream, volumes.admitted * volumes.preparationPerTonne)'), // prettier-ignore
  workHours(
    'saleWork',
    words('Timer til salg', 'Timar til sal', 'Hours of sale'),
    'sum(stream, volumes.out * volumes.salePerTonne)',
  ),
  workHours('transportWork', words('Timer til transport', 'Timar til transport', 'Hours of transport'), 'sum(stream, (volumes.admitted + volumes.internal) * volumes.transportPerTonne)'), // prettier-ignore
  workHours('openingWork', words('Timer i åpningstiden', 'Timar i opningstida', 'Hours of opening'), 'openingHours * 52 / 12 * active(timeline.opening, timeline.closing)'), // prettier-ignore
  {
    id: 'staffing.helperHours',
    unit: 'hour',
    kind: 'flow',
    label: words(
      'Timer fra arbeidstrening og frivillige',
      'Timar frå arbeidstrening og frivillige',
      'Hours from work training and volunteers',
    ),
    formula:
      '(trainingPlaces * trainingProductivity * inMonth(effectiveHours) + volunteers * inMonth(volunteerHours)) * volumes.open',
    source: words(
      'Plasser og frivillige × timene de bidrar med.',
      'Plassar og frivillige × timane dei bidreg med.',
      'Places and volunteers × the hours they contribute.',
    ),
  },
  {
    id: 'staffing.supervisionHours',
    unit: 'hour',
    kind: 'flow',
    label: words('Timer til veiledning', 'Timar til rettleiing', 'Hours of supervision'),
    formula:
      '(trainingPlaces * trainingSupervision + volunteers * volunteerSupervision) * inMonth(effectiveHours) * volumes.open',
    source: words(
      'Plasser og frivillige × årsverk til veiledning.',
      'Plassar og frivillige × årsverk til rettleiing.',
      'Places and volunteers × FTE of supervision.',
    ),
  },
  {
    id: 'staffing.handlingFactor',
    unit: '1',
    kind: 'level',
    label: words(
      'Andel av håndteringen ansatte gjør',
      'Del av handteringa tilsette gjer',
      'Share of handling done by employees',
    ),
    formula:
      'divide(max(0, intakeWork + preparationWork + supervisionHours - helperHours), intakeWork + preparationWork, 1)',
    source: words(
      'Mottak og klargjøring, og veiledningen, minus det deltakere og frivillige gjør.',
      'Mottak og klargjering, og rettleiinga, minus det deltakarar og frivillige gjer.',
      'Intake and preparation, and supervision, less what participants and volunteers do.',
    ),
  },
  {
    id: 'staffing.coveredFte',
    per: 'role',
    unit: 'FTE',
    kind: 'level',
    label: words('Årsverk med vikarer', 'Årsverk med vikarar', 'FTE with substitutes'),
    formula: { plan: 'fte * (1 + divide(sickLeave * sickCover, 1 - sickLeave, 0))', workload: 'fte' },
    source: words(
      'Vikarer gir tilbake timene fraværet tar.',
      'Vikarar gir tilbake timane fråværet tek.',
      'Substitutes give back the hours that absence takes.',
    ),
  },
  {
    id: 'staffing.neededFte',
    per: 'role',
    unit: 'FTE',
    kind: 'level',
    label: words('Årsverk arbeidet krever', 'Årsverk arbeidet krev', 'FTE the work needs'),
    formula: {
      plan: '0',
      workload:
        'divide((intakeWork * intakeShare + preparationWork * preparationShare) * handlingFactor + saleWork * saleShare + transportWork * transportShare + openingWork * openingShare, productiveHours, 0)', // prettier-ignore
    },
    source: words(
      'Timene av hvert slag ganger stillingens andel, delt på produktive timer.',
      'Timane av kvart slag gonga med delen til stillinga, delt på produktive timar.',
      "Hours of each kind times the role's share, over productive hours.",
    ),
  },
  {
    id: 'staffing.neededThisYear',
    per: 'role',
    unit: 'FTE',
    kind: 'stock',
    label: words(
      'Årsverk krevd hittil i året, lagt sammen',
      'Årsverk kravd hittil i året, lagt saman',
      'FTE needed so far this year, added up',
    ),
    formula: 'if(monthOfYear = 1, 0, previous(neededThisYear)) + neededFte * volumes.open',
    opening: '0',
    source: words('For snittet neste år.', 'For snittet neste år.', "For next year's mean."),
  },
  {
    id: 'staffing.monthsThisYear',
    unit: '1',
    kind: 'stock',
    label: words(
      'Måneder regnet hittil i året',
      'Månader rekna hittil i året',
      'Months computed so far this year',
    ),
    formula: 'if(monthOfYear = 1, 0, previous(monthsThisYear)) + volumes.open',
    opening: '0',
    source: words('For snittet neste år.', 'For snittet neste år.', "For next year's mean."),
  },
  {
    id: 'staffing.monthsLastYear',
    unit: '1',
    kind: 'stock',
    label: words('Måneder regnet i fjor', 'Månader rekna i fjor', 'Months computed last year'),
    formula: 'if(monthOfYear = 1, previous(monthsThisYear), previous(monthsLastYear))',
    opening: '0',
    source: words(
      'Måneder hallen var åpen året før. Uten noen er det ikke noe snitt å følge.',
      'Månader hallen var open året før. Utan nokon er det ikkje noko snitt å følgje.',
      'Months the hall was open the year before. Without any there is no mean to follow.',
    ),
  },
  {
    id: 'staffing.setFte',
    per: 'role',
    unit: 'FTE',
    kind: 'level',
    label: words('Årsverk satt etter arbeidet', 'Årsverk sett etter arbeidet', 'FTE set by the work'),
    formula: {
      plan: '0',
      workload:
        'if(adjusted is monthly or monthsLastYear = 0, neededFte, if(monthOfYear = 1, divide(previous(neededThisYear), monthsLastYear, neededFte), previous(setFte)))', // prettier-ignore
    },
    opening: '0',
    source: words(
      'Hver måned, eller for kalenderåret etter snittet av de åpne månedene året før; i året hallen åpner hver måned.',
      'Kvar månad, eller for kalenderåret etter snittet av dei opne månadene året før; i året hallen opnar kvar månad.',
      'Each month, or for the calendar year from the mean of the open months of the year before; in the year of opening each month.',
    ),
  },
  {
    id: 'staffing.fte',
    per: 'role',
    unit: 'FTE',
    kind: 'level',
    label: words('Årsverk', 'Årsverk', 'FTE'),
    formula: {
      plan: 'plannedFte * active(from, to + 1)',
      workload: 'max(minimumFte, ceilTo(setFte, fteStep)) * active(from, to + 1)',
    },
    source: words(
      'Etter plan, eller etter arbeidet, minst minimum og rundet opp til trinnet.',
      'Etter plan, eller etter arbeidet, minst minimum og runda opp til trinnet.',
      'By plan, or by the work: at least the minimum and rounded up to the step.',
    ),
  },
  {
    id: 'staffing.handlingHours',
    unit: 'hour',
    kind: 'level',
    label: words(
      'Timer til mottak og klargjøring',
      'Timar til mottak og klargjering',
      'Hours for intake and preparation',
    ),
    formula:
      'max(0, sum(role where kind is plan, coveredFte * productiveHours * handlingShare) + helperHours - supervisionHours)',
    source: words(
      'Stillinger med fast plan ganger produktive timer ganger andelen til mottak og klargjøring.',
      'Stillingar med fast plan gonga med produktive timar gonga med delen til mottak og klargjering.',
      'Roles by plan times productive hours times the share for intake and preparation.',
    ),
  },
];

function workHours(name: string, label: Translated, formula: string): LineDeclaration {
  const source = words(
    'Mengden ganger timer per tonn.',
    'Mengda gonga med timar per tonn.',
    'Volume times hours per tonne.',
  );
  return { id: `staffing.${name}`, unit: 'hour', kind: 'flow', label, formula, source };
}
