import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonBreak } from '../../../models/scenario/jsonBreak.ts';
import { ScenarioError } from '../../../models/scenario/problem.ts';
import { readText } from '../../../models/scenario/readText.ts';

function messageOf(text: string): string | undefined {
  try {
    readText(text);
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems[0]?.message.en;
    throw error;
  }
}

describe('a text that is not JSON says the line and what should have stood there', () => {
  test.each([
    ['', 1, 'a value'],
    ['nul', 1, 'a value'],
    ['{"a": 1,\n}', 2, 'a name in "double quotes"'],
    ['{"a": 1', 1, '"," or "}"'],
    ['{\n"a" 1}', 2, '":"'],
    ["{'a': 1}", 1, 'a name in "double quotes" or "}"'],
    ['[1,\n2\n3]', 3, '"," or "]"'],
    ['[1, ]', 1, 'a value'],
    ['{"a": 01}', 1, 'a value'],
    ['{"a": .5}', 1, 'a value'],
    ['{"a": "x\ny"}', 1, 'a value'],
    ['{"a": "\\q"}', 1, 'a value'],
    ['{"a": tru}', 1, 'a value'],
    ['{}\n{}', 2, 'the end of the file'],
    ['[1}', 1, '"," or "]"'],
  ])('%j', (text, line, wanted) => {
    expect(messageOf(text)).toBe(
      `This is not a scenario file. It must be JSON; on line ${line} there should have been ${wanted}.`,
    );
  });
});

test('JSON breaks nowhere before its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonBreak(text).wanted.en).toBe('the end of the file');
    }),
  );
});

test('a text that the parser refuses is always explained', () => {
  const put = fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '\u0001');
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), put, (text, at, character) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + character + text.slice(place + 1);
      const explained = /on line \d+ there should/.test(messageOf(broken) ?? '');
      expect({ broken, explained }).toEqual({ broken, explained: !isJson(broken) });
    }),
    { numRuns: 500 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a text that would hurt is refused in no time', () => {
  test.each([
    ['nesting', '['.repeat(400_000) + ']'.repeat(400_000), '400000 levels'],
    ['nesting that never closes', '{"a":'.repeat(150_000), '150000 levels'],
    ['nesting of another language', '? '.repeat(45_000), 'a value'],
    ['nesting behind a quote', `"${'['.repeat(400_000)}`, 'a value'],
    ['too much of it', ' '.repeat(1_000_001), '1001 kB; the limit is 1000 kB'],
  ])('%s', (_name, text, says) => {
    expect(messageOf(text)).toContain(says);
  });

  test('brackets within a text are no nesting', () => {
    expect(readText(`{"a": "${'['.repeat(200)}\\"${'{'.repeat(200)}"}`)).toEqual({
      a: `${'['.repeat(200)}"${'{'.repeat(200)}`,
    });
  });

  test('a byte order mark is no error', () => {
    expect(readText('\uFEFF{"a": 1}')).toEqual({ a: 1 });
  });
});
