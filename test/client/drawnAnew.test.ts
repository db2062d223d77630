import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '../../client');

/** Elements and fragments are drawn anew when what they read changes; a text that a function gives is not. */
const isDrawnAnew = ({ type }: ESTree.Node): boolean =>
  type === 'JSXElement' || type === 'JSXFragment' || type === 'BlockStatement';

/** The functions among the children of an element that give something else than elements, by their line. */
function givenOnce(path: string, code: string): readonly string[] {
  const found: string[] = [];
  const look = (children: readonly ESTree.Node[]): void => {
    for (const child of children) {
      if (child.type !== 'JSXExpressionContainer' || child.expression.type !== 'ArrowFunctionExpression') continue;
      let body: ESTree.Node = child.expression.body;
      while (body.type === 'ParenthesizedExpression') body = body.expression;
      if (!isDrawnAnew(body)) found.push(`${path}:${code.slice(0, child.start).split('\n').length}`);
    }
  }; // prettier-ignore
  new Visitor({
    JSXElement: ({ children }) => look(children),
    JSXFragment: ({ children }) => look(children),
  }).visit(parseSync(path, code).program);
  return found;
}

test('a text that a function gives is found, and one in a fragment is not', () => {
  const shown = (inner: string): string => `const a = <Show when={b()}>${inner}</Show>;`;
  expect(givenOnce('a.tsx', shown('{(found) => t(found())}'))).toEqual(['a.tsx:1']);
  expect(givenOnce('a.tsx', shown('{(found) => (found() ? `${found()}` : "")}'))).toEqual(['a.tsx:1']);
  expect(givenOnce('a.tsx', shown('{(found) => <>{t(found())}</>}'))).toEqual([]);
  expect(givenOnce('a.tsx', shown('{(found) => (<p>{t(found())}</p>)}'))).toEqual([]);
});

test('every text on the page follows its numbers and its language', () => {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  expect(files.flatMap((name) => givenOnce(name, readFileSync(join(client, name), 'utf8')))).toEqual([]);
}); // prettier-ignore
