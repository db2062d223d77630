import { comparisonTolerance } from '../../../language/functions.ts';
import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation, type Operation } from '../../../engine/operation.ts';
import type { Run } from '../../../engine/run.ts';
import { calendarFact } from '../plan/nodeParts.ts';
import { letters, monthRows, yearRows } from '../plan/places.ts';
import type { Plan } from '../plan/plan.ts';
import type { Row } from '../plan/row.ts';
import { Conditions } from './conditions.ts';
import { call, chained, joined, numberPiece, single, strength, within, type Piece } from './piece.ts';
import { reductionPiece } from './reductionPiece.ts';
import type { References, Standing } from './references.ts';
import { WholeNodes } from './wholeNodes.ts';

/** What a formula is written with. */
export interface WriterParts {
  readonly run: Run;
  readonly plan: Plan;
  readonly references: References;
  /** A name, or a name with what turns it into the unit of the model. */
  readonly inputs: (path: string) => Piece;
  /** Whether the number of a path is a month. */
  readonly isMonth: (path: string) => boolean;
}

/**
 * Writes nodes of the graph as Excel formulas. A formula stops at cells of their own, reads the same column of other
 * rows, and does what the engine does, in its order.
 */
export class FormulaWriter {
  readonly #parts: WriterParts;
  readonly #graph: Graph;
  readonly #conditions: Conditions;

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.#graph = parts.run.assembly.graph;
    const { first } = parts.run.assembly.assembler.leaves.years;
    const whole = new WholeNodes(this.#graph, first, (input) => {
      const path = parts.run.assembly.leaves[input]?.path ?? '';
      return parts.isMonth(path);
    });
    this.#conditions = new Conditions(this.#graph, parts.plan, whole, (node, from) => this.piece(node, from));
  }

  /** The formula of a node where it is read: its cell, where it has one. */
  piece(node: NodeIndex, from: Standing): Piece {
    const home = this.#parts.plan.homes.get(node);
    return home === undefined ? this.own(node, from) : single(this.#parts.references.cell(home, from));
  }

  /** Whether a condition holds, as Excel asks it. */
  condition(node: NodeIndex, from: Standing): string {
    return this.#conditions.text(node, from);
  }

  /** The formula of a node itself, in the cell that is its own. */
  own(node: NodeIndex, from: Standing): Piece {
    const graph = this.#graph;
    const code = graph.operations[node] as Operation;
    const [a = none, b = none, c = none] = [graph.a[node], graph.b[node], graph.c[node]];
    const part = (each: NodeIndex): Piece => this.piece(each, from);
    switch (code) {
      case operation.constant:
        return numberPiece(graph.values[node] ?? NaN);
      case operation.input:
        return this.#parts.inputs(this.#parts.run.assembly.leaves[a]?.path ?? '');
      case operation.add:
        return chained(part(a), '+', part(b), strength.sum);
      case operation.subtract:
        return joined(part(a), '-', part(b), strength.sum);
      case operation.multiply:
        return chained(part(a), '*', part(b), strength.product);
      case operation.divide:
        return joined(part(a), '/', part(b), strength.product);
      case operation.divideOr:
        return call('IF', `${within(part(b), strength.sum)}=0`, part(c).text, joined(part(a), '/', part(b), strength.product).text); // prettier-ignore
      case operation.minimum:
        return call('MIN', ...this.#chain(node, code, from));
      case operation.maximum:
        return call('MAX', ...this.#chain(node, code, from));
      case operation.negate:
        // Before a power a minus would belong to its base.
        return { text: `-${within(part(a), strength.single)}`, strength: strength.sum };
      case operation.floor:
        return call('INT', part(a).text);
      case operation.power:
        return { text: `${within(part(a), strength.single)}^${within(part(b), strength.single)}`, strength: strength.power }; // prettier-ignore
      case operation.modulo:
        return call('MOD', part(a).text, part(b).text);
      case operation.ceilTo:
        return this.#ceilTo(part(a), part(b));
      case operation.select:
        return call('IF', this.condition(a, from), part(b).text, part(c).text);
      case operation.atLeast:
      case operation.moreThan:
      case operation.equals:
      case operation.and:
      case operation.or:
      case operation.not:
        return call('IF', this.#conditions.own(node, from), '1', '0');
      case operation.month:
        return single(`${letters.first}$${monthRows.month}`);
      case operation.byMonthOfYear:
      case operation.byYear:
      case operation.yearList:
        return this.#list(node, from);
      case operation.yearInMonth:
        return this.#yearInMonth(a, from);
      case operation.previous:
        return single(this.#parts.references.before(this.#lineRow(a), from));
      case operation.lag: {
        const months = graph.values[node] ?? 0;
        const month = `${letters.first}$${monthRows.month}`;
        const range = this.#parts.references.allBefore(this.#lineRow(a), from);
        // The opening is the first of the cells, and month 0 the second.
        const place = months === 2 ? month : months < 2 ? `${month}+1` : `${month}-${months - 2}`;
        return call('IF', `${month}<${months}`, '0', call('INDEX', range, place).text);
      }
      default:
        return reductionPiece(this.#gathered(node), code, from, this.#parts.references, () => part(c).text);
    }
  }

  /** The parts of a minimum or maximum of several, as one list. */
  #chain(node: NodeIndex, code: Operation, from: Standing): readonly string[] {
    const parts = [this.#graph.a[node] ?? none, this.#graph.b[node] ?? none];
    return parts.flatMap((part) =>
      this.#graph.operations[part] === code && !this.#parts.plan.homes.has(part)
        ? this.#chain(part, code, from)
        : [this.piece(part, from).text],
    );
  }

  /** The multiple of a step that a number needs, short of it by no more than the tolerance of comparisons. */
  #ceilTo(number: Piece, step: Piece): Piece {
    const times = joined(number, '/', step, strength.product).text;
    const upward = `-${within(step, strength.single)}*INT(-(${times}-${comparisonTolerance}))`;
    return call('IF', `${within(step, strength.sum)}=0`, number.text, upward);
  }

  #list(node: NodeIndex, from: Standing): Piece {
    const { plan, references, run } = this.#parts;
    const { first } = run.assembly.assembler.leaves.years;
    const column = letters.first;
    const fact = calendarFact(this.#graph, node, first);
    if (fact !== undefined) {
      const ofYear = from.span === 'year' ? yearRows.year : monthRows.year;
      return single(`${column}$${fact === 'year' ? ofYear : monthRows.monthOfYear}`);
    }
    const row = plan.lists.get(node);
    if (row === undefined) throw new RangeError(`no list for node ${node}`);
    const code = this.#graph.operations[node];
    if (code === operation.yearList) return single(references.cell({ row: { ...row, span: 'year' } }, from));
    const ofMonth = code === operation.byMonthOfYear;
    const range = references.all(row, from, ofMonth ? 12 : undefined);
    return call('INDEX', range, `${column}$${ofMonth ? monthRows.monthOfYear : monthRows.yearIndex}`);
  }

  #yearInMonth(node: NodeIndex, from: Standing): Piece {
    const { plan, references } = this.#parts;
    const home = plan.homes.get(node);
    if (home === undefined) throw new RangeError(`no cell for node ${node}`);
    return call('INDEX', references.all(home.row, from), `${letters.first}$${monthRows.yearIndex}`);
  }

  #lineRow(instance: number): Row {
    const row = this.#parts.plan.lines.get(instance);
    if (row === undefined) throw new RangeError(`no row for instance ${instance}`);
    return row;
  }

  #gathered(node: NodeIndex): Row {
    const { plan } = this.#parts;
    const line = plan.gatheredLines.get(node);
    const row = line === undefined ? plan.gathered.get(node) : plan.rowOf(line);
    if (row === undefined) throw new RangeError(`nothing gathered for node ${node}`);
    return row;
  }
}
