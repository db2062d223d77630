import { words, type Translated } from '../language/translated.ts';

/** What may stand next in a JSON text. */
const wanted = {
  value: words('en verdi', 'ein verdi', 'a value'),
  valueOrEnd: words('en verdi eller «]»', 'ein verdi eller «]»', 'a value or "]"'),
  name: words('et navn i "anførselstegn"', 'eit namn i "hermeteikn"', 'a name in "double quotes"'),
  nameOrEnd: words(
    'et navn i "anførselstegn" eller «}»',
    'eit namn i "hermeteikn" eller «}»',
    'a name in "double quotes" or "}"',
  ),
  colon: words('«:»', '«:»', '":"'),
  nextOfObject: words('«,» eller «}»', '«,» eller «}»', '"," or "}"'),
  nextOfList: words('«,» eller «]»', '«,» eller «]»', '"," or "]"'),
  end: words('slutten av filen', 'slutten av fila', 'the end of the file'),
};

type Wanted = keyof typeof wanted;

/** Where a text that is not JSON stops being it, and what should have stood there. Never recursive. */
export function jsonBreak(text: string): { readonly line: number; readonly wanted: Translated } {
  const { at, wants } = scan(text);
  return { line: text.slice(0, at).split('\n').length, wanted: wanted[wants] };
}

function scan(text: string): { readonly at: number; readonly wants: Wanted } {
  const open: string[] = [];
  let wants: Wanted = 'value';
  let at = afterSpace(text, 0);
  while (at < text.length) {
    const character = text[at] ?? '';
    let end: number | undefined = at + 1;
    if (wants.endsWith('OrEnd') && character === open.at(-1)) wants = afterClosing(open);
    else if (wants === 'value' || wants === 'valueOrEnd') {
      if (character === '{' || character === '[') {
        open.push(character === '{' ? '}' : ']');
        wants = character === '{' ? 'nameOrEnd' : 'valueOrEnd';
      } else {
        end = scalarEnd(text, at);
        if (end !== undefined) wants = afterValue(open);
      }
    } else if (wants === 'name' || wants === 'nameOrEnd') {
      end = stringEnd(text, at);
      if (end !== undefined) wants = 'colon';
    } else if (wants === 'colon' && character === ':') wants = 'value';
    else if (wants !== 'end' && character === ',') wants = open.at(-1) === '}' ? 'name' : 'value';
    else if (wants !== 'colon' && character === open.at(-1)) wants = afterClosing(open);
    else end = undefined;
    if (end === undefined) break;
    at = afterSpace(text, end);
  }
  return { at, wants };
}

function afterClosing(open: string[]): Wanted {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Wanted {
  if (open.length === 0) return 'end';
  return open.at(-1) === '}' ? 'nextOfObject' : 'nextOfList';
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}

/** The end of the number, text or word that begins at a place; undefined where it is none. */
function scalarEnd(text: string, at: number): number | undefined {
  if (text[at] === '"') return stringEnd(text, at);
  const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : undefined;
}

function stringEnd(text: string, from: number): number | undefined {
  if (text[from] !== '"') return undefined;
  const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') return at + 1;
    if (character < ' ') return undefined;
    if (character !== '\\') continue;
    escaped.lastIndex = at;
    if (!escaped.test(text)) return undefined;
    at = escaped.lastIndex - 1;
  }
  return undefined;
}
