import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { badInputs } from './badInput.ts';
import { documentOf, json, testApp } from './testApp.ts';
import { ended, holdbar, root, start } from './program.ts';

const tromso = 'scenarios/tromso.json';

/** The program as a process of its own: what it writes where, and with what code it ends. */
describe('the program', { timeout: 30_000 }, () => {
  test('run --json writes what the API answers, and nothing else', async () => {
    const [{ code, out, err }, answer] = await Promise.all([
      holdbar(['run', tromso, '--json']),
      testApp().request('/api/run', json(documentOf('tromso'))),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(await answer.json());
  });

  test('explain --json writes what the API answers', async () => {
    const question = { line: 'premises.rent', period: '2031-05', member: 'postTerminal' };
    const [{ code, out, err }, answer] = await Promise.all([
      holdbar(['explain', tromso, 'premises.rent', '2031-05', '--member', 'postTerminal', '--json']),
      testApp().request('/api/explain', json({ scenario: documentOf('tromso'), ...question })),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(await answer.json());
  });

  test('validate - reads standard input', async () => {
    const input = readFileSync(join(root, tromso));
    const { code, out, err } = await holdbar(['validate', '-', '--json'], { input });
    expect({ code, out: JSON.parse(out), err }).toEqual({
      code: 0,
      out: { ok: true, problems: [] },
      err: '',
    });
  });

  test('schema writes the file beside the scenarios', async () => {
    const { code, out } = await holdbar(['schema']);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(join(root, 'scenarios/scenario.schema.json'), 'utf8'));
  });

  test('ends with 2 for bad usage', async () => {
    const { code, out, err } = await holdbar(['rum', tromso]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('holdbar: Ukjent kommando «rum». Mente du «run»?\n');
  });

  test.each(badInputs.filter(({ name }) => ['5 MB of nesting', 'circular formula'].includes(name)))(
    'ends with 2 for bad input: $name',
    async ({ body, path }) => {
      const { code, out, err } = await holdbar(['run', '-', '--json'], { input: body });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^-: [^\n]+ \(Riktig: [^\n]+\)\n$/);
      expect(err).toContain(path);
    },
  );

  test('is not put out by a reader that goes away', async () => {
    const child = start('server/cli.ts', ['run', tromso, '--monthly', '--json']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await ended(child);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
