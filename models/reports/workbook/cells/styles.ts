import type { CellStyle } from 'hucre/xlsx';

const font = { name: 'Calibri', size: 10 } as const;
/** Both colours: conditional formats take the second where cells take the first. */
const fill = (rgb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } }) as const;
const line = { style: 'thin', color: { rgb: 'B5BBC4' } } as const;

/** The looks of cells: what may be changed is yellow, what is computed elsewhere is shaded. */
export const styles = {
  title: { font: { ...font, size: 16, bold: true } },
  text: { font },
  wrapped: { font, alignment: { wrapText: true, vertical: 'top' } },
  headOfText: { font: { ...font, bold: true }, alignment: { vertical: 'top' } },
  faint: { font: { ...font, color: { rgb: '5C6470' } } },
  unit: { font: { ...font, color: { rgb: '5C6470' } }, alignment: { horizontal: 'left', indent: 1 } },
  faintWrapped: { font: { ...font, color: { rgb: '5C6470' } }, alignment: { wrapText: true, vertical: 'top' } },
  head: { font: { ...font, bold: true }, fill: fill('E4E9F0'), border: { bottom: line }, alignment: { wrapText: true, vertical: 'center' } },
  headNumber: { font: { ...font, bold: true }, fill: fill('E4E9F0'), border: { bottom: line }, numFmt: '0', alignment: { horizontal: 'right' } },
  headMonth: { font: { ...font, bold: true }, fill: fill('E4E9F0'), border: { bottom: line }, numFmt: 'mmm yyyy', alignment: { horizontal: 'right' } },
  faintNumber: { font: { ...font, color: { rgb: '5C6470' } }, numFmt: '0', alignment: { horizontal: 'right' } },
  section: { font: { ...font, size: 12, bold: true }, border: { bottom: line } },
  computedText: { font: { ...font, size: 11 }, fill: fill('EEF0F3') },
  check: { font: { ...font, bold: true } },
  passed: { font: { color: { rgb: '1B6B3A' } }, fill: fill('DDF2E3') },
  failed: { font: { color: { rgb: '9B1C1C' } }, fill: fill('FBE0E0') },
  changed: { font: { color: { rgb: '7A5200' } }, fill: fill('FFF0CC') },
} as const satisfies Record<string, CellStyle>; // prettier-ignore

const known = new Map<string, CellStyle>();

/** A number in a format; bold for balances and sums, an input may be changed, a computed one is shaded. */
export function numberStyle(
  numFmt: string,
  look: 'plain' | 'bold' | 'faint' | 'input' | 'computed' = 'plain',
): CellStyle {
  const key = `${look} ${numFmt}`;
  const style = known.get(key) ?? {
    numFmt,
    font: look === 'bold' ? { ...font, bold: true } : look === 'faint' ? styles.faint.font : font,
    ...(look === 'bold' ? { border: { top: line } } : {}),
    ...(look === 'input' ? { fill: fill('FFF8D6'), border: { bottom: line } } : {}),
    ...(look === 'computed' ? { fill: fill('EEF0F3') } : {}),
  };
  known.set(key, style);
  return style;
}

/** The number format of a unit: whole kroner, tonnes with one decimal, shares and indices with more. */
export function formatOf(unit: string): string {
  const whole = '#,##0;[Red]-#,##0';
  if (unit === 'NOK/NOK0') return '0.0000';
  if (unit === 'NOK' || unit === 'NOK0' || unit.startsWith('NOK/') || unit.startsWith('NOK0/')) return whole;
  if (unit.startsWith('tonne') || unit.startsWith('hour') || unit.startsWith('item'))
    return '#,##0.0;[Red]-#,##0.0';
  if (unit.startsWith('FTE') || unit.startsWith('m2') || unit.startsWith('kWh'))
    return '#,##0.00;[Red]-#,##0.00';
  return 'General';
}
