import { describe, expect, it } from 'vitest';
import { locales } from '../../../../models/language/translated.ts';
import { councilFacts } from '../../../../models/reports/caseDocument/councilFacts.ts';
import { slideContents } from '../../../../models/reports/slides/slideContents.ts';
import { fittingSize, heightOf } from '../../../../models/reports/slides/textSize.ts';
import { writeSlides } from '../../../../models/reports/index.ts';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cleanedPackage } from '../../../../models/reports/package/cleanedPackage.ts';
import { answersOf, example, factsOf, handMade, tags } from './council.ts';
import { officePackage, packageFaults, paragraphs } from './officePackage.ts';

describe('the slides', () => {
  it('are six to eight: of each outcome, of one without pilot, of one of two years, in every language', () => {
    const others = [handMade({ verdict: { supportLimit: 100_000 } }), handMade({ yearly: 120_000 }), example('copenhagen-2024')]; // prettier-ignore
    const all = [factsOf('tromso'), ...others.map((scenario) => councilFacts(scenario, {}))];
    for (const [index, facts] of all.entries()) {
      const slides = slideContents(facts, locales[index % 3] ?? 'nb');
      expect(slides.length).toBeGreaterThanOrEqual(6);
      expect(slides.length).toBeLessThanOrEqual(8);
      for (const { title, parts, notes } of slides) {
        expect(title).not.toBe('');
        expect(parts.length).toBeGreaterThan(0);
        expect(JSON.stringify([title, parts, notes])).not.toMatch(/undefined|NaN|null|\{\w+\}/);
      }
    }
  }, 30_000);

  it('draw the bands of the run in millions, and the cash at the end of each year', () => {
    const facts = factsOf('tromso');
    const slides = slideContents(facts, 'nb');
    const charts = slides.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'chart' ? [part] : [])),
    );
    expect(charts).toHaveLength(3);
    const [cliff, cash] = charts;
    const { bands, course } = facts;
    const at = (series: readonly { name: string; values: readonly number[] }[] | undefined, name: string) => series?.find((each) => each.name === name)?.values; // prettier-ignore
    expect(at(cliff?.columns, 'Salg og utleie')).toEqual(bands.income.sales.map((amount) => Number((amount / 1e6).toFixed(3)))); // prettier-ignore
    expect(at(cliff?.columns, 'Mangler')?.[4]).toBeCloseTo(
      (bands.costSum[4]! - bands.incomeSum[4]!) / 1e6,
      3,
    );
    expect(at(cliff?.lines, 'Utgifter')).toHaveLength(bands.years.length);
    // Starts in April 2027: the last month of 2028 is the 21st.
    expect(cash?.lines[0]?.values[1]).toBeCloseTo((course.cash[20] ?? NaN) / 1e6, 3);
  });
});

describe('the PowerPoint file', () => {
  it.each([
    ['tromso', 'nb', example('tromso')],
    ['a hall that holds with support', 'nn', handMade({ verdict: { supportLimit: 100_000 } })],
    ['a hall worked out by hand', 'en', handMade()],
  ] as const)(
    'of %s is a sound package in %s: titles first, charts of its own, alternative texts, notes',
    async (_, locale, scenario) => {
      // prettier-ignore
      const make = () => writeSlides(scenario, { locale, ...answersOf(scenario) });
      const bytes = await make();
      const file = officePackage(bytes);
      expect(packageFaults(file)).toEqual([]);
      const slides = Object.entries(file).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBeGreaterThanOrEqual(6);
      for (const [, xml] of slides) {
        const shapes = xml.match(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs) ?? [];
        expect(shapes[0]).toContain('type="title"');
        expect(paragraphs(shapes[0] ?? '', 'a').join('')).not.toBe('');
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        const frames = xml.match(/<p:graphicFrame>\s*<p:nvGraphicFramePr>\s*<p:cNvPr [^>]*>/g) ?? [];
        frames.forEach((frame) => expect(frame).toMatch(/descr="[^"]{8,}"/));
        expect(xml.match(/<a:tbl>/g)?.length ?? 0).toBe(xml.match(/<a:tblPr firstRow="1"\/>/g)?.length ?? 0);
      }
      const languages = new Set([...Object.values(file).join('').matchAll(/ lang="([^"]+)"/g)].map((match) => match[1])); // prettier-ignore
      expect([...languages]).toEqual([tags[locale]]);
      const named = (pattern: RegExp): number =>
        Object.keys(file).filter((name) => pattern.test(name)).length;
      expect(named(/^ppt\/charts\/chart\d+\.xml$/)).toBeGreaterThanOrEqual(2);
      expect(named(/^ppt\/embeddings\/.*\.xlsx$/)).toBe(named(/^ppt\/charts\/chart\d+\.xml$/));
      expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toBe(slides.length);
      // The workbooks of the charts are packages of their own.
      for (const [name, part] of Object.entries(unzipSync(bytes)))
        if (name.endsWith('.xlsx')) expect(packageFaults(officePackage(part))).toEqual([]);
      // The same slides are the same file, whatever was written before them.
      if (locale === 'en') expect(Buffer.from(await make()).equals(Buffer.from(bytes))).toBe(true); // prettier-ignore
    },
    30_000,
  );
});

it('text that does not fit is set smaller', () => {
  const texts = Array.from({ length: 6 }, () => 'x'.repeat(300));
  const size = fittingSize(texts, [24, 20, 16, 14], { room: 12, high: 5 });
  expect(size).toBeLessThan(24);
  expect(heightOf(texts, size, 12)).toBeLessThanOrEqual(5);
  expect(fittingSize(['kort'], [24, 20], { room: 12, high: 5 })).toBe(24);
});

it('a package with folders, types and relationships of nothing is put in order', () => {
  const broken = zipSync({
    'ppt/': new Uint8Array(),
    '[Content_Types].xml': strToU8('<Types><Default Extension="rels" ContentType="r"/><Override PartName="/ppt/a.xml" ContentType="a"/><Override PartName="/ppt/gone.xml" ContentType="b"/></Types>'), // prettier-ignore
    'ppt/a.xml': strToU8('<a lang="en-US"/>'),
    'ppt/_rels/a.xml.rels': strToU8('<Relationships><Relationship Id="1" Target="gone.xml"/><Relationship Id="2" Target="../ppt/a.xml"/><Relationship Id="3" Target="https://example.org" TargetMode="External"/></Relationships>'), // prettier-ignore
  });
  expect(packageFaults(officePackage(broken))).toEqual(['ppt/', 'type of ppt/gone.xml', 'ppt/ has no type', 'ppt/_rels/a.xml.rels → gone.xml']); // prettier-ignore
  const cleaned = officePackage(cleanedPackage(broken, { language: 'nb-NO', date: '2026-11-22' }));
  expect(packageFaults(cleaned)).toEqual([]);
  expect(cleaned['ppt/a.xml']).toBe('<a lang="nb-NO"/>');
  expect(cleaned['ppt/_rels/a.xml.rels']).toContain('Id="3"');
});
