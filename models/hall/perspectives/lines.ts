import type { LineDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

/** Whose money: the hall's, the municipality's, society's. None of this is cash to the hall or part of its verdict. */
export const perspectiveLines: readonly LineDeclaration[] = [
  flow(
    'avoidedPurchases',
    words('Spart innkjøp i kommunen', 'Spart innkjøp i kommunen', 'Avoided purchases'),
    'sum(stream, volumes.internal * volumes.newTonnePrice) * internalDisplacement * frameworkFactor * priceIndex.level[newGoods]',
    words(
      'Egne uttak × nypris × andel som erstatter × rammeavtalens pris.',
      'Eigne uttak × nypris × del som erstattar × prisen i rammeavtalen.',
      'Own use × price of new goods × share that replaces × framework price.',
    ),
  ),
  flow(
    'avoidedDisposal',
    words('Spart avhending i kommunen', 'Spart avhending i kommunen', 'Avoided disposal'),
    'sum(stream, volumes.fromMunicipality * (volumes.offered - volumes.tooEarly - volumes.turnedAway)) * operations.disposalPrice * priceIndex.level[waste]',
    words(
      'Det kommunen slipper å levere som avfall.',
      'Det kommunen slepp å levere som avfall.',
      'What the municipality need not deliver as waste.',
    ),
  ),
  flow(
    'chargedWithin',
    words('Belastet innenfor kommunen', 'Belasta innanfor kommunen', 'Charged within the municipality'),
    'sum(place where premises.kind is internalRent, premises.rent + premises.commonCost) + operations.overhead',
    words(
      'Internleie og felles administrasjon er inntekt et annet sted i kommunen.',
      'Internleige og felles administrasjon er inntekt ein annan stad i kommunen.',
      'Internal rent and overhead are income elsewhere in the municipality.',
    ),
  ),
  flow(
    'buildingCost',
    words('Det bygget virkelig koster', 'Det bygget verkeleg kostar', 'What the building really costs'),
    'sum(place where not premises.kind is lease, premises.indoorArea * (if(premises.kind is internalRent, inMonth(premises.avoidableCost) * priceIndex.level[construction], 0) + if(buildingCouldBeLet is yes, inMonth(premises.opportunityRent) * priceIndex.level[rent], 0)))',
    words(
      'Unngåelige utgifter bak internleien, og tapt leie om bygget kunne vært leid ut. Et eget bygg har utgiftene sine i hallen.',
      'Unngåelege utgifter bak internleiga, og tapt leige om bygget kunne vore leigd ut. Eit eige bygg har utgiftene sine i hallen.',
      'Avoidable costs behind the internal rent, and rent forgone if the building could be let. An own building has its costs in the hall.',
    ),
  ),
  flow(
    'serviceCost',
    words(
      'Det felles administrasjon virkelig koster',
      'Det felles administrasjon verkeleg kostar',
      'What shared administration really costs',
    ),
    'if(month >= timeline.closing, 0, inMonth(yearlyServiceCost) * priceIndex.level[wages])',
    words(
      'Det som er skrevet inn, til hallen stenger; uavhengig av hva hallen blir belastet.',
      'Det som er skrive inn, til hallen stengjer; uavhengig av kva hallen blir belasta.',
      'What is entered, until the hall closes; whatever the hall is charged.',
    ),
  ),
  flow(
    'municipalityResult',
    words('Kommunen samlet', 'Kommunen samla', 'The municipality as a whole'),
    'accounts.netOperatingResult - sum(fundingSource, funding.ownerSupport) - funding.additionalSupport + chargedWithin - buildingCost - serviceCost - sum(stream, operations.internalSales) + avoidedPurchases + avoidedDisposal',
    words(
      'Hallens resultat uten det kommunen betaler til seg selv, pluss det andre enheter sparer.',
      'Resultatet til hallen utan det kommunen betaler til seg sjølv, pluss det andre einingar sparer.',
      "The hall's result without what the municipality pays itself, plus what other units save.",
    ),
  ),
  {
    id: 'perspectives.co2e',
    unit: 'tonneCO2e',
    kind: 'flow',
    label: words(
      'Unngåtte utslipp om alt erstatter nytt',
      'Unngåtte utslepp om alt erstattar nytt',
      'Emissions avoided if all replaces new',
    ),
    formula: 'sum(stream, (volumes.sold + volumes.given + volumes.internal) * volumes.avoidedEmissions)',
    source: words(
      'Solgt, gitt bort og brukt av kommunen × unngåtte utslipp per tonn. Det meste det kan være: hvert tonn erstatter et nytt.',
      'Selt, gitt bort og brukt av kommunen × unngåtte utslepp per tonn. Det meste det kan vere: kvart tonn erstattar eit nytt.',
      'Sold, given away and used by the municipality × emissions avoided per tonne. The most it can be: every tonne replaces a new one.',
    ),
  },
  {
    id: 'perspectives.co2eReplaced',
    unit: 'tonneCO2e',
    kind: 'flow',
    label: words(
      'Unngåtte utslipp av det som erstatter nytt',
      'Unngåtte utslepp av det som erstattar nytt',
      'Emissions avoided by what replaces new',
    ),
    formula: 'sum(stream, displaced * volumes.avoidedEmissions)',
    source: words(
      'Bare den delen som ellers hadde blitt kjøpt ny. Det samfunnsregnskapet teller.',
      'Berre den delen som elles hadde blitt kjøpt ny. Det samfunnsrekneskapen tel.',
      "Only the part that would otherwise have been bought new: what society's account counts.",
    ),
  },
  {
    id: 'perspectives.displaced',
    per: 'stream',
    unit: 'tonne',
    kind: 'flow',
    label: words('Erstatter nytt', 'Erstattar nytt', 'Replaces new goods'),
    formula:
      'volumes.internal * internalDisplacement + volumes.sold * volumes.saleDisplacement + volumes.given * volumes.giftDisplacement',
    source: words(
      'Det som ellers hadde blitt kjøpt nytt.',
      'Det som elles hadde blitt kjøpt nytt.',
      'What would otherwise have been bought new.',
    ),
  },
  real(
    'societyGoods',
    words(
      'Verdi av varer som erstatter nye',
      'Verdi av varer som erstattar nye',
      'Value of goods that replace new ones',
    ),
    'sum(stream, displaced * (volumes.newTonnePrice - volumes.avoidedEmissions * carbonPaidInNewGoods)) * divide(priceIndex.level[newGoods], priceIndex.level[general], 1)',
    words(
      'Nypris uten moms og uten karbonavgiften som ligger i den.',
      'Nypris utan moms og utan karbonavgifta som ligg i han.',
      'Price of new goods excluding VAT and the carbon charge in it.',
    ),
  ),
  real(
    'societyCarbon',
    words('Verdi av unngåtte utslipp', 'Verdi av unngåtte utslepp', 'Value of emissions avoided'),
    'co2eReplaced * carbonPrice',
    words(
      'Unngåtte utslipp × karbonpris.',
      'Unngåtte utslepp × karbonpris.',
      'Emissions avoided × carbon price.',
    ),
  ),
  real(
    'societyTreatment',
    words('Spart avfallsbehandling', 'Spart avfallshandsaming', 'Treatment avoided'),
    'sum(stream, volumes.reused) * operations.disposalPrice * divide(priceIndex.level[waste], priceIndex.level[general], 1)',
    words(
      'Ombrukte tonn × pris for avhending.',
      'Ombrukte tonn × pris for avhending.',
      'Tonnes reused × price of disposal.',
    ),
  ),
  real(
    'societyResources',
    words('Ressurser som brukes', 'Ressursar som blir brukte', 'Resources used'),
    'divide(sum(posting where side is cost, amount) - operations.partnerShares - operations.unrecoveredVat - chargedWithin + buildingCost + serviceCost + sum(asset, divide(assets.investment, assets.vatFactor, 0)), priceIndex.level[general], 0)',
    words(
      'Utgifter uten overføringer, moms og leie mellom offentlige; investeringer når de gjøres.',
      'Utgifter utan overføringar, moms og leige mellom offentlege; investeringar når dei blir gjorde.',
      'Costs without transfers, VAT and rents between public bodies; investments when made.',
    ),
  ),
  real(
    'societyTax',
    words('Kostnad ved skattefinansiering', 'Kostnad ved skattefinansiering', 'Cost of tax financing'),
    'taxFinancingCost * divide(sum(fundingSource, funding.grant + funding.ownerSupport) + funding.additionalSupport + sum(asset, assets.investmentGrant) + sum(role, staffing.wageSubsidy + staffing.sickPayRefund) + staffing.trainingIncome, priceIndex.level[general], 0)',
    words(
      'Offentlige midler hallen får, også fra NAV, × kostnaden per krone. Gebyret er ikke skatt.',
      'Offentlege midlar hallen får, også frå NAV, × kostnaden per krone. Gebyret er ikkje skatt.',
      'Public money the hall receives, NAV included, × cost per krone. The fee is no tax.',
    ),
  ),
  real(
    'societyResult',
    words('Samfunnet', 'Samfunnet', 'Society'),
    'societyGoods + societyCarbon + societyTreatment - societyResources - societyTax',
    words(
      'Nytte minus kostnad i faste priser. Arbeidsplasser og andre virkninger beskrives, de prises ikke.',
      'Nytte minus kostnad i faste prisar. Arbeidsplassar og andre verknader blir omtalte, dei blir ikkje prisa.',
      'Benefit less cost in fixed prices. Jobs and other effects are described, not priced.',
    ),
  ),
  real(
    'hallFlow',
    words(
      'Hallens kontantstrøm før lån og driftsstøtte',
      'Kontantstraumen til hallen før lån og driftsstøtte',
      "The hall's cash flow before loans and owner support",
    ),
    'divide(accounts.cashIn - accounts.cashOut - sum(loan, loans.drawn - loans.interestPaid - loans.instalments) - sum(fundingSource, funding.ownerSupport) - funding.additionalSupport, priceIndex.level[general], 0)',
    words(
      'Inn og ut av kassen uten lån og eierens støtte, i faste priser. Tilskudd, gebyr og bidrag fra partnere og sponsorer teller når de betales.',
      'Inn og ut av kassa utan lån og støtta frå eigaren, i faste prisar. Tilskot, gebyr og bidrag frå partnarar og sponsorar tel når dei blir betalte.',
      'Cash in and out without loans and owner support, in fixed prices. Grants, the fee and contributions of partners and sponsors count when they are paid.',
    ),
  ),
  real(
    'municipalityFlow',
    words(
      'Kommunens resultat før finansiering, faste priser',
      'Resultatet til kommunen før finansiering, faste prisar',
      "The municipality's result before financing, fixed prices",
    ),
    'divide(municipalityResult - accounts.netFinance - accounts.depreciationReversed + accounts.depreciation - sum(asset, assets.investment - assets.investmentGrant - assets.replacedValue), priceIndex.level[general], 0)',
    words(
      'Kommunen samlet uten renter, avdrag og avskrivninger; investeringer når de gjøres.',
      'Kommunen samla utan renter, avdrag og avskrivingar; investeringar når dei blir gjorde.',
      'The municipality as a whole without interest, instalments and depreciation; investments when made.',
    ),
  ),
];

function flow(name: string, label: Translated, formula: string, source: Translated): LineDeclaration {
  return { id: `perspectives.${name}`, unit: 'NOK', kind: 'flow', label, formula, source };
}

function real(name: string, label: Translated, formula: string, source: Translated): LineDeclaration {
  return { id: `perspectives.${name}`, unit: 'NOK0', kind: 'flow', label, formula, source };
}
