import type { Assembly } from '../../engine/assemble.ts';
import { words } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { inputAxis, type InputAxis } from '../inputAxis.ts';

/** What is asked of a map of two inputs. */
export interface TwoInputMapOptions {
  /** Paths of two different inputs. */
  readonly x: string;
  readonly y: string;
  /** Cells across and up; 40 each when left out. */
  readonly columns?: number;
  readonly rows?: number;
}

const mostCells = 200;

/** The two inputs. @throws ScenarioError at `x` or `y`: one that cannot be varied, or the same twice */
export function axesOf(
  scenario: AcceptedScenario,
  assembly: Assembly,
  { x, y }: TwoInputMapOptions,
): readonly [InputAxis, InputAxis] {
  const axes = [axisAt('x', x), axisAt('y', y)] as const;
  if (x === y) throw new ScenarioError([problem('sameInput', 'y', { name: axes[1].label })]);
  return axes;

  function axisAt(option: 'x' | 'y', path: string): InputAxis {
    try {
      return inputAxis(scenario, assembly, path);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      throw new ScenarioError(error.problems.map((each) => ({ ...each, path: option })));
    }
  }
}

/** How many cells. @throws ScenarioError at `columns` or `rows` */
export function cellCounts({ columns = 40, rows = 40 }: TwoInputMapOptions): {
  readonly columns: number;
  readonly rows: number;
} {
  const wrong = Object.entries({ columns, rows }).filter(([, count]) => !Number.isInteger(count) || count < 2 || count > mostCells); // prettier-ignore
  const name = words('Antall ruter', 'Talet på ruter', 'The number of cells');
  if (wrong.length > 0) throw new ScenarioError(wrong.map(([path, found]) => problem('limits', path, { name, found, limits: `2–${mostCells}` }))); // prettier-ignore
  return { columns, rows };
}
