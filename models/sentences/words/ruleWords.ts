import { words } from '../../language/translated.ts';

/** Rule sentences of the design; the state-aid ceiling has none there and is ours. */
export const ruleWords = {
  feeForShop: words(
    'renovasjonsgebyret kan ikke dekke butikkdrift.',
    'renovasjonsgebyret kan ikkje dekkje butikkdrift.',
    'the waste fee may not pay for shop operations.',
  ),
  loanForOperations: words(
    'lån kan bare finansiere investeringer.',
    'lån kan berre finansiere investeringar.',
    'loans may only finance investments.',
  ),
  ownShareUncovered: words(
    'egenandelen i tilskuddet er ikke dekket.',
    'eigendelen i tilskotet er ikkje dekt.',
    "the grant's own share is not covered.",
  ),
  oneOffForOperations: words(
    'engangsmidler finansierer varig drift.',
    'eingongsmidlar finansierer varig drift.',
    'one-off money pays for permanent operations.',
  ),
  stateAidCeiling: words(
    'støtten går over grensen for bagatellmessig støtte.',
    'støtta går over grensa for bagatellmessig støtte.',
    'the support exceeds the ceiling for de minimis aid.',
  ),
} as const;
