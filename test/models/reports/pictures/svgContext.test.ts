import { expect, test } from 'vitest';
import type { PictureContext } from '../../../../models/reports/pictures/easel.ts';
import { withDensity } from '../../../../models/reports/pictures/pngDensity.ts';
import { SvgContext } from '../../../../models/reports/pictures/svgContext.ts';

const measure = { font: '', measureText: (text: string) => ({ width: text.length }) } as unknown as PictureContext; // prettier-ignore
function written(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(100, 50, measure);
  draw(context);
  return context.written;
}

test('a filled bar, in a colour with opacity: #ff000080 is red at 128/255', () => {
  const bar = written((context) => {
    context.fillStyle = '#ff000080';
    context.fillRect(1, 2, 30, 40);
  });
  expect(bar).toBe('<path d="M1 2L31 2L31 42L1 42Z" fill="#ff0000" fill-opacity="0.502"/>');
});

test('a moved and dashed line, and what cannot be seen is not written', () => {
  const line = written((context) => {
    context.translate(10, 5);
    context.strokeStyle = 'rgba(1, 2, 3, 1)';
    context.lineWidth = 2;
    context.setLineDash([4, 3]);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(20, 0);
    context.stroke();
    context.strokeStyle = 'transparent';
    context.stroke();
  });
  expect(line).toBe('<path d="M10 5L30 5" fill="none" stroke="rgb(1,2,3)" stroke-width="2" stroke-dasharray="4 3" stroke-dashoffset="0"/>'); // prettier-ignore
});

test('a whole circle is two arcs, a quarter is one', () => {
  const circles = written((context) => {
    for (const angle of [2 * Math.PI, Math.PI / 2]) {
      context.beginPath();
      context.arc(10, 10, 5, 0, angle);
      context.fill();
    }
  });
  const [whole, quarter] = circles.split('\n');
  expect(whole).toContain('M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10');
  expect(quarter).toContain('M15 10A5 5 0 0 1 10 15');
});

test('letters stay letters, whatever they are, and stand where they are put', () => {
  const text = written((context) => {
    context.font = "600 10px 'Inter', sans-serif";
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    context.fillText('<Å & "B">', 50, 20);
  });
  expect(text).toBe(
    '<text x="50" y="23.5" textLength="9" lengthAdjust="spacingAndGlyphs" font-family="\'Inter\', sans-serif" font-size="10" font-weight="600" text-anchor="end" fill="#000000">&lt;Å &amp; &quot;B&quot;&gt;</text>',
  );
});

test('what is clipped stays clipped until it is restored', () => {
  const clipped = written((context) => {
    context.save();
    context.beginPath();
    context.rect(0, 0, 10, 10);
    context.clip();
    context.fillRect(0, 0, 20, 20);
    context.restore();
    context.fillRect(0, 0, 20, 20);
  });
  const [clip, first, second] = clipped.split('\n');
  expect(clip).toBe('<clipPath id="clip-1"><path d="M0 0L10 0L10 10L0 10Z"/></clipPath>');
  expect(first).toContain('clip-path="url(#clip-1)"');
  expect(second).not.toContain('clip-path');
});

test('the density of a PNG: 300 dots per inch are 11811 a metre; the checksum is that of zlib in Python', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 25 }, () => 0), 7]); // prettier-ignore
  const dense = withDensity(png, 300);
  const view = new DataView(dense.buffer);
  expect(Buffer.from(dense.subarray(33, 54)).toString('hex')).toBe('00000009704859730000' + '2e2300002e2301' + '78a53f76'); // prettier-ignore
  expect([view.getUint32(41), dense.length, dense.at(-1)]).toEqual([11811, 55, 7]);
  expect(() => withDensity(new Uint8Array(8), 300)).toThrow(RangeError);
});
