import { words, type Locale } from '../../../language/translated.ts';
import { monthText } from '../../../scenario/calendarMonth.ts';
import { valueAt } from '../../../scenario/fieldAddress.ts';
import { monthInWords } from '../../../sentences/months.ts';
import { measuredInWords } from '../../../sentences/measured.ts';
import { percentInWords } from '../../../sentences/figures.ts';
import { InputNames } from '../../workbook/inputs/inputNames.ts';
import type { InputRow } from '../../workbook/inputs/inputRow.ts';
import { inputSections } from '../../workbook/inputs/inputSections.ts';
import { statusText } from '../../workbook/sheets/statusText.ts';
import { remark, type Block, type TableRow } from '../block.ts';
import type { CouncilFacts } from '../councilFacts.ts';
import { capitalised, said } from '../textParts.ts';

const texts = {
  caption: words('Tallene i beregningen', 'Tala i utrekninga', 'The numbers of the run'),
  figure: words('Forutsetning', 'Føresetnad', 'Assumption'),
  value: words('Verdi', 'Verdi', 'Value'),
  status: words('Status', 'Status', 'Status'),
  source: words('Kilde', 'Kjelde', 'Source'),
  own: words('egen opplysning', 'eiga opplysning', 'own information'),
  unverified: words('{status}, ikke kontrollert', '{status}, ikkje kontrollert', '{status}, unverified'),
  remark: words('Tallene som er i bruk i beregningen; det som er 0 fordi ingen har skrevet noe, er utelatt. «Ikke kontrollert» står ved tall som er antatt eller bare en illustrasjon.', 'Tala som er i bruk i utrekninga; det som er 0 fordi ingen har skrive noko, er utelate. «Ikkje kontrollert» står ved tal som er tekne for gitt eller berre ein illustrasjon.', 'The numbers in use in the run; what is 0 because nobody has written anything is left out. "Unverified" stands beside numbers that are assumed or only an illustration.'),
  noSource: words('Ingen oppgitt', 'Inga oppgitt', 'None given'),
} as const; // prettier-ignore

/**
 * Every number in use, with its value, how sure it is and where it is from, under what it belongs to. What nobody has
 * written and is nothing is left out; years of a number with the same source stand together.
 */
export function sources({ scenario, run }: CouncilFacts, locale: Locale): readonly Block[] {
  const used = new Set(run.assembly.leaves.map(({ path, writtenAt }) => writtenAt ?? path));
  const sections = inputSections({ scenario, base: new Map(), names: new InputNames() });
  const isShown = ({ path, field, type, value }: InputRow): boolean =>
    type === 'number' && used.has(path) && (value !== 0 || valueAt(scenario.inputs, field) !== undefined);
  const rows = sections.flatMap(({ label, rows: all }): readonly TableRow[] => {
    const found = all.filter(isShown);
    if (found.length === 0) return [];
    return [{ cells: [label[locale]], isHeading: true }, ...together(found.map((row) => rowOf(row, locale)))]; // prettier-ignore
  });
  const heads = [texts.figure, texts.value, texts.status, texts.source].map((text) => said(text, locale));
  return [
    remark(said(texts.remark, locale)),
    { kind: 'table', caption: said(texts.caption, locale), heads, rows, texts: [2, 3], widths: [28, 25, 19, 28], small: true }, // prettier-ignore
  ];
}

/** Rows of one number by year, `Price, 2027`, with the same status and source, as one row with its values by year. */
function together(rows: readonly TableRow[]): readonly TableRow[] {
  const found: { label: string; values: string[]; status: string; source: string }[] = [];
  for (const { cells } of rows) {
    const [label = '', value = '', status = '', source = ''] = cells;
    const [, name, year] = /^(.*), (\d{4})$/.exec(label) ?? [];
    const last = found.at(-1);
    if (last !== undefined && name === last.label && status === last.status && source === last.source)
      last.values.push(`${year}: ${value}`);
    else found.push({ label, values: [value], status, source });
  }
  return found.map(({ label, values, status, source }) => ({ cells: [label, values.join('; '), status, source] })); // prettier-ignore
}

function rowOf(row: InputRow, locale: Locale): TableRow {
  const source = row.source?.[locale] ?? '';
  const known = statusText(row.status)[locale];
  const status = known === '' ? said(texts.own, locale) : known;
  const isUnverified = row.status === 'assumed' || row.status === 'illustrative';
  return {
    cells: [
      row.label[locale],
      valueOf(row, locale),
      capitalised(isUnverified ? said(texts.unverified, locale, { status }) : status),
      source === '' ? said(texts.noSource, locale) : source,
    ],
  };
}

function valueOf({ value, type, percent, unit }: InputRow, locale: Locale): string {
  if (typeof value !== 'number') return value[locale];
  if (type === 'month') return monthInWords(monthText(value), locale);
  if (percent) return percentInWords(Number((value * 100).toPrecision(6)), locale);
  // The price year stands behind the unit.
  const [, plain = unit, year] = /^(.*?) ?(?:\((\d{4})\))?$/.exec(unit) ?? [];
  const measured = measuredInWords(value, plain, locale);
  return year === undefined ? measured : `${measured} (${year})`;
}
