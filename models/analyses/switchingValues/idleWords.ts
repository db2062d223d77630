import { words } from '../../language/translated.ts';

/** Why an input does not decide the verdict. */
export const idleWords = {
  everyAllowed: words(
    'Konklusjonen er den samme for alle tillatte verdier.',
    'Konklusjonen er den same for alle tillatne verdiar.',
    'The verdict is the same for every allowed value.',
  ),
  asFarAsSearched: words(
    'Konklusjonen er den samme så langt det er prøvd: til hundre ganger dagens verdi, eller til grensen for tillatte verdier der den er nærmere.',
    'Konklusjonen er den same så langt det er prøvd: til hundre gonger verdien i dag, eller til grensa for tillatne verdiar der ho er nærare.',
    "The verdict is the same as far as was tried: to a hundred times today's value, or to the limit of what is allowed where that is nearer.",
  ),
  refused: words(
    'Verdien som ville snudd konklusjonen, er ikke tillatt. {why}',
    'Verdien som ville snudd konklusjonen, er ikkje tillaten. {why}',
    'The value that would flip the verdict is not allowed. {why}',
  ),
  notRead: words(
    'Endrer ingenting: ingen linje i dette scenariet bruker tallet.',
    'Endrar ingenting: inga linje i dette scenariet brukar talet.',
    'Changes nothing: no line of this scenario uses the number.',
  ),
  notInVerdict: words(
    'Endrer ikke konklusjonen: ingen av prøvene bygger på tallet.',
    'Endrar ikkje konklusjonen: ingen av prøvene byggjer på talet.',
    'Does not change the verdict: none of the tests rests on the number.',
  ),
  oneValue: words(
    'Har bare én tillatt verdi.',
    'Har berre éin tillaten verdi.',
    'Has one allowed value only.',
  ),
  setting: words(
    'Er en forutsetning for selve beregningen eller et avtalt vilkår, og blir ikke variert.',
    'Er ein føresetnad for sjølve utrekninga eller eit avtalt vilkår, og blir ikkje variert.',
    'Is a setting of the calculation itself or an agreed term, and is not varied.',
  ),
};
