import { describe, expect, it } from 'vitest';
import { locales } from '../../../../models/language/translated.ts';
import type { Block } from '../../../../models/reports/caseDocument/block.ts';
import { caseSections } from '../../../../models/reports/caseDocument/caseSections.ts';
import { usualCaseTemplate } from '../../../../models/reports/caseDocument/caseTemplate.ts';
import { councilFacts } from '../../../../models/reports/caseDocument/councilFacts.ts';
import {
  longestLine,
  mostLines,
  summaryLines,
} from '../../../../models/reports/caseDocument/sections/summary.ts';
import { readCaseTemplate, writeCaseDocument } from '../../../../models/reports/index.ts';
import { answersOf, blank, example, factsOf, handMade, tags } from './council.ts';
import { officePackage, packageFaults, paragraphs } from './officePackage.ts';

const byHand = councilFacts(handMade(), {});

const section = (
  facts: typeof byHand,
  content: string,
  locale: 'nb' | 'nn' | 'en' = 'nb',
): readonly Block[] => {
  const at = usualCaseTemplate.sections.findIndex((each) => each.content === content);
  return caseSections(facts, usualCaseTemplate, locale)[at]?.blocks ?? [];
};
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => block.kind === 'paragraph' ? [block.text] : block.kind === 'items' ? block.texts : []).join('\n').replaceAll('\u00a0', ' '); // prettier-ignore

describe('a case for the council', () => {
  it('has the four-year plan in 1000 kr, what is decided, and what is left', () => {
    const [plan] = tablesOf(section(byHand, 'economy'));
    expect(plan?.heads).toEqual(['1000 kr', '2027', '2028', '2029', '2030']);
    // 12 · 10 000 a year, of which 60 000 is decided.
    expect(plan?.rows.map(({ cells }) => cells)).toEqual([
      ['Kjøp av varer og tjenester', '120', '120', '120', '120'],
      ['Netto driftsutgift', '120', '120', '120', '120'],
      ['Driftsstøtte som er vedtatt', '−60', '−60', '−60', '−60'],
      ['Netto driftsutgift etter vedtatt støtte', '60', '60', '60', '60'],
      ['Netto driftsutgift, helårsvirkning', '120', '120', '120', '120'],
    ]);
  });

  it('proposes a choice where the hall does not hold, with the support that is missing', () => {
    const text = textOf(section(byHand, 'proposal'));
    expect(text).toContain('Kommunestyret velger mellom:');
    expect(text).toMatch(/Alternativ 1: .*Kommunen gir 60 000 kr i året i driftsstøtte fra januar 2029/);
    // 60 000 in 2029 and in 2030, the last of the plan.
    expect(text).toContain('med 60 i 2029, 60 i 2030 (1000 kr, løpende)');
    expect(text).toContain('Hallen avvikles når piloten slutter i desember 2028.');
  });

  it('proposes one decision where support within the limit is enough, and none more where it holds', () => {
    const withLimit = councilFacts(handMade({ verdict: { supportLimit: 100_000 } }), {});
    expect(textOf(section(withLimit, 'proposal'))).toMatch(/^Ombrukshallen .* drives videre fra januar 2029\.\nKommunen gir 60 000 kr/); // prettier-ignore
    const holds = councilFacts(handMade({ yearly: 120_000 }), {});
    expect(textOf(section(holds, 'proposal'))).toContain('Driftsstøtten på 120 000 kr i året som er vedtatt, videreføres.'); // prettier-ignore
  });

  it('sums itself up in at most five lines from the run: of each outcome, of one without pilot, in every language', () => {
    const others = [handMade({ verdict: { supportLimit: 100_000 } }), handMade({ yearly: 120_000 }), example('flanders-2016')]; // prettier-ignore
    for (const facts of [
      factsOf('tromso', ['tromso-larger-volume']),
      ...others.map((scenario) => councilFacts(scenario, {})),
    ]) {
      // prettier-ignore
      for (const locale of locales) {
        const lines = summaryLines(facts, locale);
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        lines.forEach((line) => expect(line.length).toBeLessThanOrEqual(longestLine));
        lines.forEach((line) => expect(line).not.toMatch(/undefined|NaN|\{|\. \.|\.\.$/));
        expect(lines[0]?.toLowerCase()).toContain(facts.result.verdict.badge[locale].toLowerCase().split(' ')[0]); // prettier-ignore
      }
    }
  }, 60_000);

  it('compares the alternatives and tells how sure it is', () => {
    const facts = factsOf('tromso', ['tromso-larger-volume']);
    const [compared, closing] = tablesOf(section(facts, 'alternatives'));
    expect(compared?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([['Tromsø', 'Holder ikke'], ['Større volum', 'Holder']]); // prettier-ignore
    expect(closing?.caption).toContain('avvikling');
    const { simulation } = facts;
    expect(textOf(section(facts, 'uncertainty'))).toContain(
      simulation?.sentence.nb.replaceAll('\u00a0', ' '),
    );
    const stresses = tablesOf(section(facts, 'uncertainty')).at(-1);
    expect(stresses?.rows).toHaveLength(7);
  });

  it('says of every number where it is from, and which are unverified', () => {
    const [table] = tablesOf(section(factsOf('tromso', ['tromso-larger-volume']), 'sources'));
    const row = (label: string) => table?.rows.find(({ cells }) => cells[0] === label)?.cells.map((cell) => cell.replaceAll('\u00a0', ' ')); // prettier-ignore
    expect(row('Innbyggere')).toEqual(['Innbyggere', '79 421 innbyggere', 'Fra kilde', 'SSB tabell 11342, 1.1.2025, lest annenhånds']); // prettier-ignore
    expect(row('Husholdninger')?.[2]).toBe('Antatt, ikke kontrollert');
    const marked = table?.rows.filter(({ cells }) => cells[2]?.endsWith('ikke kontrollert')) ?? [];
    expect(marked.length).toBeGreaterThan(50);
  });
});

describe('the Word file', () => {
  it.each([
    ['tromso', 'nb', example('tromso')],
    ['a hall with loans', 'nn', example('drammen-eget-bygg')],
    ['a hall worked out by hand', 'en', handMade()],
  ] as const)(
    'of %s is a sound package in %s, with language, headings, heads of tables and alternative texts',
    async (_, locale, scenario) => {
      // prettier-ignore
      const bytes = await writeCaseDocument(scenario, { locale, pictureOf: blank, ...answersOf(scenario) });
      const word = officePackage(bytes);
      expect(packageFaults(word)).toEqual([]);
      const [body = '', styles = '', core = ''] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map((name) => word[name]); // prettier-ignore
      expect(styles).toContain(`<w:lang w:val="${tags[locale]}"/>`);
      expect(core).toContain(`${scenario.head.title}</dc:title>`);
      expect(core).toContain(`<dc:creator>${scenario.head.author ?? 'Holdbar'}</dc:creator>`);
      expect(core).toContain(`>${scenario.head.date ?? '2000-01-01'}T`);
      const tables = body.match(/<w:tbl>/g) ?? [];
      expect(tables.length).toBeGreaterThanOrEqual(5);
      // One repeated head a table, in its first row.
      expect(body.match(/<w:tbl>(?:(?!<w:tr>).)*<w:tr><w:trPr>(?:(?!<\/w:trPr>).)*<w:tblHeader\/>/gs)).toHaveLength(tables.length); // prettier-ignore
      const pictures = body.match(/<wp:docPr [^>]*>/g) ?? [];
      expect(pictures.length).toBeGreaterThanOrEqual(2);
      pictures.forEach((picture) => expect(picture).toMatch(/descr="[^"]{20,}"/));
      const texts = paragraphs(body, 'w');
      for (const { heading } of usualCaseTemplate.sections)
        expect(texts).toContain(typeof heading === 'string' ? heading : heading[locale]);
      expect(texts.join('\n')).not.toMatch(/undefined|NaN|\{\w+\}/);
      const footer = Object.entries(word).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
      expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    },
    60_000,
  );

  it('takes the headings of a municipality', async () => {
    const template = readCaseTemplate({
      title: 'Sak om {title}',
      fields: [{ label: 'Arkivsak', value: '26/1234' }],
      sections: [
        { heading: 'Rådmannens innstilling', content: 'proposal' },
        { heading: 'Folkehelse', text: ['Ingen kjente virkninger.'], level: 2 },
      ],
    });
    const make = () => writeCaseDocument(handMade(), { locale: 'nb', pictureOf: blank, template }); // prettier-ignore
    const bytes = await make();
    const texts = paragraphs(officePackage(bytes)['word/document.xml'] ?? '', 'w');
    expect(texts.slice(0, 3)).toEqual([
      `Sak om ${byHand.scenario.head.title}`,
      'Arkivsak: 26/1234',
      'Rådmannens innstilling',
    ]);
    expect(texts.slice(-2)).toEqual(['Folkehelse', 'Ingen kjente virkninger.']);
    // The same case is the same file, whatever was written before it.
    expect(Buffer.from(await make()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('says what is wrong with a template, and where', () => {
    const wrong = (document: unknown): string => {
      try {
        readCaseTemplate(document);
      } catch (error) {
        return (error as { problems: { path: string }[] }).problems.map(({ path }) => path).join(' ');
      }
      return 'accepted';
    };
    expect(wrong({ title: 'T', sections: [{ heading: 'H', content: 'economics' }] })).toBe('template.sections.0.content'); // prettier-ignore
    expect(wrong({ title: 'T', sections: [{ heading: 'H', content: 'economy' }, { heading: 'I', content: 'economy' }] })).toBe('template.sections'); // prettier-ignore
    expect(wrong({ sections: [] })).toContain('template.title');
    expect(wrong({ title: 'T', sections: [{ heading: 'H' }] })).toBe('accepted');
  });
});
