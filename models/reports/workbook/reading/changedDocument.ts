import { asCell, type Cell } from '../../../scenario/cell.ts';
import type { AcceptedScenario } from '../../../scenario/acceptedScenario.ts';
import { monthText } from '../../../scenario/calendarMonth.ts';
import type { ScenarioDocument } from '../../../scenario/document.ts';
import { edgeRatio } from '../../../scenario/edgeUnit.ts';
import { valueAt } from '../../../scenario/fieldAddress.ts';
import { standalone } from '../../../scenario/standalone.ts';
import type { InputRow } from '../inputs/inputRow.ts';

/** An input that was changed, as the sheet shows it. */
export interface ChangedInput {
  readonly row: InputRow;
  readonly from: number;
  readonly to: number;
}

type Tree = Record<string, unknown>;

/** The scenario as one document, with changed numbers and months put in. */
export function documentWith(scenario: AcceptedScenario, changed: readonly ChangedInput[]): ScenarioDocument {
  const document = JSON.parse(JSON.stringify(standalone(scenario))) as Tree;
  for (const { row, to } of changed) {
    const written = valueAt(document, row.field) ?? valueAt(scenario.values, row.field);
    const value = row.type === 'month' ? monthText(to) : (to * row.times) / row.over;
    put(document, row.field.split('.'), changedEntry(written, row, value));
  }
  return document as ScenarioDocument;
}

/** A number, a month or a cell with one of its numbers changed. */
function changedEntry(entry: unknown, { path, field, ownUnit }: InputRow, value: number | string): unknown {
  const place = path === field ? [] : path.slice(field.length + 1).split('.');
  if (typeof value === 'string' && place.length === 0) return value;
  const cell = JSON.parse(JSON.stringify(asCell(entry as number | Cell))) as Tree;
  const written = (unit: unknown): number | string =>
    typeof value === 'number' && typeof unit === 'string' ? inUnit(value, unit, ownUnit) : value;
  const last = place.pop();
  if (last === undefined) {
    const own = withoutSource(cell);
    return Object.keys(own).length > 1 ? { ...own, value: written(cell['unit']) } : written(undefined);
  }
  const holder = place.reduce((tree, part) => tree[part] as Tree, cell);
  const part = holder[last];
  const isCell = typeof part === 'object' && part !== null && typeof value === 'number';
  const unit = isCell ? ((part as Tree)['unit'] ?? cell['unit']) : cell['unit'];
  holder[last] = isCell ? { ...withoutSource(part as Tree), value: written(unit) } : written(unit);
  return cell;
}

/** A number in the unit of its cell. */
function inUnit(value: number, unit: string, ownUnit: string): number {
  const ratio = unit === ownUnit ? undefined : edgeRatio(unit, ownUnit);
  return ratio === undefined ? value : Number(((value * ratio.over) / ratio.times).toPrecision(15));
}

/** Source, status and range were those of another number. */
function withoutSource(cell: Tree): Tree {
  const { source: _source, status: _status, range: _range, ...kept } = cell;
  return kept;
}

/** Puts an entry into the document, in a group or member that may not be written yet. */
function put(document: Tree, path: readonly string[], entry: unknown): void {
  const holder = path.slice(0, -1).reduce((tree, part) => {
    tree[part] ??= {};
    return tree[part] as Tree;
  }, document);
  holder[path.at(-1) ?? ''] = entry;
}
