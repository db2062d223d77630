import { words } from '../../../models/index.ts';
import type { StatementPart } from './statement.ts';

/** For whom the page works, how that is tried, and what is not tried. */
export const accessibility: readonly StatementPart[] = [
  {
    heading: words('Målet', 'Målet', 'The aim'),
    text: words(
      'Holdbar skal kunne brukes av alle. Målet er WCAG 2.1 på nivå A og AA, som er kravet til offentlige nettsteder i Norge.',
      'Holdbar skal kunne brukast av alle. Målet er WCAG 2.1 på nivå A og AA, som er kravet til offentlege nettstader i Noreg.',
      'Holdbar is meant to be usable by everyone. The aim is WCAG 2.1 levels A and AA, which is required of public web sites in Norway.',
    ),
    points: [
      words('Alt kan gjøres med tastatur. Diagrammer leses med piltastene og finnes også som tabell.', 'Alt kan gjerast med tastatur. Diagram blir lesne med piltastane og finst òg som tabell.', 'Everything can be done by keyboard. Charts are read with the arrow keys and exist as tables too.'), // prettier-ignore
      words('Konklusjonen leses opp når den endrer seg og har hvilt et sekund.', 'Konklusjonen blir lesen opp når han endrar seg og har kvilt eit sekund.', 'The verdict is read out when it changes and has rested for a second.'), // prettier-ignore
      words('Farge er aldri det eneste som skiller: det er alltid også form, mønster eller ord.', 'Farge er aldri det einaste som skil: det er alltid òg form, mønster eller ord.', 'Colour is never the only difference: there is always shape, pattern or words as well.'), // prettier-ignore
      words('Lyse og mørke farger, redusert bevegelse og stor tekst følger innstillingene på maskinen.', 'Lyse og mørke fargar, redusert rørsle og stor tekst følgjer innstillingane på maskina.', 'Light and dark colours, reduced motion and large text follow the settings of the machine.'), // prettier-ignore
    ],
  },
  {
    heading: words('Slik er det prøvd', 'Slik er det prøvd', 'How it is tried'),
    text: words(
      'Hver side prøves maskinelt med axe i flere tilstander, på bokmål, nynorsk og engelsk, i lyse og mørke farger, på stor og liten skjerm. Reisene gjennom siden prøves også bare med tastatur.',
      'Kvar side blir prøvd maskinelt med axe i fleire tilstandar, på bokmål, nynorsk og engelsk, i lyse og mørke fargar, på stor og liten skjerm. Reisene gjennom sida blir òg prøvde berre med tastatur.',
      'Each page is tried automatically with axe in several states, in bokmål, nynorsk and English, in light and dark colours, on large and small screens. Journeys through the page are also tried by keyboard alone.',
    ),
  },
  {
    heading: words('Dette er ikke prøvd', 'Dette er ikkje prøvd', 'What has not been tried'),
    text: words(
      'Siden er ikke prøvd av mennesker som bruker skjermleser eller andre hjelpemidler til daglig. Maskinelle prøver finner bare en del av feilene.',
      'Sida er ikkje prøvd av menneske som bruker skjermlesar eller andre hjelpemiddel til dagleg. Maskinelle prøver finn berre ein del av feila.',
      'The page has not been tried by people who use screen readers or other aids daily. Automatic checks find only some of the faults.',
    ),
  },
  {
    heading: words('Er noe vanskelig å bruke?', 'Er noko vanskeleg å bruke?', 'Is something hard to use?'),
    text: words(
      'Si fra til kommunen eller virksomheten som tilbyr siden. En offentlig virksomhet skal også ha sin egen tilgjengelighetserklæring på uustatus.no, med adressen du kan skrive til.',
      'Sei frå til kommunen eller verksemda som tilbyr sida. Ei offentleg verksemd skal òg ha si eiga tilgjengeerklæring på uustatus.no, med adressa du kan skrive til.',
      'Tell the municipality or organisation that offers the page. A public body shall also have a statement of its own at uustatus.no, with the address you can write to.',
    ),
  },
];
