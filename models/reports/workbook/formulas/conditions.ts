import { comparisonTolerance } from '../../../language/functions.ts';
import { none, type Graph, type NodeIndex } from '../../../engine/graph.ts';
import { operation, type Operation } from '../../../engine/operation.ts';
import type { Plan } from '../plan/plan.ts';
import { call, joined, numberPiece, strength, within, type Piece } from './piece.ts';
import type { Standing } from './references.ts';
import type { WholeNodes } from './wholeNodes.ts';

/** A comparison read from the right. */
const mirrored: Readonly<Record<string, string>> = { '>=': '<=', '<=': '>=', '>': '<', '<': '>' };

/** Writes true and false as Excel asks for them; comparisons have the tolerance of the engine. */
export class Conditions {
  readonly #graph: Graph;
  readonly #plan: Plan;
  readonly #whole: WholeNodes;
  readonly #piece: (node: NodeIndex, from: Standing) => Piece;

  constructor(
    graph: Graph,
    plan: Plan,
    whole: WholeNodes,
    piece: (node: NodeIndex, from: Standing) => Piece,
  ) {
    this.#graph = graph;
    this.#plan = plan;
    this.#whole = whole;
    this.#piece = piece;
  }

  /** Whether a node is true, where it is read: its cell is not 0, where it has one. */
  text(node: NodeIndex, from: Standing, negated = false): string {
    if (this.#plan.homes.has(node)) return this.#notZero(node, from, negated);
    return this.own(node, from, negated);
  }

  /** Whether a node is true (or, negated, false), written out. */
  own(node: NodeIndex, from: Standing, negated = false): string {
    const graph = this.#graph;
    const code = graph.operations[node] as Operation;
    const [a = none, b = none] = [graph.a[node], graph.b[node]];
    switch (code) {
      case operation.atLeast:
        return this.#compared(a, negated ? '<' : '>=', b, -comparisonTolerance, from);
      case operation.moreThan:
        return this.#compared(a, negated ? '<=' : '>', b, comparisonTolerance, from);
      case operation.equals: {
        if (this.#areWhole(a, b)) return this.#plain(a, negated ? '<>' : '=', b, from);
        const difference = joined(this.#piece(a, from), '-', this.#piece(b, from), strength.sum);
        return `ABS(${difference.text})${negated ? '>' : '<='}${numberPiece(comparisonTolerance).text}`;
      }
      case operation.and:
      case operation.or: {
        const both = call(code === operation.and ? 'AND' : 'OR', ...this.#chain(node, code, from)).text;
        return negated ? `NOT(${both})` : both;
      }
      case operation.not:
        return this.text(a, from, !negated);
      default:
        return this.#notZero(node, from, negated);
    }
  }

  #notZero(node: NodeIndex, from: Standing, negated: boolean): string {
    return `${within(this.#piece(node, from), strength.sum)}${negated ? '=' : '<>'}0`;
  }

  /** a ≥ b + shift, with numbers written together. */
  #compared(a: NodeIndex, sign: string, b: NodeIndex, shift: number, from: Standing): string {
    if (this.#areWhole(a, b)) return this.#plain(a, sign, b, from);
    const left = within(this.#piece(a, from), strength.sum);
    const known = this.#graph.constantOf(b);
    if (known !== undefined) return `${left}${sign}${numberPiece(known + shift).text}`;
    const right = this.#piece(b, from);
    const tolerance = numberPiece(comparisonTolerance);
    return `${left}${sign}${joined(right, shift < 0 ? '-' : '+', tolerance, strength.sum).text}`;
  }

  #areWhole(a: NodeIndex, b: NodeIndex): boolean {
    return this.#whole.has(a) && this.#whole.has(b);
  }

  /** Two whole numbers; a number that is known stands last. */
  #plain(a: NodeIndex, sign: string, b: NodeIndex, from: Standing): string {
    const [left, right] = [a, b].map((node) => within(this.#piece(node, from), strength.sum)) as [
      string,
      string,
    ];
    const turned = this.#graph.constantOf(a) !== undefined;
    return turned ? `${right}${mirrored[sign] ?? sign}${left}` : `${left}${sign}${right}`;
  }

  #chain(node: NodeIndex, code: Operation, from: Standing): readonly string[] {
    const parts = [this.#graph.a[node] ?? none, this.#graph.b[node] ?? none];
    return parts.flatMap((part) =>
      this.#graph.operations[part] === code && !this.#plan.homes.has(part)
        ? this.#chain(part, code, from)
        : [this.text(part, from)],
    );
  }
}
