import { words, type Translated } from '../../language/translated.ts';
import type { Problem } from '../../scenario/problem.ts';
import { cellName } from './tableCells.ts';

/** Where in a table something is wrong: row and column counted from 0, and the heading of the column. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
}

/** What can be wrong with a table of halls, and what would be right. */
const texts = {
  noRows: {
    message: words('Tabellen har ingen rader under overskriftene.', 'Tabellen har ingen rader under overskriftene.', 'The table has no rows below its headings.'),
    expected: words('en rad for hver hall', 'ei rad for kvar hall', 'a row for each hall'),
  },
  tooManyRows: {
    message: words('Tabellen har {found} rader; grensen er {most}.', 'Tabellen har {found} rader; grensa er {most}.', 'The table has {found} rows; the limit is {most}.'),
    expected: words('høyst {most} rader', 'høgst {most} rader', 'at most {most} rows'),
  },
  noName: {
    message: words('Tabellen mangler en kolonne med navn. Kall den «navn» eller «kommune».', 'Tabellen manglar ei kolonne med namn. Kall ho «namn» eller «kommune».', 'The table has no column of names. Call it "name" or "municipality".'),
    expected: words('en kolonne «navn»', 'ei kolonne «namn»', 'a column "name"'),
  },
  unknownColumn: {
    message: words('«{heading}» er verken en sti eller navnet på en forutsetning i malen.{near}', '«{heading}» er korkje ein sti eller namnet på ein føresetnad i malen.{near}', '"{heading}" is neither the path nor the name of an input of the template.{near}'),
    expected: words('stien eller navnet til en forutsetning', 'stien eller namnet til ein føresetnad', 'the path or the name of an input'),
  },
  severalInputs: {
    message: words('«{heading}» er navnet på flere forutsetninger: {found}. Skriv stien.', '«{heading}» er namnet på fleire føresetnader: {found}. Skriv stien.', '"{heading}" is the name of several inputs: {found}. Write the path.'),
    expected: words('en av {found}', 'ein av {found}', 'one of {found}'),
  },
  twiceColumn: {
    message: words('«{heading}» er samme forutsetning som en kolonne før den.', '«{heading}» er same føresetnad som ei kolonne før ho.', '"{heading}" is the same input as a column before it.'),
    expected: words('hver forutsetning i én kolonne', 'kvar føresetnad i éi kolonne', 'each input in one column'),
  },
  missingName: {
    message: words('Raden har ingen «{heading}».', 'Rada har ingen «{heading}».', 'The row has no "{heading}".'),
    expected: words('et navn', 'eit namn', 'a name'),
  },
  twiceHall: {
    message: words('«{found}» står på en rad før denne.', '«{found}» står på ei rad før denne.', '"{found}" stands on a row before this one.'),
    expected: words('hver hall på én rad', 'kvar hall på éi rad', 'each hall on one row'),
  },
  notNumber: {
    message: words('«{found}» er ikke et tall. Skriv for eksempel 1200 eller 12,5.', '«{found}» er ikkje eit tal. Skriv til dømes 1200 eller 12,5.', '"{found}" is not a number. Write for example 1200 or 12.5.'),
    expected: words('et tall', 'eit tal', 'a number'),
  },
  eitherNumber: {
    message: words('«{found}» kan bety to tall. Skriv det uten skille mellom tusener.', '«{found}» kan tyde to tal. Skriv det utan skilje mellom tusen.', '"{found}" may mean two numbers. Write it without thousands separators.'),
    expected: words('et tall uten tusenskille', 'eit tal utan tusenskilje', 'a number without thousands separators'),
  },
  notAccepted: {
    message: words('{problem}', '{problem}', '{problem}'),
    expected: words('{expected}', '{expected}', '{expected}'),
  },
} as const; // prettier-ignore

/** A problem of a table: its path is the cell as a spreadsheet names it, its sentence says row and column. */
export function tableProblem(
  code: keyof typeof texts,
  place: TablePlace | undefined,
  slots: Readonly<Record<string, string | number | Translated>> = {},
): Problem {
  const { message, expected } = texts[code];
  const fill = (locale: keyof Translated, text: Translated): string =>
    text[locale].replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = slots[slot] ?? (slot === 'heading' ? (place?.heading ?? '') : '');
      return typeof value === 'object' ? value[locale] : String(value);
    });
  const before = (locale: keyof Translated): string => {
    if (place === undefined) return '';
    const row = { nb: 'Rad', nn: 'Rad', en: 'Row' }[locale];
    const column = { nb: 'kolonne', nn: 'kolonne', en: 'column' }[locale];
    return `${row} ${place.row + 1}, ${column} ${place.heading}: `;
  };
  return {
    path: place === undefined ? '' : cellName(place.row, place.column),
    message: words(`${before('nb')}${fill('nb', message)}`, `${before('nn')}${fill('nn', message)}`, `${before('en')}${fill('en', message)}`), // prettier-ignore
    expected: words(fill('nb', expected), fill('nn', expected), fill('en', expected)),
  };
}
