import {
  words,
  type Locale,
  type Merge,
  type MergedEstimates,
  type MergedInput,
} from '../../models/index.ts';
import type { Look } from './look.ts';
import { blocks, filled, tableUnder } from './questionText/questionWords.ts';
import { shownValue } from './questionText/shownInputs.ts';
import { sideText } from './questionText/sideText.ts';
import { table, type Row } from './table.ts';

const say = {
  conflicts: words('Begge har endret, til hver sin verdi', 'Begge har endra, til kvar sin verdi', 'Both have changed, to different values'),
  fromTheirs: words('Hentet fra deres', 'Henta frå deira', 'Taken from theirs'),
  fromMine: words('Bare endret i mine', 'Berre endra i mine', 'Changed in mine only'),
  agreed: words('Endret av begge, uten konflikt', 'Endra av begge, utan konflikt', 'Changed by both, without conflict'),
  nothing: words('Ingen har endret noe.', 'Ingen har endra noko.', 'Nobody has changed anything.'),
  was: words('Før', 'Før', 'Before'),
  mine: words('Mine', 'Mine', 'Mine'),
  theirs: words('Deres', 'Deira', 'Theirs'),
  taken: words('Valgt', 'Valt', 'Taken'),
  open: words(
    '{count} står åpne. Velg med --mine STI,… og --theirs STI,…, eller alle med --prefer mine|theirs. Ingenting er skrevet.',
    '{count} står opne. Vel med --mine STI,… og --theirs STI,…, eller alle med --prefer mine|theirs. Ingenting er skrive.',
    '{count} are open. Choose with --mine PATH,… and --theirs PATH,…, or all with --prefer mine|theirs. Nothing has been written.',
  ),
  estimates: words('Anslagene er ulike', 'Anslaga er ulike', 'The estimates differ'),
  median: words('Median', 'Median', 'Median'),
  span: words('Spenn (P10–P90)', 'Spenn (P10–P90)', 'Range (P10–P90)'),
  apart: words('Uenighet', 'Usemje', 'Disagreement'),
  notRanges: words('Kan ikke bli spenn; den første står til dere er enige', 'Kan ikkje bli spenn; den første står til de er samde', 'Cannot be a range; the first stands until you agree'),
  same: words('Alle sier det samme.', 'Alle seier det same.', 'All say the same.'),
} as const; // prettier-ignore

/** What a merge found: the conflicts with what it was and both values, then what was taken from where. */
export function mergeText(merge: Merge, look: Look): string {
  const { locale, columns } = look;
  const head = [say.was[locale], say.mine[locale], say.theirs[locale]];
  const row = (input: MergedInput): Row => ({
    label: `  ${input.label[locale]} (${input.path})`,
    cells: [input.base, input.mine, input.theirs].map((side) => sideText(input, side, locale, true)),
  });
  const chosen = merge.conflicts.map((each) => {
    const { label, cells } = row(each);
    return { label, cells: [...cells, each.chosen === undefined ? '?' : say[each.chosen][locale]] };
  });
  const { conflicts, fromTheirs, fromMine, agreed } = merge;
  if ([conflicts, fromTheirs, fromMine, agreed].every((list) => list.length === 0)) return `${say.nothing[locale]}\n`; // prettier-ignore
  return blocks(
    chosen.length === 0 ? '' : `${say.conflicts[locale]}\n${table([...head, say.taken[locale]], chosen, columns).replace(/^ *\n/, '')}`, // prettier-ignore
    ...(['fromTheirs', 'fromMine', 'agreed'] as const).map((from) => tableUnder(say[from][locale], head, merge[from].map(row), look)), // prettier-ignore
  );
}

/** What stands open, and how it is settled. */
export const openText = ({ open }: Merge, locale: Locale): string =>
  filled(say.open[locale], { count: open });

/** What people do not agree on, the greatest disagreement first, and what could not be made a range. */
export function estimatesText({ who, merged, open }: MergedEstimates, look: Look): string {
  const { locale, columns } = look;
  if (merged.length + open.length === 0) return `${say.same[locale]}\n`;
  const rows = merged.map((each): Row => {
    const shown = (value: number): string => shownValue(value, each, locale);
    const share = each.disagreement === undefined ? '–' : shownValue(Math.round(each.disagreement * 100) / 100, { unit: '1', shownIn: '%' }, locale); // prettier-ignore
    return {
      label: `  ${each.label[locale]}`,
      cells: [...each.estimates.map(({ value }) => shown(value)), shown(each.value), `${shown(each.low)} – ${shown(each.high)}`, share], // prettier-ignore
    };
  });
  const head = [...who, say.median[locale], say.span[locale], say.apart[locale]];
  const others = open.map((each): Row => ({
    label: `  ${each.label[locale]} (${each.path})`,
    cells: each.says.map(({ side }) => sideText(each, side, locale)),
  }));
  return blocks(
    rows.length === 0 ? '' : `${say.estimates[locale]}\n${table(head, rows, columns).replace(/^ *\n/, '')}`,
    tableUnder(say.notRanges[locale], who, others, look),
  );
}
