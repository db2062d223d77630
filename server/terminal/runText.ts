import {
  inFigures,
  keyFigureList,
  needInWords,
  type AcceptedScenario,
  type KeyFigure,
  type Locale,
  type RunResult,
  type Translated,
  type VerdictTest,
} from '../../models/index.ts';
import { keyFigureText } from './keyFigureText.ts';
import type { Look } from './look.ts';
import { runWords, severityWords } from './runWords.ts';
import { table, wrapped } from './table.ts';
import { yearTables } from './yearTables.ts';

const marks = { holds: '✓', holdsWithSupport: '◐', doesNotHold: '✕' } as const;

/** The result of a run for someone at a terminal: verdict, tests, key figures, accounts by year, remarks. */
export function runText(scenario: AcceptedScenario, result: RunResult, look: Look): string {
  const { locale, columns = Infinity } = look;
  const { head, read } = scenario;
  const { verdict, stamp } = result;
  const say = (text: Translated): string => wrapped(text[locale], Math.min(columns, 110));
  const priceYear = String(read.number('economy.priceYear').value);
  return [
    `${head.title} (${stamp.scenario}) · Holdbar ${stamp.engine} · ${stamp.hash.slice(0, 12)}\n`,
    `${marks[verdict.outcome]} ${verdict.badge[locale]}\n${say(verdict.sentence)}${say(verdict.runway)}${say(verdict.balance)}${verdict.reasons.map(say).join('')}${supportLine(result, locale)}`,
    `${runWords.tests[locale]}\n${testTable(result, locale)}`,
    `${runWords.keyFigures[locale]}\n${keyFigureTable(result, locale)}${filled(runWords.priceYear[locale], { year: priceYear })}\n`,
    yearTables(result, look),
    `${runWords.flags[locale]}\n${flagLines(result, look)}${qualityLine(result, locale)}`,
  ].join('\n'); // prettier-ignore
}

function supportLine({ verdict }: RunResult, locale: Locale): string {
  const amounts = {
    decided: needInWords(verdict.decidedSupportPerYear, locale),
    more: needInWords(verdict.additionalSupportPerYear, locale),
    total: needInWords(verdict.supportPerYear, locale),
  };
  return `${filled(runWords.support[locale], amounts)}\n`;
}

function testTable({ verdict, lines }: RunResult, locale: Locale): string {
  const label: Record<VerdictTest['id'], string> = {
    result: lines['verdict.resultMargin']?.label[locale] ?? '',
    structure: lines['verdict.structureMargin']?.label[locale] ?? '',
    liquidity: runWords.liquidity[locale],
    rules: runWords.rules[locale],
  };
  const rows = verdict.tests.map(({ id, value, limit, passes }) => ({
    label: `  ${label[id]}`,
    cells: [
      inFigures(value, locale),
      `${(id === 'rules' ? runWords.atMost : runWords.atLeast)[locale]} ${inFigures(limit, locale)}`,
      (passes ? runWords.passed : runWords.failed)[locale],
    ],
  }));
  return table(['', '', ''], rows).replace(/^\n/, '');
}

function keyFigureTable(result: RunResult, locale: Locale): string {
  const label = ({ id, line }: KeyFigure): string => result.lines[line]?.label[locale] ?? id;
  const widest = Math.max(...keyFigureList.map((figure) => label(figure).length));
  return keyFigureList
    .map((figure) => `  ${label(figure).padEnd(widest)}  ${keyFigureText(figure, result, locale)}\n`)
    .join('');
}

function flagLines({ flags }: RunResult, { locale, columns = Infinity }: Look): string {
  if (flags.length === 0) return `  ${runWords.noFlags[locale]}\n`;
  return flags
    .map(({ severity, member, message, source }) => {
      const of = member === undefined ? '' : ` (${member})`;
      const lines = (text: string): string => wrapped(text, Math.min(columns, 110) - 4).replaceAll('\n', '\n    ').trimEnd(); // prettier-ignore
      return `  ${lines(`${severityWords[severity][locale]}${of}: ${message[locale]}`)}\n    ${lines(source[locale])}\n`;
    })
    .join('');
}

const qualityLine = ({ verdict: { illustrative } }: RunResult, locale: Locale): string =>
  `  ${filled(runWords.quality[locale], { used: String(illustrative.used), of: String(illustrative.of) })}\n`;

const filled = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
