import { words } from './translated.ts';

/** Parts of error sentences that are words, not names: what was found, or what would have been right. */
export const phrases = {
  endOfFormula: words('slutten av formelen', 'slutten av formelen', 'the end of the formula'),
  operatorOrEnd: words(
    'slutten, eller et regnetegn slik som + eller and',
    'slutten, eller eit rekneteikn slik som + eller and',
    'the end, or an operator such as + or and',
  ),
  signs: words(
    'et tall, et navn eller et av tegnene + - * / ^ ( ) [ ] , . < > = <= >=',
    'eit tal, eit namn eller eitt av teikna + - * / ^ ( ) [ ] , . < > = <= >=',
    'a number, a name or one of + - * / ^ ( ) [ ] , . < > = <= >=',
  ),
  finiteNumber: words('et tall under 1e308', 'eit tal under 1e308', 'a number below 1e308'),
  operand: words('et tall, et navn eller (', 'eit tal, eit namn eller (', 'a number, a name or ('),
  choiceBeforeIs: words('et valg foran «is»', 'eit val framfor «is»', 'a choice before "is"'),
  option: words('et av valgets alternativer', 'eitt av alternativa i valet', 'an option of the choice'),
  noChain: words(
    '«and» mellom to sammenligninger (a < b and b < c)',
    '«and» mellom to samanlikningar (a < b and b < c)',
    '"and" between two comparisons (a < b and b < c)',
  ),
  nameAfterPoint: words('et navn etter punktumet', 'eit namn etter punktumet', 'a name after the point'),
  member: words(
    'et medlem, eller en referanse til et',
    'eit medlem, eller ein referanse til eit',
    'a member, or a reference to one',
  ),
  dimension: words(
    'en dimensjon, slik som stream',
    'ein dimensjon, slik som stream',
    'a dimension, such as stream',
  ),
  referredDimension: words(
    'dimensjonen det vises til',
    'dimensjonen det blir vist til',
    'the dimension that is referred to',
  ),
  shallower: words(
    'høyst 100 parenteser inni hverandre',
    'høgst 100 parentesar inni kvarandre',
    'at most 100 brackets inside each other',
  ),
  characters: words('tegn i formelen', 'teikn i formelen', 'characters in the formula'),
  years: words('år fra tallets år', 'år frå året til talet', 'years from the year of the number'),
  nothing: words('ingenting', 'ingenting', 'nothing'),
  condition: words('en betingelse', 'eit vilkår', 'a condition'),
  choice: words('et valg', 'eit val', 'a choice'),
  reference: words('en referanse', 'ein referanse', 'a reference'),
  number: words('et tall', 'eit tal', 'a number'),
  formula: words('en formel', 'ein formel', 'a formula'),
  monthlyLine: words(
    'en linje med en verdi for hver måned',
    'ei linje med ein verdi for kvar månad',
    'a monthly line',
  ),
  dateOrPure: words('en dato eller et rent tall', 'ein dato eller eit reint tal', 'a date or a pure number'),
  share: words('en andel', 'ein del', 'a share'),
} as const;
