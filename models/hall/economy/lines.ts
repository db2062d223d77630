import type { LineDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** The price indices by month. */
export const economyLines: readonly LineDeclaration[] = [
  {
    id: 'priceIndex.level',
    per: 'priceIndex',
    unit: 'NOK/NOK0',
    givesUnit: true,
    kind: 'level',
    label: words('Prisnivå', 'Prisnivå', 'Price level'),
    formula: 'compounded(growth, economy.priceYear)',
    source: words(
      'Vekst lagt sammen fra prisåret, nytt trinn hver januar; 1 i prisåret.',
      'Vekst lagd saman frå prisåret, nytt trinn kvar januar; 1 i prisåret.',
      'Growth compounded from the price year, stepping each January; 1 in the price year.',
    ),
  },
];
