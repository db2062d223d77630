import PptxGenJS from 'pptxgenjs';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { fullTitle } from '../caseDocument/textParts.ts';
import { languageTag } from '../caseDocument/languageTag.ts';
import { cleanedPackage } from '../package/cleanedPackage.ts';
import { addChart } from './addChart.ts';
import { addTable } from './addTable.ts';
import { polishedSlides } from './polishedSlides.ts';
import type { SlideContent, SlidePart } from './slideContent.ts';
import { fittingSize, heightOf } from './textSize.ts';

const font = 'Calibri';
const ink = '17181A';
const faint = '5B5D60';
const accent = '005DB1';
/** A wide slide in inches, and what lies within its margins. */
const left = 0.6;
const room = 12.13;
const top = 1.55;
const bottom = 6.85;
const between = 0.15;

/** Slides as a PowerPoint file: the title is read first, then the parts in the order they stand in. */
export async function slideFile(
  slides: readonly SlideContent[],
  scenario: Pick<AcceptedScenario, 'head' | 'hash' | 'bases'>,
  locale: Locale,
): Promise<Uint8Array> {
  const { head, hash } = scenario;
  const title = fullTitle(scenario);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.author = head.author ?? 'Holdbar';
  file.company = head.municipality ?? 'Holdbar';
  file.theme = { headFontFace: font, bodyFontFace: font };
  file.defineSlideMaster({
    title: 'Holdbar',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0.5, w: 0.18, h: 0.8, fill: { color: accent } } },
      { placeholder: { options: { name: 'title', type: 'title', x: left, y: 0.4, w: room, h: 1, align: 'left', valign: 'middle', fontFace: font, fontSize: 30, bold: true, color: ink, margin: 0 }, text: '' } }, // prettier-ignore
      { text: { text: `${title} · ${hash.slice(0, 12)}`, options: { x: left, y: 7, w: 10, h: 0.3, fontFace: font, fontSize: 11, color: faint, margin: 0 } } }, // prettier-ignore
    ],
    slideNumber: {
      x: 12.2,
      y: 7,
      w: 0.55,
      h: 0.3,
      align: 'right',
      fontFace: font,
      fontSize: 11,
      color: faint,
    },
  });
  for (const { title: heading, parts, notes } of slides) {
    const slide = file.addSlide({ masterName: 'Holdbar' });
    slide.addText(heading, { placeholder: 'title' });
    addParts(slide, parts);
    slide.addNotes(notes.join('\n'));
  }
  const bytes = (await file.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return cleanedPackage(polishedSlides(bytes), { date: head.date, language: languageTag[locale] });
}

/** Puts the parts below each other; a chart or a table takes the room that the texts leave. */
function addParts(slide: PptxGenJS.Slide, parts: readonly SlidePart[]): void {
  const textsOf = (part: SlidePart): readonly string[] => part.kind === 'text' ? [part.text] : part.kind === 'points' ? part.texts : []; // prettier-ignore
  const isLarge = parts.some(({ kind }) => kind === 'chart' || kind === 'table');
  const gaps = between * (parts.length - 1);
  const high = (isLarge ? 1.5 : bottom - top) - gaps;
  const all = parts.flatMap((part) => textsOf(part));
  const size = fittingSize(all, isLarge ? [20, 18, 16, 14] : [24, 22, 20, 18, 16, 14], { room: room - 0.4, high, apart: 6 }); // prettier-ignore
  const sizeOf = (part: SlidePart): number => (part.kind === 'text' && part.faint === true ? 14 : size);
  const taken = parts.reduce((sum, part) => sum + heightOf(textsOf(part), sizeOf(part), room - 0.4, 6), 0);
  const rest = bottom - top - gaps - taken;
  let y = top;
  for (const part of parts) {
    const own = heightOf(textsOf(part), sizeOf(part), room - 0.4, 6);
    const look = { x: left, y, w: room, h: own, fontFace: font, fontSize: sizeOf(part), color: ink, margin: 0, valign: 'top' } as const; // prettier-ignore
    switch (part.kind) {
      case 'text':
        slide.addText(part.text, { ...look, color: part.faint === true ? faint : ink });
        break;
      case 'points': {
        const bullet = part.numbered === true ? ({ type: 'number' } as const) : true;
        slide.addText(part.texts.map((text) => ({ text, options: { bullet, breakLine: true, paraSpaceAfter: 6 } })), look); // prettier-ignore
        break;
      }
      case 'table':
        y += addTable(slide, part, { x: left, y, w: room, h: rest, font, ink, faint }) + between;
        break;
      case 'chart':
        addChart(slide, part, { x: left, y, w: room, h: rest, font, ink });
        break;
    }
    if (part.kind !== 'table') y += (part.kind === 'chart' ? rest : own) + between;
  }
}
