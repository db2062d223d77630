import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../server/store/library/openLibrary.ts';
import { holdbarHere } from './program.ts';
import { act, draft, minute, shelf } from './store/drafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdbar-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const data = join(folder, 'data');
const run = (args: readonly string[], to = data) =>
  holdbarHere([...args, '--language', 'en'], { environment: { DATA_DIR: to, INIT_CWD: folder } });

beforeAll(async () => {
  const opened = await openLibrary({ DATA_DIR: data }, failing);
  await opened.library.create({ id: 'one', shelf, draft: draft('Ås'), act: act(1) });
  await opened.close();
});

test('a library is backed up into a file where the command was given, and restored from it', async () => {
  const file = join(folder, 'copy.holdbar');
  expect(await run(['backup', 'copy.holdbar'])).toEqual({ code: 0, out: `The backup has been written: ${file}\n`, err: '' }); // prettier-ignore
  expect(existsSync(`${file}.unfinished`)).toBe(false);
  const other = join(folder, 'other');
  expect(await run(['restore', 'copy.holdbar', '--json'], other)).toEqual({ code: 0, out: `${JSON.stringify({ file }, null, 2)}\n`, err: '' }); // prettier-ignore
  const opened = await openLibrary({ DATA_DIR: other }, failing);
  expect(await opened.library.find('one', minute(2))).toMatchObject({ title: 'Ås', newest: { number: 1 } });
  await opened.close();
});

test('a backup that cannot be written leaves nothing behind, and says why', async () => {
  writeFileSync(join(folder, 'taken'), 'mine');
  const taken = await run(['backup', 'taken']);
  expect(taken).toMatchObject({ code: 2, out: '' });
  expect(taken.err).toContain('exists already, and a backup writes over nothing');
  expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('mine');
  const nowhere = await run(['backup', 'no/such/folder/copy']);
  expect(nowhere).toMatchObject({ code: 2, out: '' });
  expect(nowhere.err).toContain('cannot be written');
});

test('a restore does not touch a library that has something in it', async () => {
  await run(['backup', 'again.holdbar']);
  const { code, err } = await run(['restore', 'again.holdbar']);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('The library is not empty') });
});

test('a folder that cannot be used is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  const inFile = await run(['backup', 'x'], join(folder, 'file'));
  expect(inFile.code).toBe(2);
  expect(inFile.err).toContain(join('file', 'library.sqlite'));
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'library.sqlite'), 'no database at all'.repeat(100));
  const opened = await run(['backup', 'x'], broken);
  expect(opened).toMatchObject({ code: 2, out: '' });
  expect(opened.err).toContain('cannot be opened: file is not a database');
});

test('a database that does not answer is named, without its password', async () => {
  const { code, err } = await holdbarHere(['backup', 'y', '--language', 'en'], { environment: { DATABASE_URL: 'postgres://a:hunter2@127.0.0.1:1/x', INIT_CWD: folder } }); // prettier-ignore
  expect(code).toBe(2);
  expect(err).toMatch(/^holdbar: The library \(DATABASE_URL\) cannot be opened: .*ECONNREFUSED/);
  expect(err).not.toContain('hunter2');
});

function failing(fault: Error): void {
  throw fault;
}
