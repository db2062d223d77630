import { expose } from 'comlink';
import { ModelError, openScenario, runHall, runResult, ScenarioError, verdictBadge, verdictSentence, type ScenarioDocument, type Translated } from '../../models/index.ts'; // prettier-ignore

/** The verdict of a scenario, as short as a card says it. */
export interface ShortVerdict {
  readonly kind: 'holds' | 'holdsWithSupport' | 'doesNotHold' | 'error';
  readonly badge: Translated;
  readonly short: Translated;
}

/** What the page may ask of the worker. */
export interface VerdictWorker {
  /** @param texts how many fields hold a text that cannot be read: these are errors too */
  readonly verdictOf: (document: ScenarioDocument, bases: Readonly<Record<string, unknown>>, texts: number) => ShortVerdict; // prettier-ignore
}

const worker: VerdictWorker = {
  verdictOf(document, bases, texts) {
    if (texts > 0) return withErrors(texts);
    try {
      const scenario = openScenario(document, (id) => bases[id]);
      const { outcome, badge, short } = runResult(scenario, runHall(scenario)).verdict;
      return { kind: outcome, badge, short };
    } catch (error) {
      if (error instanceof ScenarioError) return withErrors(error.problems.length);
      if (error instanceof ModelError) return withErrors(1);
      throw error;
    }
  },
};

const withErrors = (inputErrors: number): ShortVerdict => ({
  kind: 'error',
  badge: verdictBadge({ inputErrors }),
  short: verdictSentence({ inputErrors }),
});

expose(worker);
