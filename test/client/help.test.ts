import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answerTerms } from '../../client/help/glossary/answerTerms.ts';
import { fundingTerms } from '../../client/help/glossary/fundingTerms.ts';
import { operationTerms } from '../../client/help/glossary/operationTerms.ts';
import { readHandbook, textOf, type Block, type Inline } from '../../client/help/handbook/readHandbook.ts';
import { placeBeside } from '../../client/help/placeBeside.ts';
import { accessibility } from '../../client/help/statements/accessibility.ts';
import { privacy } from '../../client/help/statements/privacy.ts';
import { tourSteps } from '../../client/help/tourSteps.ts';
import { engineVersion, fieldOf, fieldsOf, hallFormat, hallModel, loadHandbook, locales, type Translated } from '../../models/index.ts'; // prettier-ignore

const handbook = await loadHandbook();
const glossary = [...fundingTerms, ...answerTerms, ...operationTerms];
const texts: readonly Translated[] = [
  ...glossary.flatMap(({ term, text }) => [term, text]),
  ...tourSteps.flatMap(({ heading, text }) => [heading, text]),
  ...[...accessibility, ...privacy].flatMap(({ heading, text, points = [] }) => [heading, text, ...points]),
];

describe('the glossary', () => {
  test('has sixty terms, each once in every language', () => {
    expect(glossary).toHaveLength(60);
    for (const locale of locales) expect(new Set(glossary.map(({ term }) => term[locale])).size).toBe(60);
  });

  test('explains each in one or two plain sentences', () => {
    for (const { term, text } of glossary)
      for (const locale of locales) expect(`${term.nb}: ${text[locale]}`).toMatch(/: .{15,180}\.$/);
  });
});

test('no text of help is empty, has dumb quotes, or is the same in English', () => {
  for (const { nb, nn, en } of texts) {
    expect(Math.min(nb.length, nn.length, en.length)).toBeGreaterThan(2);
    for (const text of [nb, nn]) expect(text).not.toMatch(/"|(^|\s)-\d/);
    if (nb.includes(' ') && nb.length > 30) expect(en).not.toBe(nb);
  }
});

describe('the handbook', () => {
  const linksOf = (blocks: readonly Block[]): readonly string[] => {
    const inline = (pieces: readonly Inline[]): readonly string[] =>
      pieces.flatMap((piece) => (piece.kind === 'link' ? [piece.to] : []));
    return blocks.flatMap((block) => {
      switch (block.kind) {
        case 'list':
          return block.entries.flatMap(({ inline: own, under }) => [...inline(own), ...under.flatMap((each) => inline(each.inline))]); // prettier-ignore
        case 'table':
          return [...block.head, ...block.rows.flat()].flatMap(inline);
        case 'formula':
          return [];
        default:
          return inline(block.inline);
      }
    });
  };

  test.each(locales)('is read whole in %s: every link leads to a heading', (locale) => {
    const markdown = handbook(hallModel, hallFormat, engineVersion, locale);
    const sections = readHandbook(markdown);
    const anchors = new Set(sections.flatMap(({ headings }) => [...headings.keys()]));
    const links = sections.flatMap(({ blocks }) => linksOf(blocks));
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter((to) => !anchors.has(to))).toEqual([]);
    // As many headings as the text itself has, but for its title and its contents.
    expect(sections.flatMap(({ headings }) => [...headings]).length).toBe((markdown.match(/^#{2,} /gm) ?? []).length - 1); // prettier-ignore
    expect(sections.every(({ id, title }) => id !== '' && title !== '')).toBe(true);
  });

  test('keeps the signs of formulas and of text', () => {
    const [section] = readHandbook('<a id="a"></a>\n\n## A\n\n`x*y` is **bold\\_ly** [B \\[1\\]](#b) \\| 2 \\< 3\n\n```text\nx * [y]\n```\n\n| A | B |\n| --- | --- |\n| 1 \\| 2 | `z` |\n'); // prettier-ignore
    const [, paragraph, formula, table] = section?.blocks ?? [];
    expect(paragraph?.kind === 'paragraph' && paragraph.inline).toEqual([
      { kind: 'code', text: 'x*y' },
      { kind: 'text', text: ' is ' },
      { kind: 'strong', text: 'bold_ly' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'B [1]', to: 'b' },
      { kind: 'text', text: ' | 2 < 3' },
    ]);
    expect(formula).toEqual({ kind: 'formula', text: 'x * [y]' });
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(textOf))).toEqual([['1 | 2', 'z']]);
  });
});

test('every field of the form is explained in every language', () => {
  const fields = [
    ...hallFormat.groups.flatMap(({ path, fields: own }) => Object.entries(own).map(([name, schema]) => [`${path}.${name}`, fieldOf(schema)] as const)), // prettier-ignore
    ...hallFormat.lists.flatMap(
      (list) =>
      [undefined, ...Object.keys(list.kinds ?? {})].flatMap((kind) => Object.entries(fieldsOf(list, kind)).map(([name, schema]) => [`${list.path}.${name}`, fieldOf(schema)] as const)), // prettier-ignore
    ),
  ];
  const explained = fields.filter(([, field]) => field !== undefined);
  expect(explained.length).toBeGreaterThan(200);
  for (const [path, field] of explained)
    for (const locale of locales) expect(`${path}: ${field?.help[locale] ?? ''}`).toMatch(/: .{5,}/);
});

describe('the card of the tour', () => {
  const size = fc.integer({ min: 20, max: 2000 });
  property.prop([
    fc.record({ left: fc.integer({ min: -200, max: 1500 }), top: fc.integer({ min: -2000, max: 3000 }), width: size, height: size }), // prettier-ignore
    fc.constantFrom({ width: 1440, height: 900 }, { width: 768, height: 1024 }, { width: 390, height: 844 }),
  ])('stands inside the window', (target, window) => {
    const card = { width: Math.min(400, window.width - 24), height: 260 };
    const { left, top } = placeBeside(target, card, window);
    expect(left).toBeGreaterThanOrEqual(12);
    expect(top).toBeGreaterThanOrEqual(12);
    expect(left + card.width).toBeLessThanOrEqual(window.width - 12);
    expect(top + card.height).toBeLessThanOrEqual(window.height - 12);
  });

  test('stands under what it points at where there is room, and covers nothing of it', () => {
    expect(placeBeside({ left: 100, top: 50, width: 300, height: 60 }, { width: 400, height: 260 }, { width: 1440, height: 900 })) // prettier-ignore
      .toEqual({ left: 100, top: 122, mark: { left: 94, top: 44, width: 312, height: 72 } });
    expect(placeBeside({ left: 100, top: 700, width: 300, height: 150 }, { width: 400, height: 260 }, { width: 1440, height: 900 }).top) // prettier-ignore
      .toBe(428);
  });
});
