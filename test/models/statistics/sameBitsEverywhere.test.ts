import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Math functions that every engine must compute to the last bit, or (sqrt) does, being one machine instruction. */
const exact = ['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];

const files = ['statistics', 'finance'].flatMap((folder) => {
  const path = new URL(`../../../models/${folder}/`, import.meta.url);
  return readdirSync(path).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(new URL(name, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
  }));
});

describe('same bits in every browser', () => {
  it.each(files)('$name uses exact arithmetic only', ({ text }) => {
    const used = [...text.matchAll(/\bMath\.(\w+)/g)].map(([, name]) => name!);
    expect(used.filter((name) => !exact.includes(name))).toEqual([]);
    expect(text).not.toContain('**');
    expect(text).not.toMatch(/\bDate\b|Intl|toLocale|localeCompare/);
  });
});
