import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';
import { expect, test } from 'vitest';

const client = join(import.meta.dirname, '../../client');

/** Attributes, also of our own components, that are read to or shown to people. */
const shown = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|heading|summary|description|caption|unit|empty)$/; // prettier-ignore

/** The same in every language: the name of the product, and keys as they are printed on a keyboard. */
const notText = new Set(['Holdbar', 'Ctrl K']);

const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text.replace(/&\w+;/g, ''));

/** The texts that stand in an expression itself: a literal, a template, either side of a choice. */
function textsIn(node: ESTree.Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.cooked ?? '');
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '+' || node.type === 'LogicalExpression'
        ? [...textsIn(node.left), ...textsIn(node.right)]
        : [];
    case 'JSXExpressionContainer':
      return textsIn(node.expression);
    default:
      return [];
  }
}

/** Texts with letters that a component shows without asking the catalogues. */
function ownTexts(path: string, code: string): readonly string[] {
  const found: string[] = [];
  const add = (texts: readonly string[]): void => {
    found.push(...texts.map((text) => text.trim()).filter((text) => hasLetters(text) && !notText.has(text)));
  };
  new Visitor({
    JSXText: ({ value }) => add([value]),
    JSXElement: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') add(textsIn(child));
    },
    JSXFragment: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') add(textsIn(child));
    },
    JSXOpeningElement: ({ attributes }) => {
      for (const attribute of attributes) {
        if (attribute.type !== 'JSXAttribute' || attribute.value === null) continue;
        const key = attribute.name.type === 'JSXIdentifier' ? attribute.name.name : '';
        if (shown.test(key)) add(textsIn(attribute.value));
      }
    },
  }).visit(parseSync(path, code).program);
  return found;
}

test('components show no text of their own: all of it is in the catalogues', () => {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  const found = files.flatMap((path) =>
    ownTexts(path, readFileSync(join(client, path), 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['text between tags', '<p>Hallen holder</p>', ['Hallen holder']],
  ['a literal between tags', "<p>{'Hallen'}{1}{t('ok.key')}</p>", ['Hallen']],
  ['either side of a choice', "<p>{isOne ? 'en' : `to ${count} ganger`}</p>", ['en', 'to', 'ganger']],
  ['a label that is read aloud', '<button aria-label="Lukk" class="close" type="button" />', ['Lukk']],
  ['a component of ours', '<Panel heading={\'Over\' + rest} kind="wide" />', ['Over']],
  ['nothing', '<p title={t("ok.key")}>{count} × 12 kr{"\u00a0"}–</p>'.replace(' kr', ''), []],
])('%s is found', (_, markup, expected) => {
  expect(ownTexts('example.tsx', `const part = () => ${markup};`)).toEqual(expected);
});
