import { ImageRun, LineRuleType, Paragraph, TextRun, type FileChild } from 'docx';
import type { PictureOf } from '../pictures/picture.ts';
import type { Block } from './block.ts';
import { faintColour } from './wordStyles.ts';
import { wordTable } from './wordTable.ts';

/** The width of a picture in the pixels Word counts in, 96 to the inch: the 160 mm between the margins. */
const pictureWidth = 604;

/**
 * A block as paragraphs, a table or a picture.
 * @param place which block of the document it is: each numbered list begins with 1
 * @param leadsTo the block after it: a picture stays with the paragraph before it
 */
export async function wordBlock(
  block: Block,
  { pictureOf }: { readonly pictureOf: PictureOf },
  place: number,
  leadsTo: Block | undefined,
): Promise<readonly FileChild[]> {
  switch (block.kind) {
    case 'paragraph': {
      const { text, faint = false, strong = false } = block;
      const run = new TextRun({ text, ...(faint ? { size: 18, color: faintColour } : {}), bold: strong });
      return [new Paragraph({ children: [run], keepNext: strong || leadsTo?.kind === 'picture', ...(strong ? { spacing: { before: 160, after: 60 } } : {}) })]; // prettier-ignore
    }
    case 'items': {
      const mark = block.numbered ? { numbering: { reference: 'decisions', level: 0, instance: place } } : { bullet: { level: 0 } }; // prettier-ignore
      return block.texts.map((text) => new Paragraph({ text, ...mark, spacing: { after: 80 } }));
    }
    case 'table':
      return wordTable(block);
    case 'picture': {
      const { picture } = block;
      const data = await pictureOf(picture);
      const { width, height } = sizeOf(data);
      const image = new ImageRun({
        type: 'png',
        data,
        transformation: { width: pictureWidth, height: Math.round((pictureWidth * height) / width) },
        // The library would go on counting from the file before.
        altText: {
          id: String(place),
          name: picture.name,
          title: picture.title,
          description: picture.summary,
        },
      });
      return [new Paragraph({ children: [image], spacing: { before: 120, after: 120, line: 240, lineRule: LineRuleType.AUTO } })]; // prettier-ignore
    }
  }
}

/** Width and height in the header of a PNG (PNG specification, 11.2.1). @throws RangeError where it is none */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < 24 || view.getUint32(12) !== 0x49484452)
    throw new RangeError('a picture is not a PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
