import type { Assembly } from '../engine/assemble.ts';
import { wantedOf, type Wanted } from '../engine/batch/partialRun.ts';
import { hallModel } from '../hall/hallModel.ts';
import { nearest } from '../language/nearest.ts';
import { words, type Translated } from '../language/translated.ts';
import { ScenarioError } from '../scenario/problem.ts';
import { meant } from '../scenario/schemaProblems.ts';
import { keyFigureList, type KeyFigure } from './keyFigureList.ts';

/** One number of the verdict or the key figures that an analysis may be about. */
export interface Figure {
  readonly id: string;
  readonly label: Translated;
  readonly unit: string;
  readonly reads: KeyFigure['reads'];
  /** The lines it is the least of; one, but for the margin of the verdict as a whole. */
  readonly lines: readonly string[];
}

const margins = ['resultMargin', 'structureMargin', 'liquidityMargin'];

/** Every figure an analysis may be about: the key figures, the margins of the verdict, the support it lacks. */
export const figures: readonly Figure[] = [
  ...keyFigureList.map(({ id, line, reads }) => described(id, line, reads)),
  described('additionalSupportPerYear', 'verdict.additionalSupportPerYear', 'need'),
  ...margins.map((id) => described(id, `verdict.${id}`, 'quantity')),
  {
    id: 'margin',
    label: words('Minste margin i året', 'Minste margin i året', 'Smallest margin a year'),
    unit: 'NOK0',
    reads: 'quantity',
    lines: margins.map((id) => `verdict.${id}`),
  },
];

function described(id: string, line: string, reads: KeyFigure['reads']): Figure {
  const declaration = hallModel.lines.get(line)?.declaration;
  if (declaration === undefined) throw new RangeError(`the model has no line ${line}`);
  return { id, label: declaration.label, unit: declaration.unit, reads, lines: [line] };
}

/** @throws ScenarioError at `of` with the nearest and all that may stand there */
export function figureOf(id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (found !== undefined) return found;
  const ids = figures.map((figure) => figure.id);
  const near = meant(nearest(id, ids));
  throw new ScenarioError([
    {
      path: 'of',
      message: words(`Det er ikke noe nøkkeltall «${id}».${near.nb}`, `Det er ikkje noko nøkkeltal «${id}».${near.nn}`, `There is no key figure "${id}".${near.en}`), // prettier-ignore
      expected: words(`ett av ${ids.join(', ')}`, `eitt av ${ids.join(', ')}`, `one of ${ids.join(', ')}`),
    },
  ]);
}

/** A figure at one vector of inputs: its value, or null and why there is none. */
export type FigureValue =
  | { readonly value: number; readonly reason?: undefined }
  | { readonly value: null; readonly reason: Translated };

const noValue = words(
  'Regnestykket gir ikke noe endelig tall der.',
  'Reknestykket gir ikkje noko endeleg tal der.',
  'The calculation gives no finite number there.',
);

/** Asks a batch for a figure, and reads it, or why it is absent, out of its values. */
export class FigureProbe {
  readonly figure: Figure;
  readonly wanted: readonly Wanted[];
  /** Why the figure is absent, in the order of what is asked for after its lines. */
  readonly #reasons: readonly Translated[];

  constructor(assembly: Assembly, figure: Figure) {
    this.figure = figure;
    const instances = figure.lines.map((line) => {
      const found = assembly.instances.find((each) => each.line.declaration.id === line);
      if (found === undefined) throw new RangeError(`the model has no line ${line}`);
      return found;
    });
    this.#reasons = instances.flatMap(({ line }) => (line.declaration.absent ?? []).map(({ reason }) => reason)); // prettier-ignore
    const absences = instances.flatMap(({ absent }) => absent.map((node) => wantedOf({ node })));
    this.wanted = [...instances.map((each) => wantedOf(each)), ...absences];
  }

  /** @param from where the values of the vector begin */
  read(values: Float64Array, from = 0): FigureValue {
    const reason = this.#reasons[this.#absence(values, from)];
    if (reason !== undefined) return { value: null, reason };
    const value = this.#least(values, from);
    return Number.isFinite(value) ? { value } : { value: null, reason: noValue };
  }

  /** The same as a number, NaN where there is none: for thousands of vectors. */
  number(values: Float64Array, from = 0): number {
    if (this.#absence(values, from) >= 0) return NaN;
    const value = this.#least(values, from);
    return Number.isFinite(value) ? value : NaN;
  }

  #absence(values: Float64Array, from: number): number {
    const first = from + this.figure.lines.length;
    for (let index = 0; index < this.#reasons.length; index += 1)
      if (values[first + index] !== 0) return index;
    return -1;
  }

  #least(values: Float64Array, from: number): number {
    let least = values[from] ?? NaN;
    for (let line = 1; line < this.figure.lines.length; line += 1)
      least = Math.min(least, values[from + line] ?? NaN);
    return least;
  }
}
