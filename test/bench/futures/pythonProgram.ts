import type { Layout } from '../../../models/engine/compiled/layout.ts';
import type { Language } from './language.ts';
import { programText } from './programText.ts';
import { pythonArithmetic, pythonFunctions } from './pythonArithmetic.ts';

const python: Language = {
  all: (number) => number,
  every: 'True',
  no: 'False',
  arithmetic: pythonArithmetic,
  choice: (condition, one, other) => `(${one} if ${condition} else ${other})`,
  when: (condition, statement) => `if ${condition}: ${statement}`,
  loop: (rhythm) => `for ${rhythm === 'month' ? 'm in range(months)' : 'y in range(years)'}:`,
  end: '',
  result: (order, value) => `out[${order}] = ${value} + 0.0`,
};

/**
 * A program in Python that computes the futures of a layout with numpy, so many at once, and takes and gives what the
 * one in C does.
 */
export function pythonProgram(layout: Layout, futures: number): string {
  const { program, inputs } = layout.varying;
  const { kept, found, statements } = programText(layout, python);
  const arrays = (some: ReadonlyMap<string, number>, value: string): string =>
    Array.from(some, ([name, count]) => ` ${name} = [${value}] * ${count}`).join('\n');
  return `${pythonFunctions}
months, years = ${program.months}, ${program.years}
yearOf = [${program.yearOfMonth.join()}]
monthOf = [${program.monthOfYear.join()}]
def futures(u, vectors, out):
${inputs.map((_, index) => ` i${index} = vectors[${index}]`).join('\n')}
${arrays(kept, '0.0')}
${arrays(found, 'False')}
${statements}

own = np.fromfile(sys.argv[1]).tolist()
vectors = np.ascontiguousarray(np.fromfile(sys.argv[2]).reshape(-1, ${inputs.length}).T)
count = vectors.shape[1]
results = np.zeros((${layout.wanted.length}, count))
for line in sys.stdin:
    before = time.process_time_ns()
    for first in range(0, count, ${futures}):
        futures(own, vectors[:, first:first + ${futures}], results[:, first:first + ${futures}])
    print(time.process_time_ns() - before, flush=True)
np.ascontiguousarray(results.T).tofile(sys.argv[3])
`;
}
