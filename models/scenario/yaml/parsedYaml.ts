import { CST, isMap, isScalar, Lexer, parseDocument, visit, type Document } from 'yaml';
import { ScenarioError } from '../problem.ts';
import { problem } from '../problemTexts.ts';
import { deepestNesting, largestFile } from '../readText.ts';
import { tooManyParts, tooManyTokens, yamlProblem } from './yamlProblems.ts';

/**
 * Parses the text of a YAML file (YAML 1.2, core schema: `no` is text, and so is a date), as one document without
 * aliases, tags of its own, repeated keys, or keys that are no text.
 * @throws ScenarioError `tooLarge`, `tooDeep`, or what is wrong, with the line
 */
export function parsedYaml(text: string): Document.Parsed {
  if (text.length > largestFile)
    throw new ScenarioError([problem('tooLarge', '', { found: Math.ceil(text.length / 1000), most: largestFile / 1000 })]); // prettier-ignore
  checkParts(text);
  checkIndents(text);
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    // Each pretty error copies its line: of a long line with many, that would take minutes.
    prettyErrors: false,
  });
  const [first] = [...document.errors, ...document.warnings];
  if (first !== undefined) throw yamlProblem(first.code, lineAt(text, first.pos[0]));
  checkNodes(document, text);
  return document;
}

/**
 * The most lines, commas and brackets of a YAML file: reading takes far longer for each than in JSON, and a scenario
 * has a few hundred.
 */
const mostParts = 20_000;

/** The most words, marks and spaces between them, as the reader takes the text apart: it takes some microseconds for each. */
const mostTokens = 150_000;

function checkParts(text: string): void {
  const found = text.match(/[\n,[\]{}]/g)?.length ?? 0;
  if (found > mostParts) throw tooManyParts(found, mostParts);
  let tokens = 0;
  let texts = 0;
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    if ((tokens += 1) > mostTokens) throw tooManyTokens(mostTokens);
    if (/^(?:\r?\n|[,[\]{}])$/.test(token)) texts = 0;
    // No more than a name and its value: of thousands one behind the other the reader would tell what is wrong with each.
    else if ((token === CST.SCALAR || /^["']/.test(token)) && (texts += 1) > 2)
      throw yamlProblem('UNEXPECTED_TOKEN', line);
    if (token.includes('\n')) line += token.split('\n').length - 1;
  }
}

/** What may begin new levels at the start of a line: spaces, `-`, `?` and `:`, also behind anchors, tags and `---`. */
const opening = /^(?:[ \t]|(?:---|[-?:])(?=[ \t])|[&!][^ \t]*(?=[ \t]))*/;

/** Brackets and indents inside each other are counted before anything that calls itself for each level. */
function checkIndents(text: string): void {
  let brackets = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (brackets += 1));
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
  }
  const indents = text.split('\n').map((line) => opening.exec(line)?.[0].length ?? 0);
  // A level takes at least one space, and a file as the product writes it two.
  const found = Math.max(deepest, ...chunked(indents));
  if (found > deepestNesting * 2) throw new ScenarioError([problem('tooDeep', '', { found, most: deepestNesting })]); // prettier-ignore
}

/** The greatest of many numbers, a thousand at a time: a call takes only so many arguments. */
function chunked(numbers: readonly number[]): readonly number[] {
  const parts = Array.from({ length: Math.ceil(numbers.length / 1000) }, (_, at) => numbers.slice(at * 1000, (at + 1) * 1000)); // prettier-ignore
  return parts.map((part) => Math.max(...part));
}

/** The line that a place in a text is on; the first is 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** @throws ScenarioError for an alias, a tag, a key that is no text or stands twice */
function checkNodes(document: Document.Parsed, text: string): void {
  const line = (offset: number | undefined): number => lineAt(text, offset ?? 0);
  visit(document, {
    Alias: (_, node) => {
      throw yamlProblem('alias', line(node.range?.[0]));
    },
    Node: (_, node) => {
      if (node.tag?.startsWith('tag:yaml.org,2002:') === false) throw yamlProblem('tag', line(node.range?.[0])); // prettier-ignore
    },
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(String(key.value))) throw yamlProblem('DUPLICATE_KEY', line(key.range?.[0]));
        seen.add(String(key.value));
      }
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || !['string', 'number'].includes(typeof key.value)) throw yamlProblem('key', line(isScalar(key) || isMap(key) ? key.range?.[0] : 0)); // prettier-ignore
    },
  });
}
