import type { Instance } from '../engine/assembler.ts';
import { engineVersion } from '../engine/engineVersion.ts';
import { run as runModel, type Run } from '../engine/run.ts';
import { calendarYears, yearlyValues } from '../engine/yearly.ts';
import { hallModel } from '../hall/hallModel.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';
import type { LineKind } from '../language/declaration.ts';
import type { Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { keyFigures, type KeyFigures } from './keyFigures.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What a result was computed from, and with what. */
export interface Stamp {
  readonly scenario: string;
  readonly engine: string;
  readonly hash: string;
}

/** The values of one line. */
export interface LineValues {
  readonly unit: string;
  readonly kind: LineKind;
  readonly label: Translated;
  /** Per year, or per month; absent where members do not add up (levels, prices) and the line is per member. */
  readonly values?: readonly number[];
  readonly members?: Readonly<Record<string, readonly number[]>>;
}

/** A rule that is broken. */
export interface Flag {
  readonly rule: string;
  readonly member?: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: Translated;
  readonly source: Translated;
}

/** Everything that one deterministic run of a scenario gives: what `run --json` and `/api/run` answer. */
export interface RunResult {
  readonly stamp: Stamp;
  readonly verdict: Verdict;
  readonly keyFigures: KeyFigures['values'];
  /** The month, `YYYY-MM`, of each key figure that is reached in one, such as the lowest cash. */
  readonly keyFigureMonths: KeyFigures['months'];
  /** Why a key figure is null. */
  readonly absent: KeyFigures['absent'];
  /** Calendar years, or with monthly values the months `YYYY-MM`. */
  readonly years: readonly number[];
  readonly months?: readonly string[];
  /** First and last year when they are not whole. */
  readonly partYears: readonly number[];
  readonly lines: Readonly<Record<string, LineValues>>;
  readonly flags: readonly Flag[];
}

/** Runs the hall's model on a scenario. @throws ModelError where a formula of the user's own is wrong or not finite */
export const runHall = (scenario: AcceptedScenario): Run => runModel(hallModel, scenario.read);

/** The result of a run as plain data. */
export function runResult(
  scenario: AcceptedScenario,
  run: Run,
  options: { readonly monthly?: boolean } = {},
): RunResult {
  const years = calendarYears(run);
  const figures = keyFigures(run);
  const { start } = run.assembly.inputs;
  return {
    stamp: { scenario: scenario.head.id, engine: engineVersion, hash: scenario.hash },
    verdict: verdictOf(hallFormat, scenario, run),
    keyFigures: figures.values,
    keyFigureMonths: figures.months,
    absent: figures.absent,
    years: years.map(({ year }) => year),
    ...(options.monthly === true
      ? { months: Array.from({ length: run.months }, (_, month) => monthText(start + month)) }
      : {}),
    partYears: years.filter(({ full }) => !full).map(({ year }) => year),
    lines: lineValues(run, options.monthly === true),
    flags: run.raised().map(({ rule, member }) => {
      const { id, severity, message, source } = rule.declaration;
      return { rule: id, ...(member === undefined ? {} : { member }), severity, message, source };
    }),
  };
}

/** The values of each line, added up where somebody reads them: who shows a few of hundreds waits for those. */
function lineValues(run: Run, monthly: boolean): Readonly<Record<string, LineValues>> {
  const lines: Record<string, LineValues> = {};
  const byLine = new Map<string, Instance[]>();
  for (const instance of run.assembly.instances) {
    const { id } = instance.line.declaration;
    const known = byLine.get(id);
    if (known === undefined) byLine.set(id, [instance]);
    else known.push(instance);
  }
  for (const { declaration } of run.assembly.model.lines.values()) {
    const { id, unit, kind, label, per } = declaration;
    const instances = byLine.get(id) ?? [];
    const base = { unit, kind, label };
    const series = once(() => instances.map((each) => seriesOf(run, each, monthly)));
    const members = once(() => Object.fromEntries(series().map((list, index) => [instances[index]?.member ?? '', list]))); // prettier-ignore
    const sum = once(() => total(series()));
    if (per === undefined || per === 'year') lines[id] = { ...base, get values() { return series()[0] ?? []; } }; // prettier-ignore
    else if (addsUp(kind, unit)) lines[id] = { ...base, get values() { return sum(); }, get members() { return members(); } }; // prettier-ignore
    else lines[id] = { ...base, get members() { return members(); } }; // prettier-ignore
  }
  return lines;
}

/** Found when it is first asked for. */
function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | undefined;
  return () => (found ??= { value: find() }).value;
}

function seriesOf(run: Run, instance: Instance, monthly: boolean): readonly number[] {
  const figure = instance.line.declaration.kind === 'figure';
  if (monthly || (figure && instance.line.declaration.per !== 'year')) {
    return Array.from({ length: run.lengthOf(instance) }, (_, index) => run.valueOf(instance, index));
  }
  return Array.from(yearlyValues(run, instance));
}

/** Flows and stocks of members add up, and so do levels that count something; prices, shares and indices do not. */
const addsUp = (kind: LineKind, unit: string): boolean =>
  kind === 'flow' || kind === 'stock' || (kind === 'level' && ['FTE', 'm2', 'hour'].includes(unit));

function total(list: readonly (readonly number[])[]): readonly number[] {
  const [first] = list;
  return (first ?? []).map((_, index) => list.reduce((sum, values) => sum + (values[index] ?? 0), 0));
}
