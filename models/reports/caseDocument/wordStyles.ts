import { LineRuleType, type IStylesOptions } from 'docx';
import type { Locale } from '../../language/translated.ts';
import { languageTag } from './languageTag.ts';

/** What is remarked, in colour: 5.9 to 1 against white. */
export const faintColour = '5B5D60';

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '17181A' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** How the document looks: dark text, headings by size, room between paragraphs. */
export function wordStyles(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: languageTag[locale] } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 36, bold: true, color: '17181A' }, paragraph: { spacing: { after: 200 } } },
      heading1: heading(28, 320),
      heading2: heading(24, 240),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
  };
}
