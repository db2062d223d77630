import { expose } from 'comlink';
import { ModelError, openScenario, runHall, runResult, ScenarioError, verdictBadge, verdictSentence, type AcceptedScenario, type ScenarioDocument, type Translated } from '../../models/index.ts'; // prettier-ignore
import { sameJson } from '../document/sameJson.ts';

/** The verdict of a scenario, as short as a card says it. */
export interface ShortVerdict {
  readonly kind: 'holds' | 'holdsWithSupport' | 'doesNotHold' | 'error';
  readonly badge: Translated;
  readonly short: Translated;
}

/** The documents that a variant rests on, by id. */
type Bases = Readonly<Record<string, unknown>>;

/** What a change of a base does to a variant that follows it. */
export interface FollowerTurn {
  readonly before: ShortVerdict;
  readonly after: ShortVerdict;
}

/** What the page may ask of the worker. */
export interface VerdictWorker {
  /** @param texts how many fields hold a text that cannot be read: these are errors too */
  readonly verdictOf: (document: ScenarioDocument, bases: Bases, texts: number) => ShortVerdict;
  /** The verdicts of a variant on its bases before and after a change; undefined where it has none of the change. */
  readonly turnOf: (document: ScenarioDocument, before: Bases, after: Bases) => FollowerTurn | undefined;
}

const worker: VerdictWorker = {
  verdictOf(document, bases, texts) {
    if (texts > 0) return withErrors(texts);
    return judged(document, bases).verdict;
  },
  turnOf(document, before, after) {
    const [one, other] = [judged(document, before), judged(document, after)];
    const isSame = one.inputs !== undefined && other.inputs !== undefined && sameJson(one.inputs, other.inputs); // prettier-ignore
    return isSame ? undefined : { before: one.verdict, after: other.verdict };
  },
};

/** The verdict of a scenario, and its inputs where it can be read. */
function judged(
  document: ScenarioDocument,
  bases: Bases,
): { readonly verdict: ShortVerdict; readonly inputs?: AcceptedScenario['inputs'] } {
  try {
    const scenario = openScenario(document, (id) => bases[id]);
    const { outcome, badge, short } = runResult(scenario, runHall(scenario)).verdict;
    return { verdict: { kind: outcome, badge, short }, inputs: scenario.inputs };
  } catch (error) {
    if (error instanceof ScenarioError) return { verdict: withErrors(error.problems.length) };
    if (error instanceof ModelError) return { verdict: withErrors(1) };
    throw error;
  }
}

const withErrors = (inputErrors: number): ShortVerdict => ({
  kind: 'error',
  badge: verdictBadge({ inputErrors }),
  short: verdictSentence({ inputErrors }),
});

expose(worker);
