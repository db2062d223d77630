import { words } from '../../language/translated.ts';
import type { DefaultSource } from '../field.ts';

/** The source of defaults that leave something out. */
export const noneGiven: DefaultSource = {
  status: 'assumed',
  source: words('Ingen om det ikke er oppgitt', 'Ingen om det ikkje er oppgitt', 'None unless it is given'),
};

/** The source of defaults that the grant's own terms decide. */
export const letterOfAward: DefaultSource = {
  status: 'assumed',
  source: words('Kontroller tilskuddsbrevet', 'Kontroller tilskotsbrevet', 'Check the letter of award'),
};
