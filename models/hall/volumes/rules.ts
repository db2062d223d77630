import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** A stream of a kind with purchases and a target for them, but without the price that turns them into tonnes. */
const withoutPrice = (kind: string) =>
  `(kind is ${kind} and not yearlyPurchases is none and some(month, yearlyPurchases * purchaseShare > 0 and newTonnePrice = 0))`;

/** What the volumes of a stream cannot be. */
export const volumesRules: readonly RuleDeclaration[] = [
  {
    id: 'volumes.abovePotential',
    per: 'stream',
    when: 'some(month, offered - scale * bankSupply > potential)',
    severity: 'warning',
    message: words(
      'Strømmen får tilbudt mer enn det som oppstår. Skalaen er for høy for potensialet.',
      'Straumen får tilbode meir enn det som oppstår. Skalaen er for høg for potensialet.',
      'The stream is offered more than arises. The scale is too high for the potential.',
    ),
    source: words(
      'Massebalanse (ISO 14051): det som kommer inn, kan ikke være mer enn det som finnes. Materialbanken er holdt utenfor.',
      'Massebalanse (ISO 14051): det som kjem inn, kan ikkje vere meir enn det som finst. Materialbanken er halden utanfor.',
      'Mass balance (ISO 14051): what comes in cannot be more than there is. The material bank is left out.',
    ),
  },
  {
    id: 'volumes.purchasesWithoutPrice',
    per: 'stream',
    when: `${withoutPrice('tonnes')} or ${withoutPrice('items')}`,
    severity: 'warning',
    message: words(
      'Kommunens innkjøp er skrevet inn uten nypris. Egen bruk blir da 0; skriv inn nyprisen.',
      'Kommunen sine innkjøp er skrivne inn utan nypris. Eigen bruk blir då 0; skriv inn nyprisen.',
      "The municipality's purchases are entered without a price of new goods. Own use is then 0; enter the price.",
    ),
    source: words(
      'Innkjøpsmålet er i kroner og blir til tonn ved å dele på nyprisen.',
      'Innkjøpsmålet er i kroner og blir til tonn ved å dele på nyprisen.',
      'The purchasing target is in kroner and becomes tonnes through the price of new goods.',
    ),
  },
];
