import type { Assembly } from '../../engine/assemble.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { helpfulDirection, leverPhrase } from '../../sentences/leverPhrase.ts';
import { marginSentence, waysSentence } from '../../sentences/waysSentence.ts';
import type { Lever } from '../levers/lever.ts';
import { printedMove, turningMove } from '../levers/leverMove.ts';
import type { Steps } from '../steps.ts';
import type { GapMenu, LeverMargin, NotEnough } from './gapMenuResult.ts';
import { leverTable, type LeverTable } from './leverTable.ts';
import { notAWay, notThere, whyNotEnough } from './notEnough.ts';
import { cheapestPair, type PairLever } from './pairs.ts';
import { cheaper, helpfulEnd, partOfSpan, wayOf, type FoundWay } from './ways.ts';

/** How many pairs are told of. */
const mostPairs = 5;
/** And how many of them one lever may be in. */
const mostTimes = 3;

/**
 * What would make a hall hold: the least change of each lever alone, the cheapest pairs, and what is not enough and
 * why; for one that holds, how far each lever may go the wrong way. A change stays within how far the lever may go and
 * breaks no rule; it is rounded to what is printed, and a run with the printed figure gives the printed verdict. It
 * moves one or two levers, each the way that helps; what three would do it does not say.
 */
export function* gapMenu(scenario: AcceptedScenario, assembly?: Assembly): Steps<GapMenu> {
  const table = leverTable(scenario, assembly);
  const priceYear = table.run.assembly.inputs.number('economy.priceYear').value;
  const { outcome } = table.probe.at().verdict;
  const head = { outcome, priceYear };
  const none = { alone: [], pairs: [], notEnough: [], margins: [] };
  if (outcome === 'holds') {
    const found = yield* marginsOf(table, priceYear);
    const margins = found.map(({ margin }) => margin);
    return { ...head, ...none, sentence: marginSentence(found[0]?.change, priceYear), margins };
  }
  const { alone, notEnough, reaches } = yield* aloneOf(table, priceYear);
  const pairs = yield* pairsOf(table, reaches, priceYear);
  const [pair] = pairs;
  const [one, other] = pair?.changes ?? [];
  const ways = { alone: alone.flatMap(({ changes }) => changes), pair: one !== undefined && other !== undefined ? ([one, other] as const) : undefined }; // prettier-ignore
  return {
    ...head,
    ...none,
    sentence: waysSentence(ways, priceYear),
    alone: alone.map(({ way }) => way),
    pairs: pairs.map(({ way }) => way),
    notEnough: [...notEnough, ...table.missing.map(notThere)],
  };
}

const sorted = (ways: readonly FoundWay[]): readonly FoundWay[] => [...ways].sort((one, other) => cheaper(one.way, other.way)); // prettier-ignore

function* aloneOf({ levers, probe, run }: LeverTable, priceYear: number) {
  const alone: FoundWay[] = [];
  const notEnough: NotEnough[] = [];
  const reaches: PairLever[] = [];
  for (const [index, lever] of levers.entries()) {
    yield { done: index, total: levers.length * 2 };
    if (!lever.chosen) {
      notEnough.push(notAWay(lever));
      continue;
    }
    const end = helpfulEnd(lever, helpfulDirection[lever.id] === 'up');
    const found = end === lever.base ? undefined : turningMove(probe, lever, end);
    if (found === undefined) {
      const why = whyNotEnough(probe, run, lever);
      notEnough.push(why);
      const { needed } = probe.at().verdict;
      if (why.stillMissing !== null && why.stillMissing < needed) reaches.push({ lever, reach: end });
    } else {
      alone.push(wayOf([printedMove(probe, lever, found.after, 'need')], priceYear));
      reaches.push({ lever, reach: found.after });
    }
  }
  return { alone: sorted(alone), notEnough, reaches };
}

function* pairsOf({ probe, levers }: LeverTable, reaches: readonly PairLever[], priceYear: number) {
  // Support is found at once for any place of another lever, and what is measured is measured with the other moved.
  const late = (lever: Lever): number => (lever.id === 'support' ? 2 : lever.measured === undefined ? 0 : 1);
  const inOrder = [...reaches].sort((one, other) => late(one.lever) - late(other.lever));
  const all = inOrder.flatMap((one, index) => inOrder.slice(index + 1).filter((other) => !isSame(one, other)).map((other) => [one, other] as const)); // prettier-ignore
  const found: FoundWay[] = [];
  for (const [index, [one, other]] of all.entries()) {
    const search = cheapestPair(probe, one, other);
    let place = search.next();
    while (place.done !== true) {
      yield { done: levers.length * (all.length + index), total: 2 * levers.length * all.length };
      place = search.next();
    }
    const pair = place.value;
    if (pair !== undefined) found.push(wayOf(pair, priceYear));
  }
  return varied(sorted(found)).slice(0, mostPairs);
}

/** What is captured, and the volume sold, are two names of the same: both scale what the hall is offered. */
const isSame = (one: PairLever, other: PairLever): boolean =>
  ['capture', 'volumeSold'].every((id) => [one.lever.id, other.lever.id].includes(id as Lever['id']));

/** The pairs in order, without those of a lever that is in three already: the menu is to have something to choose from. */
function varied(pairs: readonly FoundWay[]): readonly FoundWay[] {
  const times = new Map<string, number>();
  return pairs.filter(({ way }) => {
    const ids = way.steps.map(({ lever }) => lever);
    if (ids.some((id) => (times.get(id) ?? 0) >= mostTimes)) return false;
    for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
    return true;
  });
}

function* marginsOf({ levers, probe }: LeverTable, priceYear: number) {
  const found: { readonly margin: LeverMargin; readonly change: ReturnType<Lever['said']> }[] = [];
  for (const [index, lever] of levers.entries()) {
    yield { done: index, total: levers.length };
    const end = helpfulEnd(lever, helpfulDirection[lever.id] !== 'up');
    const turn = end === lever.base ? undefined : turningMove(probe, lever, end);
    if (turn === undefined) continue;
    const { x, from, to } = printedMove(probe, lever, turn.before, 'margin');
    const change = lever.said(from, to);
    const { id, label, unit } = lever;
    const phrase = leverPhrase(change, 'margin', priceYear);
    const changes = Object.fromEntries(lever.entriesAt(x));
    found.push({ change, margin: { lever: id, label, unit, from, to, partOfSpan: partOfSpan(lever, x), phrase, changes } }); // prettier-ignore
  }
  return found.sort((one, other) => one.margin.partOfSpan - other.margin.partOfSpan);
}
