import { reserveNeeded } from '../commitment/reserveNeeded.ts';
import type { Lever, LeverEntry, MissingLever } from './lever.ts';
import type { LeverGround } from './leverGround.ts';
import { leverLabels, missingWords } from './leverWords.ts';
import { printedAmount, printedTo } from './printedTo.ts';
import { inAmount } from './leverSaid.ts';
import { ratioLever } from './ratioLever.ts';
import type { ReserveSource } from './reserveSource.ts';

/** What partners and sponsors that are decided give a year; all of them in the same proportion, up to double. */
export function partnerLever(ground: LeverGround): Lever | MissingLever {
  const id = 'partner';
  const cells = ground.cells('funding', 'amount', ([, source]) =>
    ['partner', 'sponsor'].includes(String(source['kind'])) && source['commitment'] === 'decided'); // prettier-ignore
  const base = cells.reduce((sum, cell) => sum + cell.base, 0);
  if (!(base > 0)) return { id, label: leverLabels[id], missing: missingWords.noPartner };
  return ratioLever({
    id,
    label: leverLabels[id],
    unit: 'NOK/year',
    base,
    cells,
    span: [0, 2],
    printed: printedAmount(base, base),
    said: inAmount(id),
  });
}

/**
 * The planned waste fee per household: up to what brings in no more, over the years that are tested, than the cost it
 * may carry, since a surplus belongs to those who pay it (forurensningsloven § 34; selvkostforskriften: back within
 * five years). A fee that follows full cost carries all it lawfully can already.
 */
export function wasteFeeLever(ground: LeverGround): Lever | MissingLever {
  const id = 'wasteFee';
  const label = leverLabels[id];
  const { read } = ground.scenario;
  const decided = ground.members('funding').filter(([, { kind, commitment }]) => kind === 'wasteFee' && commitment === 'decided'); // prettier-ignore
  const planned = decided.find(([, { policy }]) => policy === 'planned');
  if (decided.length === 0) return { id, label, missing: missingWords.noFee };
  const cell = planned === undefined ? undefined : ground.cell(`funding.${planned[0]}.plannedFee`);
  if (planned === undefined || cell === undefined) return { id, label, missing: missingWords.feeFollows };
  const households = read.number('economy.households').value;
  const { base, lever } = cell;
  const lawful = base + roomOf(ground, planned[0]) / households;
  const changed = (x: number) => cell.changed((value) => value + x - base);
  return {
    id,
    label,
    unit: 'NOK/household/year',
    base,
    low: Math.max(0, Math.min(base, lever?.low ?? 0)),
    high: Math.max(base, Math.min(cell.most, lawful, lever?.high ?? Infinity)),
    usualSpan: false,
    chosen: true,
    cost: lever?.cost,
    printed: printedTo(1),
    leaves: cell.leaves,
    valuesAt: (x) => cell.valuesOf(changed(x)),
    entriesAt: (x) => [[cell.path, changed(x)]],
    said: (from, to) => ({ lever: id, amount: Math.abs(to - from) * households, perHousehold: Math.abs(to - from) }), // prettier-ignore
  };
}

/** How many kroner a year the fee may rise by in the years tested before it brings in more than it may. */
function roomOf(ground: LeverGround, source: string): number {
  const { run } = ground;
  const first = ground.months[0] ?? 0;
  const last = Math.min(run.months, first + run.value('verdict.windowYears') * 12);
  let [room, years] = [0, 0];
  for (let month = first; month < last; month += 1) {
    room += run.value('selfCost.charged', month) - run.value('funding.wasteFee', month, source);
    years += run.value('funding.availability', month, source) / 12;
  }
  return years > 0 ? Math.max(0, room / years) : 0;
}

/** A one-off sum set aside when the pilot ends; up to what the hall costs in a year, or twice what it needs. */
export function reserveLever(ground: LeverGround, source: ReserveSource | undefined): Lever | MissingLever {
  const id = 'reserve';
  const label = leverLabels[id];
  if (source === undefined) return { id, label, missing: missingWords.fullList };
  const places = new Map(ground.run.assembly.leaves.map(({ path }, index) => [path, index]));
  const parts = source.partLeaves.flatMap(({ path, share }) => {
    const leaf = places.get(path);
    return leaf === undefined ? [] : [{ leaf, share }];
  });
  const most = Math.max(ground.run.value('verdict.meanRecurringCost'), 2 * reserveNeeded(ground.run));
  const high = Math.floor(Math.min(source.most, most));
  const entriesAt = (x: number): readonly LeverEntry[] =>
    x === 0 ? [] : [[source.path, source.memberWith(x)]];
  return {
    id,
    label,
    unit: 'NOK',
    base: 0,
    low: 0,
    high,
    usualSpan: false,
    chosen: true,
    cost: undefined,
    printed: printedAmount(0, high),
    leaves: parts.map(({ leaf }) => leaf),
    valuesAt: (x) => parts.map(({ share }) => share(x)),
    entriesAt,
    said: inAmount(id),
  };
}
