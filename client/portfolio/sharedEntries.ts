import type { PortfolioDocument } from '../../models/index.ts';

type SharedCost = NonNullable<PortfolioDocument['sharedCosts']>[string];
type Reserve = NonNullable<PortfolioDocument['reserve']>;
type Amount = SharedCost['yearly'];
/** How a cost is shared. */
export type Key = SharedCost['key'];

/** A cost that halls share, as it is written. */
export interface CostEntry {
  /** Its id in the portfolio; absent for a new one. */
  readonly id?: string;
  readonly label: string;
  /** Kroner a year. */
  readonly yearly: number;
  readonly key: Key;
}

/** The shared reserve, as it is written. */
export interface ReserveEntry {
  /** Kroner at the beginning, and what is paid in a year; none where that is 0. */
  readonly opening: number;
  readonly yearly: number;
  readonly key: Key;
  readonly use: 'proportional' | 'inOrder';
}

/** What the halls of a portfolio share, as a form shows it. */
export interface SharedEntries {
  readonly costs: readonly CostEntry[];
  readonly reserve: ReserveEntry | undefined;
  /** How much halls have in common of what is drawn in a part of the form, from 0 to 1, by its path. */
  readonly correlation: Readonly<Record<string, number>>;
}

const valueOf = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.value);

/** What a portfolio says of it. @param parts the parts of the form whose correlation is shown, with what holds unless it is said */
export function entriesOf(
  { sharedCosts = {}, reserve, correlation = {} }: PortfolioDocument,
  parts: Readonly<Record<string, number>>,
): SharedEntries {
  return {
    costs: Object.entries(sharedCosts).map(([id, { label, yearly, key }]) => ({ id, label, yearly: valueOf(yearly), key })), // prettier-ignore
    reserve:
      reserve === undefined
        ? undefined
        : {
            opening: valueOf(reserve.opening),
            yearly: reserve.contribution === undefined ? 0 : valueOf(reserve.contribution.yearly),
            key: reserve.contribution?.key ?? 'perInhabitant',
            use: reserve.use ?? 'proportional',
          },
    correlation: Object.fromEntries(Object.entries(parts).map(([part, usual]) => [part, correlation[part] ?? usual])), // prettier-ignore
  };
}

/**
 * A portfolio with what a form says. What the form does not show stays: months, shares of one's own, the order of the
 * reserve, correlations of single numbers. The source of an amount goes where the amount is another.
 */
export function withEntries(
  document: PortfolioDocument,
  entries: SharedEntries,
  parts: Readonly<Record<string, number>>,
): PortfolioDocument {
  const { sharedCosts: costsBefore = {}, reserve: reserveBefore, correlation: before = {}, ...rest } = document; // prettier-ignore
  const taken = new Set(entries.costs.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const costs = entries.costs.map(({ id, label, yearly, key }): [string, SharedCost] => {
    const known = id === undefined ? undefined : costsBefore[id];
    return [id ?? freeId(label, taken), { ...known, label, yearly: amountOf(known?.yearly, yearly), key }];
  });
  const said = Object.entries(entries.correlation).filter(([part, value]) => part in before || value !== parts[part]); // prettier-ignore
  const correlation = { ...before, ...Object.fromEntries(said) };
  return {
    ...rest,
    ...(costs.length === 0 ? {} : { sharedCosts: Object.fromEntries(costs) }),
    ...(entries.reserve === undefined ? {} : { reserve: reserveOf(reserveBefore, entries.reserve) }),
    ...(Object.keys(correlation).length === 0 ? {} : { correlation }),
  };
}

function reserveOf(before: Reserve | undefined, { opening, yearly, key, use }: ReserveEntry): Reserve {
  const { contribution: known, ...rest } = before ?? {};
  return {
    ...rest,
    opening: amountOf(before?.opening, opening),
    use,
    ...(yearly === 0 ? {} : { contribution: { ...known, yearly: amountOf(known?.yearly, yearly), key } }),
  };
}

function amountOf(before: Amount | undefined, value: number): Amount {
  if (before === undefined || typeof before === 'number') return value;
  if (before.value === value) return before;
  const { source: _, status: _status, ...rest } = before;
  return { ...rest, value };
}

/** An id that no other has, made of a name: a letter first, then letters and digits. */
function freeId(label: string, taken: Set<string>): string {
  const plain = label.normalize('NFD').replace(/[^a-zA-Z0-9]/g, '').replace(/^[^a-zA-Z]+/, '').slice(0, 30); // prettier-ignore
  const first = plain === '' ? 'cost' : plain[0]!.toLowerCase() + plain.slice(1);
  let id = first;
  for (let count = 2; taken.has(id); count += 1) id = `${first}${count}`;
  taken.add(id);
  return id;
}

/** The most halls that are looked through for what is uncertain. */
const mostLooked = 25;

/** The parts of the form in which a hall has a number with a range: what halls may have in common. */
export function uncertainParts({ halls, scenarios = {} }: PortfolioDocument): readonly string[] {
  const parts = new Set<string>();
  const look = (found: unknown): void => {
    const scenario = typeof found === 'string' ? scenarios[found] : found;
    if (typeof scenario !== 'object' || scenario === null) return;
    const { changes = {}, extends: base, ...own } = scenario as Readonly<Record<string, unknown>>;
    for (const [path, value] of [...Object.entries(own), ...Object.entries(changes as object)])
      if (hasRange(value)) parts.add(path.split('.')[0] ?? path);
    if (typeof base === 'string') look(base);
    else if (typeof base === 'object' && base !== null) look((base as { readonly document?: unknown; readonly id?: string }).document ?? (base as { readonly id?: string }).id); // prettier-ignore
  };
  for (const { scenario } of Object.values(halls).slice(0, mostLooked)) look(scenario);
  return [...parts];
}

const hasRange = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('range' in value || Object.values(value).some(hasRange));
