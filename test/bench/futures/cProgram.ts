import type { Layout } from '../../../models/engine/compiled/layout.ts';
import { cArithmetic, cVectors } from './cArithmetic.ts';
import { cMain } from './cMain.ts';
import type { Language } from './language.ts';
import { programText } from './programText.ts';

const c: Language = {
  all: (number) => `all(${number})`,
  every: 'all(0) == all(0)',
  no: 'all(0) != all(0)',
  arithmetic: cArithmetic,
  choice: (condition, one, other) => `(${condition} ? ${one} : ${other})`,
  when: (condition, statement) => `if (${condition}) ${statement}`,
  loop: (rhythm) =>
    rhythm === 'month' ? 'for (int m = 0; m < months; m++) {' : 'for (int y = 0; y < years; y++) {',
  end: '}',
  result: (order, value) =>
    `{ V r = ${value} + all(0); for (int l = 0; l < lanes; l++) out[l * wanted + ${order}] = r[l]; }`,
};

/** A program in C that computes the futures of a layout, so many at once. */
export function cProgram(layout: Layout, lanes: number): string {
  const { program, inputs } = layout.varying;
  const { values, kept, found, statements } = programText(layout, c);
  const arrays = (some: ReadonlyMap<string, number>): string =>
    Array.from(some, ([name, count]) => `, ${name}[${count}]`).join('');
  return `${cVectors(lanes)}
enum { months = ${program.months}, years = ${program.years}, inputs = ${inputs.length}, wanted = ${layout.wanted.length}, arena = ${program.size} };
static const int yearOf[] = {${program.yearOfMonth.join()}};
static const int monthOf[] = {${program.monthOfYear.join()}};
static V next${arrays(kept)};
static M taken${arrays(found)};
static void futures(const double *restrict u, const double *restrict in, double *restrict out) {
V ${[...values, ...inputs.map((_, index) => `i${index}`)].join(', ')};
${inputs.map((_, index) => `for (int l = 0; l < lanes; l++) i${index}[l] = in[l * inputs + ${index}];`).join('\n')}
${statements}
}
${cMain}`;
}
