import { words, type Translated } from '../../language/translated.ts';
import { ScenarioError } from '../problem.ts';

/** What can be wrong with a link, and what would be right. */
const texts = {
  notLink: {
    message: words('Dette er ikke en lenke til et scenario. Den skal inneholde «{prefix}…» etter «#».', 'Dette er ikkje ei lenkje til eit scenario. Ho skal innehalde «{prefix}…» etter «#».', 'This is not a link to a scenario. It must hold "{prefix}…" after "#".'),
    expected: words('hele lenken slik den ble laget', 'heile lenkja slik ho vart laga', 'the whole link as it was made'),
  },
  newer: {
    message: words('Lenken er laget med en nyere utgave av Holdbar (lenkeformat {found}; denne utgaven leser til og med {most}). Last inn siden på nytt for å få den nyeste utgaven.', 'Lenkja er laga med ei nyare utgåve av Holdbar (lenkjeformat {found}; denne utgåva les til og med {most}). Last inn sida på nytt for å få den nyaste utgåva.', 'The link was made with a newer edition of Holdbar (link format {found}; this edition reads up to {most}). Reload the page to get the newest edition.'),
    expected: words('en lenke i format {most} eller eldre', 'ei lenkje i format {most} eller eldre', 'a link in format {most} or older'),
  },
  tooLong: {
    message: words('Lenken er på {found} tegn; grensen er {most}. Be avsenderen om scenariofilen i stedet.', 'Lenkja er på {found} teikn; grensa er {most}. Be avsendaren om scenariofila i staden.', 'The link has {found} characters; the limit is {most}. Ask the sender for the scenario file instead.'),
    expected: words('høyst {most} tegn', 'høgst {most} teikn', 'at most {most} characters'),
  },
  cutOff: {
    message: words('Slutten av lenken mangler. E-post deler ofte lange lenker over flere linjer: kopier hele lenken.', 'Slutten av lenkja manglar. E-post deler ofte lange lenkjer over fleire linjer: kopier heile lenkja.', 'The end of the link is missing. Mail often breaks long links over several lines: copy the whole link.'),
    expected: words('hele lenken slik den ble laget', 'heile lenkja slik ho vart laga', 'the whole link as it was made'),
  },
  damaged: {
    message: words('Lenken er endret eller skadet på veien: innholdet passer ikke med kontrollsummen i den. Ingenting av den er lest inn.', 'Lenkja er endra eller skadd på vegen: innhaldet passar ikkje med kontrollsummen i ho. Ingenting av ho er lese inn.', 'The link was changed or damaged on the way: its content does not match its checksum. Nothing of it has been read in.'),
    expected: words('lenken slik den ble laget', 'lenkja slik ho vart laga', 'the link as it was made'),
  },
  tooLarge: {
    message: words('Innholdet i lenken er større enn {most} kB når det pakkes ut. Det er ikke et scenario.', 'Innhaldet i lenkja er større enn {most} kB når det blir pakka ut. Det er ikkje eit scenario.', 'The content of the link is larger than {most} kB when unpacked. It is no scenario.'),
    expected: words('høyst {most} kB', 'høgst {most} kB', 'at most {most} kB'),
  },
} as const; // prettier-ignore

/** A link that cannot be read, as a problem of its own. */
export function linkError(
  code: keyof typeof texts,
  slots: Readonly<Record<string, string | number>> = {},
): ScenarioError {
  const filled = (text: Translated): Translated => {
    const [nb, nn, en] = [text.nb, text.nn, text.en].map((each) => each.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ''))); // prettier-ignore
    return words(nb ?? '', nn ?? '', en ?? '');
  };
  const { message, expected } = texts[code];
  return new ScenarioError([{ path: 'link', message: filled(message), expected: filled(expected) }]);
}
