import { words, type AcceptedScenario, type Locale, type Translated } from '../../../models/index.ts';
import type { Look } from '../look.ts';
import { table, wrapped, type Row } from '../table.ts';

/** Words that several answers have. */
export const questionWords = {
  today: words('I dag', 'I dag', 'Today'),
  verdict: words('Konklusjon', 'Konklusjon', 'Verdict'),
  all: words('Alle tall: --json', 'Alle tal: --json', 'All numbers: --json'),
  never: words('tar ikke slutt', 'tek ikkje slutt', 'does not run out'),
  months: words('{count} md.', '{count} md.', '{count} months'),
} as const;

/** What the verdict may come to. */
export const outcomeNames = {
  holds: words('Holder', 'Held', 'Holds'),
  holdsWithSupport: words('Holder bare med støtte', 'Held berre med støtte', 'Holds only with support'),
  doesNotHold: words('Holder ikke', 'Held ikkje', 'Does not hold'),
} as const satisfies Readonly<Record<string, Translated>>;

/** The sign of each outcome. */
export const outcomeMarks = { holds: '✓', holdsWithSupport: '◐', doesNotHold: '✕' } as const;

type Outcome = keyof typeof outcomeMarks;

/** The outcome with its sign; `–` where there is none. */
export const outcomeText = (outcome: Outcome | null, locale: Locale): string =>
  outcome === null ? '–' : `${outcomeMarks[outcome]} ${outcomeNames[outcome][locale]}`;

/** The first line of an answer: which scenario it is of. */
export const titleLine = ({ head, hash }: AcceptedScenario): string =>
  `${head.title} (${head.id}) · ${hash.slice(0, 12)}\n`;

/** A text with its slots filled in. */
export const filled = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ''));

/** Sentences on lines that fit the screen. */
export const paragraph = (text: string, { columns = Infinity }: Look): string =>
  wrapped(text, Math.min(columns, 110));

/** A point of a list, its further lines under the first. */
export function point(text: string, look: Look): string {
  const { columns = Infinity } = look;
  const lines = wrapped(text, Math.min(columns, 110) - 4).trimEnd();
  return `  • ${lines.replaceAll('\n', '\n    ')}\n`;
}

/** A table under a heading; nothing where it has no rows. */
export function tableUnder(
  heading: string,
  head: readonly string[],
  rows: readonly Row[],
  look: Look,
): string {
  return rows.length === 0 ? '' : `${heading}\n${table(head, rows, look.columns).replace(/^ *\n/, '')}`;
}

/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** A number with its sign: `+1,4`, `−0,2`. */
export const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);
