import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openLink } from '../../../models/hall/openLink.ts';
import { openScenario } from '../../../models/hall/openScenario.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { sensitiveFacts } from '../../../models/hall/sensitiveFacts.ts';
import { base64urlOf, bytesOf } from '../../../models/scenario/link/base64url.ts';
import { linkOf, longestLink, readLink } from '../../../models/scenario/link/link.ts';
import { openFile, scenarioFile, scenarioFiles } from '../../scenarioFiles.ts';
import { generatedScenario } from '../hall/generatedScenario.ts';
import { expectProblem, problemsOf } from './refusal.ts';

const tromso = openFile(scenarioFile('tromso'));
const hash = tromso.hash;

/** The fragment of a scenario that fits in a link. */
function fragmentOf(scenario = tromso): string {
  const link = linkOf(hallFormat, scenario);
  if (!link.fits) throw new Error(`the link has ${link.size} characters`);
  return link.fragment;
}
const fragment = fragmentOf();
const content = fragment.slice(fragment.lastIndexOf('.') + 1);

describe('base64url', () => {
  // RFC 4648, section 10, without padding; the last two differ from base64.
  const vectors = [['', ''], ['f', 'Zg'], ['fo', 'Zm8'], ['foo', 'Zm9v'], ['foob', 'Zm9vYg'], ['fooba', 'Zm9vYmE'], ['foobar', 'Zm9vYmFy'], ['\u00FB\u00EF', '--8'], ['\u00FF\u00FF', '__8']]; // prettier-ignore
  it.each(vectors)('of %j is %j, and back', (text = '', coded = '') => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(base64urlOf(bytes)).toBe(coded);
    expect([...(bytesOf(coded) ?? [])]).toEqual([...bytes]);
  });

  it('agrees with Node, for any bytes', () => {
    const any = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(base64urlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...(bytesOf(base64urlOf(bytes)) ?? [])]).toEqual([...bytes]);
    });
    fc.assert(any, { seed: 5 });
  });

  it.each(['Z', 'Zg=', 'Zh', 'Zm9', 'Zm 9', 'Zm9+', 'Zm9/', 'æ'])('does not read %j', (text) => {
    expect(bytesOf(text)).toBeUndefined();
  });
});

describe('a link', () => {
  it('carries the whole scenario, bases followed, and shows its hash', () => {
    expect(fragment).toMatch(new RegExp(`^holdbar1\\.${hash}\\.[A-Za-z0-9_-]+$`));
    for (const file of scenarioFiles) {
      const scenario = openFile(file);
      const link = linkOf(hallFormat, scenario);
      if (!link.fits) throw new Error(`${file.id}: ${link.size}`);
      const opened = openLink(link.fragment);
      expect([opened.hash, opened.asMade, opened.scenario.hash], file.id).toEqual([scenario.hash, true, scenario.hash]); // prettier-ignore
      expect(opened.scenario.inputs, file.id).toMatchObject(scenario.inputs);
      expect(opened.scenario.head.title).toBe(scenario.head.title);
    }
  });

  it('carries any generated scenario, or says how long it would be', { timeout: 60_000 }, () => {
    let carried = 0;
    const any = fc.property(generatedScenario, (document) => {
      const scenario = openScenario(document);
      const link = linkOf(hallFormat, scenario);
      expect(link.fits).toBe(link.size <= 8000);
      if (!link.fits) return;
      carried += 1;
      const { scenario: opened } = openLink(link.fragment);
      expect(opened.hash).toBe(scenario.hash);
      expect({ ...opened.inputs, order: 0 }).toEqual({ ...scenario.inputs, order: 0 });
    });
    fc.assert(any, { seed: 11, numRuns: 25, endOnFailure: true });
    expect(carried).toBeGreaterThan(5);
  });

  it('keeps the order of display, which canonical JSON would sort', () => {
    const { order: _, ...inputs } = tromso.inputs;
    const unordered = openScenario({
      format: 'holdbar-scenario',
      version: 1,
      id: 'x',
      title: 'X',
      ...inputs,
    });
    const { scenario } = openLink(fragmentOf(unordered));
    expect(scenario.values['order']).toMatchObject({ freeLines: Object.keys(inputs['freeLines'] as object) });
  });

  it('is read with what mail and chat put around it', () => {
    const broken = fragment.replace(/.{76}/g, '$&\r\n ');
    for (const text of [
      `#${fragment}`,
      `https://holdbar.example/scenario#${fragment}`,
      broken,
      `${fragment}.`,
      `${fragment}>`,
    ])
      // prettier-ignore
      expect(openLink(text).scenario.hash).toBe(hash);
  });

  it('is a file instead where it would be too long, and says by how much', () => {
    const notes = Array.from({ length: 2_000 }, (_, index) => ((index * 7919) % 10_007).toString(36)).join(
      ' ',
    );
    const large = openScenario({ ...tromso.document, notes });
    const link = linkOf(hallFormat, large);
    expect(link).toEqual({ fits: false, size: expect.any(Number), limit: longestLink, hash });
    expect(link.size).toBeGreaterThan(8000);
  });

  it('says when it was made where other defaults held', () => {
    const other = openScenario({ ...tromso.document, verdict: { years: 9 } });
    const link = linkOf(hallFormat, { ...tromso, hash: other.hash });
    expect(link.fits && openLink(link.fragment)).toMatchObject({ asMade: false, hash: other.hash });
  });
});

describe('a link that cannot be read says why:', () => {
  const bomb = Buffer.concat([new Uint8Array(8), deflateSync(new Uint8Array(2_000_000), { level: 9 })]).toString('base64url'); // prettier-ignore
  const other = `${content.slice(0, 300)}${content[300] === 'A' ? 'B' : 'A'}${content.slice(301)}`; // prettier-ignore
  const whole = 'the whole link as it was made';
  const asMade = 'the link as it was made';
  const rows: [what: string, text: string, found: string, right: string][] = [
    ['nothing', '', 'holdbar1.', whole],
    ['another address', 'https://example.no/#/oversikt', 'holdbar1.', whole],
    ['a newer version', fragment.replace('holdbar1', 'holdbar2'), '2', 'a link in format 1 or older'],
    ['a version from far ahead', 'holdbar9999.x', '9999', 'a link in format 1 or older'],
    ['no version', fragment.replace('holdbar1', 'holdbar0'), '', asMade],
    ['too long', `${fragment}${'A'.repeat(8000)}`, String(fragment.length + 8000), 'at most 8000 characters'],
    ['cut within the hash', fragment.slice(0, 40), '', whole],
    ['cut after the hash', fragment.slice(0, 73), '', whole],
    ['a changed hash', fragment.replace(hash, `${hash.startsWith('a') ? 'b' : 'a'}${hash.slice(1)}`), '', asMade],
    ['a changed digit', `holdbar1.${hash}.${other}`, '', asMade],
    ['no digits', `holdbar1.${hash}.${'æ'.repeat(20)}`, '', asMade],
    ['more parts', `${fragment}.${content.slice(0, 99)}`, '', asMade],
    ['a bomb', `holdbar1.${hash}.${bomb}`, '1000', 'at most 1000 kB'],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, text, found, right) => {
    expectProblem(problemsOf(() => readLink(text))[0], { path: 'link', found, right });
  });

  it('cut anywhere: the end is missing, or it is damaged, and nothing is read', () => {
    const said = Array.from({ length: 60 }, (_, part) => {
      const at = Math.floor((fragment.length * part) / 60) + (part < 1 ? 10 : 0);
      return problemsOf(() => readLink(fragment.slice(0, at)))[0]?.expected.en;
    });
    expect(said.filter((right) => right !== whole)).toEqual([]);
  });

  it('changed anywhere: no other scenario comes out', () => {
    const change = fc.property(fc.nat(content.length - 1), fc.integer({ min: 0, max: 63 }), (at, digit) => {
      const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      const changed = `${content.slice(0, at)}${digits[digit]}${content.slice(at + 1)}`;
      if (changed === content) return;
      try {
        expect(readLink(`holdbar1.${hash}.${changed}`)).toEqual(readLink(fragment));
      } catch (error) {
        expect((error as Error).name).toBe('ScenarioError');
      }
    });
    fc.assert(change, { seed: 3, numRuns: 300 });
  });

  it('any text: a clear problem and no crash', () => {
    const any = fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, two) => {
      for (const text of [one, `holdbar1.${one}`, `holdbar1.${hash}.${two}`, `${two}.${content}`])
        expect(problemsOf(() => readLink(text))).toHaveLength(1);
    });
    fc.assert(any, { seed: 4, numRuns: 60 });
  });
});

describe('before it is sent, a scenario says what it carries', () => {
  it('of Tromsø: the pay of the one manager, the rent, the author, notes and sources', () => {
    const facts = sensitiveFacts(tromso);
    expect(facts.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'salary roles.manager.yearlySalary',
      'rent places.postTerminal.yearlyRent',
      'author author',
      'words ',
    ]);
    expect(facts[0]?.message.nb).toBe('Stillingen «Daglig leder» er én person: årslønnen til vedkommende kan leses.');
  }); // prettier-ignore

  it('not of a role of two, nor of one that never is', () => {
    const roles = (fte: unknown) => openScenario({ ...tromso.document, roles: { manager: { ...(tromso.inputs['roles'] as { manager: object }).manager, plannedFte: fte } }, order: {} }); // prettier-ignore
    const kinds = (fte: unknown): readonly string[] => sensitiveFacts(roles(fte)).map(({ kind }) => kind);
    expect(kinds(0.6)).toContain('salary');
    expect(kinds({ value: 0, steps: [{ from: '2028-01', value: 1 }] })).toContain('salary');
    for (const fte of [2, 0, { value: 1, steps: [{ from: '2028-01', value: 2 }] }])
      expect(kinds(fte)).not.toContain('salary');
  });
});
