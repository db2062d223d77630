const names: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

const wholeYear = /^(?:hele året|heile året|året|whole year|year)$/;

/**
 * A month or a year as people and spreadsheets write it: `2027-05`, `05.2027`, `01.05.2027`, `mai 2027`, `mai-27`, `mai`,
 * `202705`, `2027`, `hele året`. Undefined where the text is neither.
 * @param year the calendar year of what names none
 * @returns `2027-05`, or `2027` for a year
 */
export function periodIn(text: string, year: number): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  if (wholeYear.test(plain)) return String(year);
  if (/^(?:19|20|21)\d{2}$/.test(plain)) return plain;
  const digits =
    found(/^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.]\d{1,2})?$/, plain) ??
    found(/^(?:\d{1,2}[./-])?(?<month>\d{1,2})[./-](?<year>\d{4})$/, plain) ??
    found(/^(?<year>(?:19|20|21)\d{2})(?<month>0[1-9]|1[0-2])$/, plain);
  if (digits !== undefined) return inYear(Number(digits.month), Number(digits.year));
  const named = /^([a-zæøå]+)\.?(?:[ ./-]*(\d{4}|\d{2}))?$/.exec(plain);
  const month = names.findIndex((each) => each.includes(named?.[1] ?? '')) + 1;
  if (named === null || month === 0) return undefined;
  const said = named[2];
  return inYear(month, said === undefined ? year : said.length === 2 ? 2000 + Number(said) : Number(said));
}

function found(pattern: RegExp, text: string): { readonly year: string; readonly month: string } | undefined {
  const { year, month } = pattern.exec(text)?.groups ?? {};
  return year === undefined || month === undefined ? undefined : { year, month };
}

const inYear = (month: number, year: number): string | undefined =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
