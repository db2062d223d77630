const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found] ?? found);

/**
 * A colour as attributes: opacity stands apart, since not every program reads it from a colour. Nothing where it is not
 * seen.
 */
export function paint(kind: 'fill' | 'stroke', colour: string, alpha: number): string | undefined {
  const [plain, own] = split(colour.trim().toLowerCase());
  const opacity = own * alpha;
  if (plain === 'transparent' || opacity <= 0) return undefined;
  return ` ${kind}="${escaped(plain)}"${opacity < 1 ? ` ${kind}-opacity="${Number(opacity.toFixed(3))}"` : ''}`;
}

/** A colour without its opacity, and that. */
function split(colour: string): [string, number] {
  const hex = /^(#[0-9a-f]{6})([0-9a-f]{2})$/.exec(colour);
  if (hex !== null) return [hex[1] ?? colour, parseInt(hex[2] ?? 'ff', 16) / 255];
  const parts = /^rgba\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*\)$/.exec(colour);
  if (parts === null) return [colour, 1];
  return [`rgb(${parts[1]},${parts[2]},${parts[3]})`, Number(parts[4])];
}

/** How far below a line of SVG text, in parts of its size, each line of a drawing context lies. */
const baselines: Readonly<Record<string, number>> = { top: 0.93, hanging: 0.75, middle: 0.35, bottom: -0.21 };
const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** How a text is set, as a drawing context says it. */
export interface TextSetting {
  /** As in CSS: `600 13px 'Inter', sans-serif`. */
  readonly font: string;
  readonly textAlign: string;
  readonly textBaseline: string;
}

/** The attributes of a text, and how far it is moved down. @throws RangeError for a font without a size in pixels */
export function textAttributes({ font, textAlign, textBaseline }: TextSetting): { readonly attributes: string; readonly down: number } {
  const [, style, weight, size, family = ''] = /^(?:(italic|oblique|normal)\s+)?(?:(bold|normal|\d{3})\s+)?([\d.]+)px(?:\/\S+)?\s+(.*)$/.exec(font) ?? [];
  if (size === undefined) throw new RangeError(`no size in the font ${font}`);
  const anchor = anchors[textAlign];
  const attributes = [
    ` font-family="${escaped(family.replaceAll('"', "'"))}" font-size="${size}"`,
    weight === undefined || weight === 'normal' || weight === '400' ? '' : ` font-weight="${weight}"`,
    style === undefined || style === 'normal' ? '' : ` font-style="${style}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
  ].join('');
  return { attributes, down: Number(size) * (baselines[textBaseline] ?? 0) };
} // prettier-ignore
