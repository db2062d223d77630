import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const lives =
  'if(depreciationClass is it, 60, if(depreciationClass is equipment, 120, if(depreciationClass is technical, 240, if(depreciationClass is building, 480, if(depreciationClass is warehouse, 600, max(1, ceilTo(inMonths(ownLife), 1)))))))';

/** Purchases, depreciation and book value. */
export const assetLines: readonly LineDeclaration[] = [
  {
    id: 'assets.lifeMonths',
    per: 'asset',
    unit: '1',
    kind: 'level',
    label: words('Levetid i måneder', 'Levetid i månader', 'Life in months'),
    formula: lives,
    source: words(
      'Avskrivningstider: budsjett- og regnskapsforskriften § 3-4. Egen levetid rundes opp til hele måneder.',
      'Avskrivingstider: budsjett- og rekneskapsforskrifta § 3-4. Eiga levetid blir runda opp til heile månader.',
      'Depreciation periods: budget and accounting regulation § 3-4. An own life is rounded up to whole months.',
    ),
  },
  {
    id: 'assets.monthsOld',
    per: 'asset',
    unit: '1',
    kind: 'level',
    label: words('Måneder siden første kjøp', 'Månader sidan fyrste kjøp', 'Months since the first purchase'),
    formula: 'monthsSince(date)',
    source: words('Negativt før kjøpet.', 'Negativt før kjøpet.', 'Negative before the purchase.'),
  },
  {
    id: 'assets.bought',
    per: 'asset',
    unit: '1',
    kind: 'level',
    label: words('Kjøpes denne måneden', 'Blir kjøpt denne månaden', 'Bought this month'),
    formula:
      'if(monthsSince(date) = 0 or (reinvest is yes and not depreciationClass is land and monthsSince(date) > 0 and mod(monthsSince(date), lifeMonths) = 0), 1, 0)',
    source: words(
      'Første gang, og ved hver erstatning.',
      'Fyrste gong, og ved kvar erstatning.',
      'The first time, and at each replacement.',
    ),
  },
  {
    id: 'assets.vatFactor',
    per: 'asset',
    unit: '1',
    kind: 'level',
    label: words(
      'Påslag for moms som ikke fås tilbake',
      'Påslag for moms ein ikkje får att',
      'Addition for VAT not recovered',
    ),
    formula:
      'if(operations.vatMode is mixed and vat is standard and not depreciationClass is land, 1 + (1 - operations.recoveredShare) * operations.vatRate, 1)',
    source: words(
      'Budsjett- og regnskapsforskriften: anskaffelseskost er kjøpesum med avgifter som ikke fås tilbake.',
      'Budsjett- og rekneskapsforskrifta: innkjøpskost er kjøpesum med avgifter ein ikkje får att.',
      'Budget and accounting regulation: cost of acquisition includes charges that are not recovered.',
    ),
  },
  {
    id: 'assets.investment',
    per: 'asset',
    unit: 'NOK',
    kind: 'flow',
    label: words('Investering', 'Investering', 'Investment'),
    formula: 'bought * outlay * priceIndex.level[construction] * vatFactor',
    source: words(
      'Kjøpesum × prisnivå for bygg og anlegg, med moms som ikke fås tilbake. Moms som blir kompensert eller trukket fra, er verken utgift eller finansiering her.',
      'Kjøpesum × prisnivå for bygg og anlegg, med moms ein ikkje får att. Moms som blir kompensert eller trekt frå, er korkje utgift eller finansiering her.',
      'Outlay × price level of construction, with VAT that is not recovered. VAT compensated or deducted is neither outlay nor funding here.',
    ),
  },
  {
    id: 'assets.investmentGrant',
    per: 'asset',
    unit: 'NOK',
    kind: 'flow',
    label: words('Investeringstilskudd', 'Investeringstilskot', 'Investment grant'),
    formula: 'if(monthsSince(date) = 0, grantShare * investment, 0)',
    source: words(
      'Andel av første kjøp, betalt samme måned.',
      'Del av fyrste kjøp, betalt same månad.',
      'Share of the first purchase, paid the same month.',
    ),
  },
  {
    id: 'assets.grossValue',
    per: 'asset',
    unit: 'NOK',
    kind: 'stock',
    label: words('Anskaffelseskost', 'Innkjøpskost', 'Cost of acquisition'),
    formula: 'if(bought = 1, investment, previous(grossValue))',
    opening: '0',
    source: words('Det som nå avskrives.', 'Det som no blir avskrive.', 'What is now being depreciated.'),
  },
  {
    id: 'assets.depreciation',
    per: 'asset',
    unit: 'NOK',
    kind: 'flow',
    label: words('Avskrivning', 'Avskriving', 'Depreciation'),
    formula:
      'if(depreciationClass is land, 0, if(monthsSince(date) > 0 and (reinvest is yes or monthsSince(date) <= lifeMonths), divide(previous(grossValue) * (1 - residualShare), lifeMonths, 0), 0))',
    source: words(
      'Lineært fra måneden etter kjøpet, ned til restverdien.',
      'Lineært frå månaden etter kjøpet, ned til restverdien.',
      'Straight-line from the month after the purchase, down to the residual value.',
    ),
  },
  {
    id: 'assets.replacedValue',
    per: 'asset',
    unit: 'NOK',
    kind: 'flow',
    label: words('Restverdi ved erstatning', 'Restverdi ved erstatning', 'Residual value at replacement'),
    formula: 'if(bought = 1 and monthsSince(date) > 0, previous(bookValue) - depreciation, 0)',
    source: words(
      'Det gamle selges for restverdien og betaler en del av det nye.',
      'Det gamle blir selt for restverdien og betaler ein del av det nye.',
      'The old one is sold for its residual value, which pays part of the new.',
    ),
  },
  {
    id: 'assets.bookValue',
    per: 'asset',
    unit: 'NOK',
    kind: 'stock',
    label: words('Bokført verdi', 'Bokført verdi', 'Book value'),
    formula: 'previous(bookValue) + investment - depreciation - replacedValue',
    opening: '0',
    source: words('Kjøp minus avskrivninger.', 'Kjøp minus avskrivingar.', 'Purchases less depreciation.'),
  },
  {
    id: 'assets.imputedCost',
    per: 'asset',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kalkulatorisk kostnad', 'Kalkulatorisk kostnad', 'Imputed cost'),
    formula:
      'depreciation * (1 - previous(grantedPart)) + inMonth(selfCost.imputedRate) * (previous(bookValue) * (1 - previous(grantedPart)) + bookValue * (1 - grantedPart)) / 2',
    source: words(
      'Selvkostforskriften: avskrivning og kalkylerente av gjennomsnittlig restverdi, av det tilskudd ikke har betalt.',
      'Sjølvkostforskrifta: avskriving og kalkylerente av gjennomsnittleg restverdi, av det tilskot ikkje har betalt.',
      'Full-cost regulation: depreciation and imputed rate on mean book value, of what no grant has paid.',
    ),
  },
  {
    id: 'assets.grantedPart',
    per: 'asset',
    unit: '1',
    kind: 'stock',
    label: words('Andel betalt av tilskudd', 'Del betalt av tilskot', 'Share paid by a grant'),
    formula: 'if(monthsSince(date) = 0, grantShare, if(bought = 1, 0, previous(grantedPart)))',
    opening: '0',
    source: words(
      'Av det som står der nå; bare det første kjøpet har tilskudd.',
      'Av det som står der no; berre det fyrste kjøpet har tilskot.',
      'Of what stands there now; only the first purchase has a grant.',
    ),
  },
  {
    id: 'assets.ownShare',
    per: 'asset',
    unit: '1',
    kind: 'level',
    label: words('Andel av egne penger', 'Del av eigne pengar', 'Share of own money'),
    formula:
      'max(0, 1 - grantShare - divide(sum(loan of asset, loans.principal), outlay * priceIndex.level[construction] * vatFactor, 0))',
    source: words(
      'Det verken tilskudd eller lån betaler.',
      'Det korkje tilskot eller lån betaler.',
      'What neither grant nor loan pays.',
    ),
  },
  {
    id: 'assets.capitalCost',
    per: 'asset',
    unit: 'NOK',
    kind: 'flow',
    label: words('Kapitalutgift', 'Kapitalutgift', 'Capital cost'),
    formula:
      'if(accounts.legalForm is as, sum(loan of asset, loans.interest) + depreciation, if(reinvest is yes, max(sum(loan of asset, loans.interest + loans.instalments) + depreciation * ownShareAtPurchase, sum(loan of asset, loans.interest) + depreciation), sum(loan of asset, loans.interest + loans.instalments) + depreciation * ownShareAtPurchase))',
    source: words(
      'Renter og avdrag; der egne penger bærer kjøpet, renter og avskrivning (det høyeste for det som erstattes). I et aksjeselskap renter og avskrivning.',
      'Renter og avdrag; der eigne pengar ber kjøpet, renter og avskriving (det høgaste for det som blir erstatta). I eit aksjeselskap renter og avskriving.',
      'Interest and instalments; where own money bears the purchase, interest and depreciation (the higher for what is replaced). In a limited company interest and depreciation.',
    ),
  },
  {
    id: 'assets.ownShareAtPurchase',
    per: 'asset',
    unit: '1',
    kind: 'stock',
    label: words(
      'Andel av egne penger ved første kjøp',
      'Del av eigne pengar ved fyrste kjøp',
      'Share of own money at the first purchase',
    ),
    formula: 'if(monthsSince(date) = 0, ownShare, previous(ownShareAtPurchase))',
    opening: '0',
    source: words('Fastsettes når den kjøpes.', 'Blir fastsett når ho blir kjøpt.', 'Set when it is bought.'),
  },
];
