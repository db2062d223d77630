import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  // Few futures: it is the drawing that is tested.
  const hall = join(root, 'scenarios/nordreisa-liten-kommune.json');
  const rent = 'places.postTerminal.yearlyRent';
  test.each([
    ['costs', [hall], 'Hva går pengene til?'],
    ['goods', [hall], 'Hva kommer inn og går ut?'],
    ['staffing', [hall], 'Hvor mange årsverk er det?'],
    ['material', [hall], 'Hvor blir materialene av?'],
    ['compared-cash', [hall, tromso], 'Kassen i alle scenarioene'],
    [
      'bridge',
      [tromso, join(root, 'scenarios/tromso-larger-volume.json')],
      'Fra «Tromsø» til «Større volum»',
    ],
    ['tornado', [hall], 'Hva betyr mest?'],
    ['switching-values', [hall], 'Hvor nær er vippepunktene?'],
    ['break-even', [tromso, '--input', rent], 'Når går det i balanse?'],
    [
      'map',
      [tromso, '--x', 'streams.furniture.salesPrice', '--y', rent],
      'Møbler: Pris per stk. og Postterminalen',
    ],
    ['importance', [tromso, '--draws', '64'], 'Hva betyr mest?'],
    ['fan', [tromso, '--draws', '64'], 'Spennet framover: Kassebeholdning'],
    ['holds-by-year', [tromso, '--draws', '64'], 'Hvor mange framtider holder'],
    ['settling', [tromso, '--draws', '64'], 'Hvordan svaret faller til ro'],
  ])(
    '%s is drawn from the command line',
    async (chart, operands, title) => {
      const { code, out, err } = await holdbarHere(['export', ...operands, '--to', 'svg', '--chart', chart, '--language', 'nb']); // prettier-ignore
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`<title>${title}`);
      expect(out).toMatch(/<desc>[^<]{20,}<\/desc>/);
      expect(out.match(/<path/g)?.length ?? 0).toBeGreaterThan(3);
      expect(out).not.toMatch(/undefined|NaN|Infinity/);
    },
    60_000,
  );

  test('actuals are drawn on the plan, by the line that has them', async () => {
    const followed = join(folder, 'followed.json');
    const actuals = { 'accounts.salesAndRent': { '2027-01': 100_000, '2027-02': 90_000 } };
    writeFileSync(followed, JSON.stringify({ ...documentOf('nordreisa-liten-kommune'), actuals }));
    const { code, out, err } = await holdbarHere(['export', followed, '--to', 'svg', '--chart', 'actuals', '--language', 'nb']); // prettier-ignore
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('<title>Går det som planlagt? Salgs- og leieinntekter</title>');
    expect(out).toMatch(/<desc>Til og med februar 2027 er «Salgs- og leieinntekter» 190/);
    expect(out).not.toMatch(/undefined|NaN|Infinity/);
  }, 60_000);

  test('the API draws a chart of an answer, and of several scenarios', async () => {
    const scenario = documentOf('nordreisa-liten-kommune');
    const app = testApp({ longestRequest: 120_000 });
    const ask = (body: object) => app.request('/api/picture', json({ scenario, format: 'svg', ...body }, { 'Accept-Language': 'nn' })); // prettier-ignore
    const both = await ask({ chart: 'compared-cash', compared: [documentOf('tromso')] });
    expect(await both.text()).toContain('<title>Kassa i alle scenarioa</title>');
    const tornado = await ask({ chart: 'tornado', options: { of: 'runway' } });
    expect([tornado.status, (await tornado.text()).includes('<title>Kva betyr mest?</title>')]).toEqual([200, true]); // prettier-ignore
    expect((await ask({ chart: 'break-even' })).status).toBe(422);
  }, 60_000);

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
