import { jsonBreak } from './jsonBreak.ts';
import { ScenarioError } from './problem.ts';
import { problem } from './problemTexts.ts';

/** The largest scenario file, in bytes of UTF-8 counted as characters. */
export const largestFile = 1_000_000;

/** The most brackets inside each other: a scenario with twenty bases inside it needs fewer than sixty. */
export const deepestNesting = 100;

/**
 * Reads the text of a scenario file as JSON.
 * @returns plain values, not yet checked
 * @throws ScenarioError `tooLarge`, `tooDeep`, or `notJson` with the line
 */
export function readText(text: string): unknown {
  if (text.length > largestFile) {
    throw new ScenarioError([
      problem('tooLarge', '', { found: Math.ceil(text.length / 1000), most: largestFile / 1000 }),
    ]);
  }
  const found = nestingOf(text);
  if (found > deepestNesting) {
    throw new ScenarioError([problem('tooDeep', '', { found, most: deepestNesting })]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, wanted } = jsonBreak(text.replace(/^\uFEFF/, ''));
    throw new ScenarioError([problem('notJson', '', { line, wanted })]);
  }
}

/** How deep the brackets of a text stand inside each other, strings left out; reading deeper would fill the stack. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted && character === '\\') index += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
