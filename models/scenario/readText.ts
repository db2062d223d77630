import { LineCounter, parseDocument } from 'yaml';
import { ScenarioError } from './problem.ts';
import { problem } from './problemTexts.ts';

/** The largest scenario file, in bytes of UTF-8 counted as characters. */
export const largestFile = 1_000_000;

/**
 * Reads the text of a scenario file as JSON.
 * @returns plain values, not yet checked
 * @throws ScenarioError `tooLarge`, or `notJson` with the line
 */
export function readText(text: string): unknown {
  if (text.length > largestFile) {
    throw new ScenarioError([
      problem('tooLarge', '', { found: Math.ceil(text.length / 1000), most: largestFile / 1000 }),
    ]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ScenarioError([problem('notJson', '', whereItBreaks(text, error))]);
  }
}

/** The line and the reason, from a parser that counts lines; engines word JSON errors differently. */
function whereItBreaks(text: string, error: SyntaxError): { readonly line: number; readonly found: string } {
  const counter = new LineCounter();
  const start = text.slice(0, 100_000);
  if (/[[{]{200}/.test(start)) return { line: 1, found: error.message };
  const [first] = parseDocument(start, { lineCounter: counter, strict: true }).errors;
  if (first === undefined) return { line: text.split('\n').length, found: error.message };
  return { line: counter.linePos(first.pos[0]).line, found: first.message.split('\n')[0] ?? error.message };
}
