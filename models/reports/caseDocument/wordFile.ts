import { AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx'; // prettier-ignore
import { words, type Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { cleanedPackage } from '../package/cleanedPackage.ts';
import type { PictureOf } from '../pictures/picture.ts';
import type { CaseSection } from './caseSections.ts';
import { fullTitle } from './textParts.ts';
import { wordBlock } from './wordBlock.ts';
import { languageTag } from './languageTag.ts';
import { wordStyles } from './wordStyles.ts';

/** Everything that stands in a document. */
export interface WordContent {
  readonly title: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly CaseSection[];
  readonly scenario: Pick<AcceptedScenario, 'head' | 'hash' | 'bases'>;
  readonly locale: Locale;
  readonly pictureOf: PictureOf;
}

const texts = {
  page: words('side ', 'side ', 'page '),
  of: words(' av ', ' av ', ' of '),
};

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** Millimetres in twentieths of a point. */
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** The document as a Word file on A4. */
export async function wordFile(content: WordContent): Promise<Uint8Array> {
  const { title, fields, sections, scenario, locale } = content;
  const { author = 'Holdbar', description } = scenario.head;
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...fields.map(
      ([label, value]) =>
        new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] }),
    ),
  ];
  let place = 0;
  for (const { heading, level, blocks } of sections) {
    children.push(new Paragraph({ heading: headings[level], text: heading }));
    for (const [index, block] of blocks.entries()) {
      place += 1;
      children.push(...(await wordBlock(block, content, place, blocks[index + 1])));
    }
  }
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    subject: fullTitle(scenario),
    // As Word of today lays it out; without it Word says «compatibility mode».
    compatibility: { version: 15 },
    ...(typeof description === 'string' ? { description } : {}),
    styles: wordStyles(locale),
    numbering: { config: [{ reference: 'decisions', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 360 } } } }] }] }, // prettier-ignore
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: { top: millimetres(22), bottom: millimetres(20), left: millimetres(25), right: millimetres(25) }, // prettier-ignore
          },
        },
        footers: { default: footer(content) },
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return cleanedPackage(bytes, { date: scenario.head.date, language: languageTag[locale] });
}

/** The scenario, and which page it is of how many. */
function footer({ scenario, locale }: WordContent): Footer {
  const text = new TextRun({ text: `${fullTitle(scenario)} · ${scenario.hash.slice(0, 12)}\t`, size: 17 });
  const pages = new TextRun({
    size: 17,
    children: [texts.page[locale], PageNumber.CURRENT, texts.of[locale], PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ children: [text, pages], tabStops: [{ type: 'right', position: millimetres(160) }] })] }); // prettier-ignore
}
