import { words } from '../../language/translated.ts';

/** What is to be known of a break-even value, or why there is none. */
export const breakEvenWords = {
  jump: words(
    'Resultatet går i trinn, for eksempel fordi årsverk er hele tall. Det blir aldri akkurat 0: ved denne verdien hopper det forbi.',
    'Resultatet går i trinn, til dømes fordi årsverk er heile tal. Det blir aldri akkurat 0: ved denne verdien hoppar det forbi.',
    'The result moves in steps, for example because staff are whole positions. It is never exactly 0: at this value it jumps past.',
  ),
  plateau: words(
    'Resultatet er 0 over et helt spenn av verdier. Verdien er der spennet begynner eller slutter.',
    'Resultatet er 0 over eit heilt spenn av verdiar. Verdien er der spennet tek til eller sluttar.',
    'The result is 0 over a whole stretch of values. The value is where the stretch begins or ends.',
  ),
  several: words(
    'Det skifter ved {count} verdier. Den som er oppgitt, er nærmest dagens.',
    'Det skiftar ved {count} verdiar. Den som er oppgitt, er nærast verdien i dag.',
    "It changes at {count} values. The one given is nearest to today's.",
  ),
  neverAllowed: words(
    'Det finnes ingen tillatt verdi der {clause}.',
    'Det finst ingen tillaten verdi der {clause}.',
    'There is no allowed value at which {clause}.',
  ),
  neverSearched: words(
    'Det finnes ingen verdi der {clause} så langt det er prøvd: til hundre ganger dagens verdi, eller til grensen for tillatte verdier der den er nærmere.',
    'Det finst ingen verdi der {clause} så langt det er prøvd: til hundre gonger verdien i dag, eller til grensa for tillatne verdiar der ho er nærare.',
    "There is no value at which {clause} as far as was tried: to a hundred times today's value, or to the limit of what is allowed where that is nearer.",
  ),
  neverInSpan: words(
    'Det finnes ingen verdi i spennet der {clause}.',
    'Det finst ingen verdi i spennet der {clause}.',
    'There is no value in the span at which {clause}.',
  ),
  alwaysAllowed: words(
    'Ved alle tillatte verdier er det slik at {clause}.',
    'Ved alle tillatne verdiar er det slik at {clause}.',
    'At every allowed value {clause}.',
  ),
  alwaysSearched: words(
    'Ved alle verdier som er prøvd, er det slik at {clause}: til hundre ganger dagens verdi, eller til grensen for tillatte verdier der den er nærmere.',
    'Ved alle verdiar som er prøvde, er det slik at {clause}: til hundre gonger verdien i dag, eller til grensa for tillatne verdiar der ho er nærare.',
    "At every value that was tried {clause}: to a hundred times today's value, or to the limit of what is allowed where that is nearer.",
  ),
  alwaysInSpan: words(
    'Ved alle verdier i spennet er det slik at {clause}.',
    'Ved alle verdiar i spennet er det slik at {clause}.',
    'At every value in the span {clause}.',
  ),
  shortfall: words(
    'Ved den beste verdien som er prøvd, mangler fortsatt {amount} i året.',
    'Ved den beste verdien som er prøvd, manglar framleis {amount} i året.',
    'At the best value that was tried {amount} a year is still missing.',
  ),
  flat: words(
    'Fra et visst punkt gjør det ingen forskjell å gå lenger.',
    'Frå eit visst punkt gjer det ingen skilnad å gå lenger.',
    'From a certain point going further makes no difference.',
  ),
  refused: words(
    'Verdien der det skifter, er ikke tillatt. {why}',
    'Verdien der det skiftar, er ikkje tillaten. {why}',
    'The value at which it changes is not allowed. {why}',
  ),
  notRead: words(
    'Endrer ingenting: ingen linje i dette scenariet bruker tallet.',
    'Endrar ingenting: inga linje i dette scenariet brukar talet.',
    'Changes nothing: no line of this scenario uses the number.',
  ),
  notInTarget: words(
    'Endrer ingenting her: det som skal gå i balanse, bygger ikke på tallet.',
    'Endrar ingenting her: det som skal gå i balanse, byggjer ikkje på talet.',
    'Changes nothing here: what is to break even does not rest on the number.',
  ),
  incomplete: words(
    'Det kan finnes flere slike verdier enn de som er funnet.',
    'Det kan finnast fleire slike verdiar enn dei som er funne.',
    'There may be more such values than those found.',
  ),
};
