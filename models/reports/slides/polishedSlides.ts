import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * Slides as PowerPoint wants them and the library does not write them: each shape with a number of its own, tables that
 * say that their first row is a head and what they are, for those who do not see them. The library numbers charts from
 * where the file before it ended; here they begin with 1, so that the same slides are the same file.
 */
export function polishedSlides(bytes: Uint8Array): Uint8Array {
  const found = unzipSync(bytes);
  const numbers = Object.keys(found).flatMap((name) => Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? NaN)); // prettier-ignore
  const before = Math.min(...numbers.filter((number) => !Number.isNaN(number))) - 1;
  const renumbered = (text: string): string =>
    text.replace(/(\/charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g, (_, part: string, number: string) => `${part}${Number(number) - before}`); // prettier-ignore
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(found)) {
    const isSlide = /^ppt\/slides\/slide\d+\.xml$/.test(name);
    const names = name.endsWith('.rels') || name === '[Content_Types].xml';
    parts[renumbered(name)] = isSlide ? strToU8(polished(strFromU8(content))) : names ? strToU8(renumbered(strFromU8(content))) : content; // prettier-ignore
  }
  return zipSync(parts, { level: 0 });
}

function polished(xml: string): string {
  let last = 0;
  return xml
    .replace(/(<p:cNvPr id=")\d+(")/g, (_, before: string, after: string) => {
      last += 1;
      return `${before}${last}${after}`;
    })
    .replace(
      /(<p:graphicFrame>\s*<p:nvGraphicFramePr>\s*<p:cNvPr id="\d+" name="([^"]*)")\s*\/>/g,
      '$1 descr="$2"/>',
    ) // prettier-ignore
    .replace(/<a:tblPr\b[^>]*\/>/g, '<a:tblPr firstRow="1"/>');
}
