import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const law = words(
  'Selvkostforskriften og avfallsforskriften kapittel 15.',
  'Sjølvkostforskrifta og avfallsforskrifta kapittel 15.',
  'Full-cost regulation and waste regulation chapter 15.',
);

/** What the waste fee may carry, and the fund that evens it out. */
export const selfCostLines: readonly LineDeclaration[] = [
  {
    id: 'selfCost.householdShare',
    unit: '1',
    kind: 'level',
    label: words('Andel fra husholdninger', 'Del frå hushald', 'Share from households'),
    formula:
      'divide(sum(stream, volumes.admitted * volumes.fromHouseholds), sum(stream, volumes.admitted), 0)',
    source: words(
      'Av det som mottas; næring og kommunen selv er ikke husholdningsavfall.',
      'Av det som blir motteke; næring og kommunen sjølv er ikkje hushaldsavfall.',
      'Of what is admitted; business and municipal goods are not household waste.',
    ),
  },
  {
    id: 'selfCost.key',
    unit: '1',
    kind: 'level',
    label: words('Fordelingsnøkkel', 'Fordelingsnøkkel', 'Allocation key'),
    formula:
      'householdShare * if(keyBy is tonnes, 1 - shopShare, if(keyBy is area, divide(sum(place, (premises.storageArea + premises.processingArea) * active(premises.from, premises.to + 1)), premises.totalArea, 0), divide(staffing.intakeWork + staffing.preparationWork, staffing.intakeWork + staffing.preparationWork + staffing.saleWork + staffing.openingWork, 0)))',
    source: words(
      'Husholdningenes andel × det som ikke er butikk, etter tonn, areal eller timer.',
      'Delen til hushalda × det som ikkje er butikk, etter tonn, areal eller timar.',
      'The household share × what is not shop, by tonnes, area or hours.',
    ),
  },
  {
    id: 'selfCost.capital',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kalkulatorisk kapitalkostnad', 'Kalkulatorisk kapitalkostnad', 'Imputed capital cost'),
    formula:
      'sum(asset where assets.nature is recurring, if(assets.feeShare is none, key, assets.feeShare) * assets.imputedCost)',
    source: words(
      'Avskrivninger og kalkylerente av gjennomsnittlig restverdi, etter investeringens egen andel eller nøkkelen.',
      'Avskrivingar og kalkylerente av gjennomsnittleg restverdi, etter investeringa sin eigen del eller nøkkelen.',
      "Depreciation and imputed rate on mean book value, by the asset's own share or the key.",
    ),
  },
  {
    id: 'selfCost.grantShare',
    unit: '1',
    kind: 'level',
    label: words(
      'Gebyrets del av utgiftene tilskuddene gjelder',
      'Delen gebyret har av utgiftene tilskota gjeld',
      "The fee's share of the costs that grants are for",
    ),
    formula:
      'min(1, max(0, divide(sum(posting where side is cost and nature is recurring, feeShare * grantEligible * amount) - sum(posting where side is income, feeShare * grantEligible * amount), funding.eligibleCost, 0)))',
    source: words(
      'Den delen av de tilskuddsberettigede utgiftene som gebyret ellers skulle båret.',
      'Den delen av dei tilskotsrette utgiftene som gebyret elles skulle ha bore.',
      'The part of eligible cost that the fee would otherwise bear.',
    ),
  },
  {
    id: 'selfCost.grantPart',
    unit: 'NOK',
    kind: 'flow',
    label: words('Tilskudd til det gebyret dekker', 'Tilskot til det gebyret dekkjer', 'Grants for what the fee covers'), // prettier-ignore
    formula: 'grantShare * sum(fundingSource, funding.grant)',
    source: words(
      'Selvkost er netto: en krone et tilskudd dekker, kan ikke kreves av brukerne. Delt etter utgiftene tilskuddet gjelder.',
      'Sjølvkost er netto: ei krone eit tilskot dekkjer, kan ikkje krevjast av brukarane. Delt etter utgiftene tilskotet gjeld.',
      'Full cost is net: a krone that a grant covers may not be charged to users. Shared by the costs the grant is for.',
    ),
  },
  {
    id: 'selfCost.basis',
    unit: 'NOK',
    kind: 'flow',
    label: words('Gebyrgrunnlag', 'Gebyrgrunnlag', 'Fee basis'),
    formula:
      'max(0, sum(posting where side is cost and nature is recurring, feeShare * amount) - sum(posting where side is income, feeShare * amount) - grantPart + capital)',
    source: law,
  },
  {
    id: 'selfCost.charged',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kostnad gebyret skal dekke', 'Kostnad gebyret skal dekkje', 'Cost the fee is to cover'),
    formula: 'sum(fundingSource where funding.kind is wasteFee, basis * funding.availability)',
    source: law,
  },
  {
    id: 'selfCost.fundInterest',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kalkylerente på fondet', 'Kalkylerente på fondet', 'Imputed interest on the fund'),
    formula: 'inMonth(imputedRate) * previous(fund)',
    source: law,
  },
  {
    id: 'selfCost.surplusInAll',
    unit: 'NOK',
    kind: 'stock',
    label: words('Overskudd på gebyret hittil', 'Overskot på gebyret hittil', 'Surplus of the fee so far'),
    formula: 'previous(surplusInAll) + max(0, sum(fundingSource, funding.wasteFee) + fundInterest - charged)',
    opening: 'max(0, openingFund)',
    source: words(
      'Summen av månedene med overskudd.',
      'Summen av månadene med overskot.',
      'The sum of the months with a surplus.',
    ),
  },
  {
    id: 'selfCost.surplusInFiveYears',
    unit: 'NOK',
    kind: 'stock',
    label: words(
      'Overskudd på gebyret siste fem år',
      'Overskot på gebyret siste fem år',
      'Surplus of the fee in the last five years',
    ),
    formula: 'surplusInAll - lag(surplusInAll, 60)',
    source: words(
      'Det fondet lovlig kan holde.',
      'Det fondet lovleg kan halde.',
      'What the fund may lawfully hold.',
    ),
  },
  {
    id: 'selfCost.fund',
    unit: 'NOK',
    kind: 'stock',
    label: words('Selvkostfond', 'Sjølvkostfond', 'Full-cost fund'),
    formula: 'previous(fund) + sum(fundingSource, funding.wasteFee) + fundInterest - charged',
    opening: 'openingFund',
    source: words(
      'Gebyr og renter minus kostnad. Overskudd skal tilbake innen fem år; underskudd dekkes innen fem år.',
      'Gebyr og renter minus kostnad. Overskot skal tilbake innan fem år; underskot blir dekt innan fem år.',
      'Fee and interest less cost. A surplus is returned within five years; a deficit is covered within five.',
    ),
  },
  {
    id: 'selfCost.fundFiveYearsAgo',
    unit: 'NOK',
    kind: 'stock',
    label: words('Selvkostfond for fem år siden', 'Sjølvkostfond for fem år sidan', 'Full-cost fund five years ago'), // prettier-ignore
    formula: 'lag(fund, 60)',
    source: words(
      'For å se om gebyret svarer til kostnaden over fem år.',
      'For å sjå om gebyret svarer til kostnaden over fem år.',
      'To see whether the fee equals the cost over five years.',
    ),
  },
  perHousehold(
    'feePerHousehold',
    words(
      'Gebyr per husholdning uten moms',
      'Gebyr per hushald utan moms',
      'Fee per household excluding VAT',
    ),
    'sum(month of year, sum(fundingSource, funding.wasteFee)) / economy.households',
  ),
  perHousehold(
    'feePerHouseholdWithVat',
    words('Gebyr per husholdning med moms', 'Gebyr per hushald med moms', 'Fee per household including VAT'),
    'sum(month of year, sum(fundingSource, funding.wasteFee)) / economy.households * (1 + operations.vatRate)',
  ),
];

/** What a household pays in a calendar year; absent where the number of households is not entered. */
function perHousehold(name: string, label: Translated, formula: string): LineDeclaration {
  return {
    id: `selfCost.${name}`,
    per: 'year',
    unit: 'NOK/household',
    kind: 'figure',
    label,
    formula: `if(economy.households is none, 0, ${formula})`,
    source: words(
      'Hallens del av renovasjonsgebyret i kalenderåret, delt på husholdningene.',
      'Hallen sin del av renovasjonsgebyret i kalenderåret, delt på hushalda.',
      "The hall's part of the waste fee in the calendar year, over the households.",
    ),
    absent: [
      {
        when: 'economy.households is none',
        reason: words(
          'Antall husholdninger er ikke skrevet inn.',
          'Talet på hushald er ikkje skrive inn.',
          'The number of households has not been entered.',
        ),
      },
    ],
  };
}
