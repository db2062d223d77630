import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What the perspectives beside the hall's own cannot see by themselves. */
export const perspectiveRules: readonly RuleDeclaration[] = [
  {
    id: 'perspectives.servicesFree',
    when: 'sum(month, operations.overhead) > 0 and sum(month, serviceCost) <= 0',
    severity: 'note',
    message: words(
      'Hallen belastes for felles administrasjon, men hva den virkelig koster kommunen, er ikke skrevet inn. For kommunen samlet og for samfunnet er den da gratis.',
      'Hallen blir belasta for felles administrasjon, men kva han verkeleg kostar kommunen, er ikkje skrive inn. For kommunen samla og for samfunnet er han då gratis.',
      'The hall is charged overhead, but what shared administration really costs is not entered. To the municipality as a whole and to society it is then free.',
    ),
    source: words(
      'DFØs veileder i samfunnsøkonomiske analyser: ressurser regnes til det de koster i beste alternative bruk.',
      'Rettleiaren frå DFØ i samfunnsøkonomiske analysar: ressursar blir rekna til det dei kostar i beste alternative bruk.',
      "DFØ's guide to economic appraisal: resources count at what they cost in their best alternative use.",
    ),
  },
];
