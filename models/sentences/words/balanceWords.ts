import { words } from '../../language/translated.ts';

/** When it balances: B1–B5 of the design, without a full stop; B6 is ours. */
export const balanceWords = {
  B1: words(
    'Går i balanse fra første måned etter piloten',
    'Går i balanse frå første månad etter piloten',
    'Balances from the first month after the pilot',
  ),
  B2: words('Går i balanse fra {first}', 'Går i balanse frå {first}', 'Balances from {first}'),
  B3: words(
    'Går ikke i balanse i noe år (til {last})',
    'Går ikkje i balanse i noko år (til {last})',
    'Does not balance in any year (to {last})',
  ),
  B4: words(
    'Går i balanse fra {first} til {last}',
    'Går i balanse frå {first} til {last}',
    'Balances from {first} to {last}',
  ),
  B5: words('Går i balanse bare i {first}', 'Går i balanse berre i {first}', 'Balances only in {first}'),
  /** In balance now and then, and not at the end. */
  B6: words(
    'Går i balanse i {count} av {years} år (til {last})',
    'Går i balanse i {count} av {years} år (til {last})',
    'Balances in {count} of {years} years (to {last})',
  ),
} as const;
