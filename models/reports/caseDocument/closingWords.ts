import type { ClosingPart } from '../../analyses/closing/closingAlternative.ts';
import { words, type Translated } from '../../language/translated.ts';

/** What the parts of what closing costs are called. */
export const closingWords: Readonly<Record<ClosingPart, Translated>> = {
  staff: words('Lønn i oppsigelsestiden', 'Løn i oppseiingstida', 'Pay during notice'),
  premises: words('Lokaler', 'Lokale', 'Premises'),
  movingOut: words('Utflytting', 'Utflytting', 'Moving out'),
  loans: words('Lån', 'Lån', 'Loans'),
  other: words('Annet', 'Anna', 'Other'),
  income: words('Inntekter', 'Inntekter', 'Income'),
};
