import { words } from '../../language/translated.ts';
import { share } from './number.ts';

/** How much of a cost the waste fee may carry; the allocation key where nothing is said. */
export const feeShareField = share({
  label: words(
    'Andel renovasjonsgebyret kan dekke',
    'Del renovasjonsgebyret kan dekkje',
    'Share the waste fee may cover',
  ),
  help: words(
    'Tomt: fordelingsnøkkelen. Butikk og næring er 0.',
    'Tomt: fordelingsnøkkelen. Butikk og næring er 0.',
    'Empty: the allocation key. Shops and business goods are 0.',
  ),
  optional: true,
  advanced: true,
});
