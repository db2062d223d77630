import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdbarHere, root } from './program.ts';
import { documentOf, json, testApp } from './testApp.ts';

const tromso = join(root, 'scenarios/tromso.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdbar-exports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = async (...args: string[]) => {
  const { code, out, err } = await holdbarHere(['export', tromso, ...args, '--language', 'nb'], { environment: { INIT_CWD: folder } }); // prettier-ignore
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
  return readFileSync(join(folder, args.at(-1) ?? ''));
};

/** Width, height and dots per metre of a PNG, from its own chunks (PNG specification, 11.2.2 and 11.3.5.3). */
const sizes = (png: Buffer) => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
  chunk: png.toString('latin1', 37, 41),
  perMetre: png.readUInt32BE(41),
});

describe('pictures', () => {
  test('a PNG has 300 dots per inch at the width asked for: 160 mm are 1890 of them, 80 mm 945', async () => {
    const usual = await written('--to', 'png', '--chart', 'funding', '-o', 'cliff.png');
    expect(sizes(usual)).toMatchObject({ width: 1890, chunk: 'pHYs', perMetre: 11811 });
    const half = await written('--to', 'png', '--chart', 'liquidity', '--width', '80', '-o', 'cash.png');
    expect(sizes(half)).toMatchObject({ width: 945, perMetre: 11811 });
    const picture = await loadImage(usual);
    const canvas = createCanvas(picture.width, picture.height);
    canvas.getContext('2d').drawImage(picture, 0, 0);
    const { data } = canvas.getContext('2d').getImageData(0, 0, picture.width, picture.height);
    const colours = new Set(new Uint32Array(data.buffer));
    /** As four bytes of a pixel are read: opacity, blue, green, red. */
    const packed = (hex: string): number => Buffer.from(`${hex}ff`, 'hex').readUInt32LE();
    // Ground, the colours of sales, of missing and of the line of cost.
    for (const hex of ['ffffff', '08754f', 'b81a1a', '17181a']) expect(colours).toContain(packed(hex));
  }, 15_000);

  test('an SVG says what it shows and has its textures as patterns, no embedded picture', async () => {
    const svg = (await written('--to', 'svg', '--chart', 'funding', '-o', 'cliff.svg')).toString();
    expect(svg).toMatch(/^<\?xml[^>]*>\n<svg [^>]*width="160mm" height="[\d.]+mm" viewBox="0 0 680 \d+">/);
    expect(svg).toContain('<title>Når pilotmidlene tar slutt</title>');
    expect(svg).toContain('<desc>I 2029 dekker pilottilskuddet');
    for (const name of ['sales', 'pilot', 'missing']) {
      expect(svg).toContain(`<pattern id="tile-${name}"`);
      expect(svg).toContain(`url(#tile-${name})`);
    }
    expect(svg).not.toMatch(/<image|#fe01a/i);
  });

  test('what is wrong is said: a chart that is not there, a width that cannot be, a PNG on the terminal', async () => {
    const said = async (...args: string[]) => (await holdbarHere(['export', tromso, '--to', 'png', '--language', 'en', ...args])).err; // prettier-ignore
    expect(await said('--chart', 'liquidty', '-o', 'a.png')).toContain('Did you mean liquidity?');
    expect(await said('-o', 'a.png')).toContain('--chart funding, liquidity');
    expect(await said('--chart', 'funding', '--width', '5', '-o', 'a.png')).toContain('from 20 to 841');
    expect(await said('--chart', 'funding')).toContain('-o chart.png');
  });

  test('the API draws the same', async () => {
    const asked = { scenario: documentOf('tromso'), chart: 'funding', format: 'svg' };
    const answer = await testApp().request('/api/picture', json(asked, { 'Accept-Language': 'nb' }));
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="tromso-funding.svg"');
    expect(await answer.text()).toBe((await written('--to', 'svg', '--chart', 'funding', '-o', 'same.svg')).toString()); // prettier-ignore
  });
});

describe('tables', () => {
  test('of a run and of an answer, in both flavours', async () => {
    const norwegian = (await written('--to', 'csv', '--table', 'funding', '-o', 'a.csv')).toString();
    expect(norwegian).toMatch(/^\u{feff}År;Måneder;Salg og utleie \(kr, 2027-kroner\);/u);
    const plain = (await written('--to', 'csv', '--table', 'samples', '--draws', '64', '--flavour', 'plain', '-o', 'b.csv')).toString(); // prettier-ignore
    const lines = plain.trimEnd().split('\r\n');
    expect(lines).toHaveLength(65);
    expect(lines[64]).toMatch(/^64,(ja|nei),/);
  });

  test('the API gives the same, and says what is wrong with a question', async () => {
    const ask = (body: object) => testApp().request('/api/table', json(body, { 'Accept-Language': 'nb' }));
    const scenarios = [documentOf('tromso')];
    const curve = await ask({ scenarios, table: 'break-even', options: { input: 'streams.furniture.salesPrice' } }); // prettier-ignore
    expect(curve.headers.get('Content-Disposition')).toBe('attachment; filename="tromso-break-even.csv"');
    const file = await written('--to', 'csv', '--table', 'break-even', '--input', 'streams.furniture.salesPrice', '-o', 'c.csv'); // prettier-ignore
    expect(Buffer.from(await curve.arrayBuffer())).toEqual(file);
    expect((await ask({ scenarios, table: 'break-even' })).status).toBe(422);
    expect((await ask({ scenarios, table: 'nothing' })).status).toBe(422);
  }, 30_000);
});
