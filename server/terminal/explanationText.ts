import { words, type Locale, type Translated } from '../../models/index.ts';
import type { Explanation, NamedValue, SourcedInput } from '../explanation/explanation.ts';
import { valueText } from '../explanation/valueText.ts';

const say = {
  source: words('Kilde', 'Kjelde', 'Source'),
  inputs: words('Tall inn', 'Tal inn', 'Inputs'),
  needs: words('Bygger på', 'Byggjer på', 'Built on'),
  months: words('Hver måned', 'Kvar månad', 'Each month'),
  leftOut: words('og {count} til', 'og {count} til', 'and {count} more'),
};

/** What is said of a number that has no source in words. */
const unsourced: Readonly<Record<string, Translated>> = {
  illustrative: words('eksempeltall', 'eksempeltal', 'illustrative'),
  assumed: words('antatt', 'teke for gitt', 'assumed'),
  own: words('skrevet inn', 'skrive inn', 'entered'),
};

const noSource = words('uten kilde', 'utan kjelde', 'no source');

/** How many values behind a value are shown; `--json` has them all. */
const mostBehind = 8;

/** An explanation for someone at a terminal: the sentence, the source, the numbers it reads, the values it is built on. */
export function explanationText(found: Explanation, locale: Locale): string {
  const { inputs, needs, gathered, leftOut } = found;
  const heading = gathered === undefined ? say.needs[locale] : `${say.months[locale]}: ${found.formula}`;
  const blocks = [
    `${found.sentence[locale]}\n${say.source[locale]}: ${found.source[locale]}\n`,
    inputs.length === 0 ? '' : `${say.inputs[locale]}\n${inputLines(inputs, locale)}`,
    needs.length === 0 ? '' : `${heading}\n${needLines(found, locale)}`,
    leftOut === 0 ? '' : `${more(leftOut, locale)}\n`,
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function inputLines(inputs: readonly SourcedInput[], locale: Locale): string {
  const values = inputs.map((input) => inputText(input, locale));
  const paths = inputs.map(({ path }) => path);
  return inputs
    .map(({ path, source, status = '' }, index) => {
      const value = pad(values[index] ?? '', values);
      const said = typeof source === 'object' ? source?.[locale] : source;
      return `  ${pad(path, paths)}  ${value}  ${said ?? `(${(unsourced[status] ?? noSource)[locale]})`}\n`;
    })
    .join('');
}

/** Each value on a line; under it, unless they are the months of a year, its formula and what that reads. */
function needLines({ needs, gathered }: Explanation, locale: Locale): string {
  const names = needs.map((need) => (gathered === undefined ? `${need.label[locale]} (${idOf(need)})` : ''));
  return needs
    .map((need, index) => {
      const amount = valueText(need.value, need.unit, locale);
      const name = pad(names[index] ?? '', names);
      const line = `  ${`${name}  ${need.period}`.trimStart()}  ${amount}\n`;
      return gathered === undefined && 'needs' in need ? `${line}${behind(need, locale)}` : line;
    })
    .join('');
}

function behind({ formula, inputs, needs }: Explanation, locale: Locale): string {
  const values = [
    ...inputs.map((input) => `${input.path} ${inputText(input, locale)}`),
    ...needs.map((need) => `${idOf(need)} ${valueText(need.value, need.unit, locale)}`),
  ];
  const rest = values.length - mostBehind;
  const shown = [...values.slice(0, mostBehind), ...(rest > 0 ? [more(rest, locale)] : [])];
  return `      = ${formula}\n${shown.length === 0 ? '' : `      ${shown.join(' · ')}\n`}`;
}

const inputText = ({ value, unit, month }: SourcedInput, locale: Locale): string =>
  month ?? valueText(value, unit, locale);

const more = (count: number, locale: Locale): string => say.leftOut[locale].replace('{count}', String(count));

const idOf = ({ line, member }: NamedValue): string => (member === undefined ? line : `${line}[${member}]`);

const pad = (text: string, all: readonly string[]): string =>
  text.padEnd(Math.max(...all.map((each) => each.length)));
