import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What the calculation cannot see of investments. */
export const assetRules: readonly RuleDeclaration[] = [
  {
    id: 'assets.boughtBeforeStart',
    per: 'asset',
    when: 'date < 0',
    severity: 'warning',
    message: words(
      'Investeringen er kjøpt før første måned. Verken kjøpet eller avskrivningen er med i beregningen. Skriv verdien som er igjen, som et kjøp i første måned.',
      'Investeringa er kjøpt før fyrste månad. Korkje kjøpet eller avskrivinga er med i utrekninga. Skriv verdien som er att, som eit kjøp i fyrste månad.',
      'The asset is bought before the first month. Neither the purchase nor its depreciation is in the calculation. Enter the value that is left as a purchase in the first month.',
    ),
    source: words(
      'Budsjett- og regnskapsforskriften § 3-4: en investering avskrives over hele levetiden. Det som hendte før første måned, regnes ikke ut.',
      'Budsjett- og rekneskapsforskrifta § 3-4: ei investering blir avskriven over heile levetida. Det som hende før fyrste månad, blir ikkje rekna ut.',
      'Budget and accounting regulation § 3-4: an asset is depreciated over its whole life. What happened before the first month is not computed.',
    ),
  },
];
