import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';

/** How value-added tax works for the hall. Costs are entered excluding VAT, prices are what the customer pays. */
export const vatFields = {
  vatMode: choice({
    label: words('Merverdiavgift', 'Meirverdiavgift', 'Value-added tax'),
    help: words(
      'Intern: momskompensasjon, ikke momspliktig salg. Marked: 25 % på salget, full fradragsrett. Blandet: noe av hvert.',
      'Intern: momskompensasjon, ikkje momspliktig sal. Marknad: 25 % på salet, full frådragsrett. Blanda: noko av kvart.',
      'Internal: VAT compensation, sales not liable. Market: 25 % on sales, purchases deducted. Mixed: some of each.',
    ),
    options: {
      internal: words('Intern', 'Intern', 'Internal'),
      market: words('Marked', 'Marknad', 'Market'),
      mixed: words('Blandet', 'Blanda', 'Mixed'),
    },
    default: 'internal',
  }),
  vatRate: share({
    label: words('Momssats', 'Momssats', 'VAT rate'),
    help: words(
      'Alminnelig sats. Gitte varer har ingen avanseordning.',
      'Alminneleg sats. Gitte varer har inga avanseordning.',
      'The standard rate. Donated goods have no margin scheme.',
    ),
    default: 0.25,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Alminnelig sats 25 %, ikke kontrollert',
        'Alminneleg sats 25 %, ikkje kontrollert',
        'Standard rate 25 %, unverified',
      ),
    },
    advanced: true,
  }),
  vatThreshold: number({
    label: words(
      'Registreringsgrense for moms',
      'Registreringsgrense for moms',
      'Registration threshold of VAT',
    ),
    help: words(
      'Salg i året før momsplikten begynner.',
      'Sal i året før momsplikta tek til.',
      'Sales a year before liability begins.',
    ),
    unit: 'NOK',
    min: 0,
    max: 10_000_000,
    default: 50_000,
    defaultSource: {
      status: 'assumed',
      source: words('Ikke kontrollert', 'Ikkje kontrollert', 'Unverified'),
    },
    advanced: true,
  }),
  vatableShare: share({
    label: words('Momspliktig andel av salget', 'Momspliktig del av salet', 'Share of sales liable to VAT'),
    help: words('Brukes når den er blandet.', 'Blir brukt når ho er blanda.', 'Used in the mixed mode.'),
    default: 1,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Alt salg om det ikke er oppgitt',
        'Alt sal om det ikkje er oppgitt',
        'All sales unless it is given',
      ),
    },
    shownWhen: { field: 'vatMode', is: ['mixed'] },
  }),
  recoveredShare: share({
    label: words(
      'Moms på kjøp som fås tilbake',
      'Moms på kjøp som ein får att',
      'Share of purchase VAT recovered',
    ),
    help: words(
      'Resten er en utgift. Brukes når den er blandet.',
      'Resten er ei utgift. Blir brukt når ho er blanda.',
      'The rest is a cost. Used in the mixed mode.',
    ),
    default: 1,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Alt om det ikke er oppgitt',
        'Alt om det ikkje er oppgitt',
        'All of it unless it is given',
      ),
    },
    shownWhen: { field: 'vatMode', is: ['mixed'] },
  }),
};
