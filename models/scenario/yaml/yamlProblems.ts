import { words, type Translated } from '../../language/translated.ts';
import { ScenarioError } from '../problem.ts';

/** What can be wrong with a YAML file, and what would be right; the rest is said in general. */
const texts: Readonly<Record<string, readonly [message: Translated, expected: Translated]>> = {
  DUPLICATE_KEY: [
    words('Samme navn står to ganger', 'Same namn står to gonger', 'The same name stands twice'),
    words('hvert navn én gang', 'kvart namn éin gong', 'each name once'),
  ],
  TAB_AS_INDENT: [
    words('Linjen er rykket inn med tabulator', 'Linja er rykt inn med tabulator', 'The line is indented with a tab'),
    words('mellomrom i starten av linjen', 'mellomrom i starten av linja', 'spaces at the beginning of the line'),
  ],
  BAD_INDENT: [
    words('Innrykket passer ikke med linjene over', 'Innrykket passar ikkje med linjene over', 'The indentation does not fit the lines above'),
    words('like mange mellomrom som linjene ved siden av', 'like mange mellomrom som linjene ved sida av', 'as many spaces as the lines beside it'),
  ],
  MULTIPLE_DOCS: [
    words('Filen har flere dokumenter', 'Fila har fleire dokument', 'The file has several documents'),
    words('ett dokument, uten «---» inni', 'eitt dokument, utan «---» inni', 'one document, without "---" inside'),
  ],
  alias: [
    words('Henvisninger med «*» leses ikke', 'Tilvisingar med «*» blir ikkje lesne', 'References with "*" are not read'),
    words('verdien skrevet ut', 'verdien skriven ut', 'the value written out'),
  ],
  tag: [
    words('Merker med «!» leses ikke', 'Merke med «!» blir ikkje lesne', 'Tags with "!" are not read'),
    words('verdien uten merke', 'verdien utan merke', 'the value without a tag'),
  ],
  key: [
    words('Navnet er ikke tekst', 'Namnet er ikkje tekst', 'The name is not text'),
    words('et navn som er tekst', 'eit namn som er tekst', 'a name that is text'),
  ],
}; // prettier-ignore

const general: readonly [Translated, Translated] = [
  words('Dette er ikke gyldig YAML', 'Dette er ikkje gyldig YAML', 'This is not valid YAML'),
  words('«navn: verdi» på hver linje', '«namn: verdi» på kvar linje', '"name: value" on each line'),
];

/** A YAML file that cannot be read, by the code of what is wrong and the line it stands on. */
export function yamlProblem(code: string, line: number): ScenarioError {
  const [message, expected] = texts[code] ?? general;
  const said = words(
    `${message.nb} (linje ${line}). Riktig er ${expected.nb}.`,
    `${message.nn} (linje ${line}). Rett er ${expected.nn}.`,
    `${message.en} (line ${line}). Right would be ${expected.en}.`,
  );
  return new ScenarioError([{ path: '', message: said, expected }]);
}

/** A YAML file with more in it than is read. */
export function tooManyParts(found: number, most: number): ScenarioError {
  const message = words(
    `YAML-filen har ${found} linjer, komma og klammer; grensen er ${most}. Send den som JSON.`,
    `YAML-fila har ${found} linjer, komma og klammer; grensa er ${most}. Send ho som JSON.`,
    `The YAML file has ${found} lines, commas and brackets; the limit is ${most}. Send it as JSON.`,
  );
  const expected = words(`høyst ${most}`, `høgst ${most}`, `at most ${most}`);
  return new ScenarioError([{ path: '', message, expected }]);
}

/** A YAML text of more words and marks than are read, such as a line of nothing but quotation marks. */
export function tooManyTokens(most: number): ScenarioError {
  const message = words(
    `YAML-filen har mer enn ${most} ord og tegn. Send den som JSON.`,
    `YAML-fila har meir enn ${most} ord og teikn. Send ho som JSON.`,
    `The YAML file has more than ${most} words and marks. Send it as JSON.`,
  );
  const expected = words(`høyst ${most}`, `høgst ${most}`, `at most ${most}`);
  return new ScenarioError([{ path: '', message, expected }]);
}
