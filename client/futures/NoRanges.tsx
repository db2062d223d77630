import { createSignal, Show } from 'solid-js';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { suggestedShare, withSuggestedRanges } from './suggestedRanges.ts';

/** Nothing is uncertain yet: where a range is written, and ranges to begin with. */
export function NoRanges(props: { readonly computed: Computed }) {
  const { scenario, language, goToField } = useApp();
  const { t } = language;
  const [isNothing, setNothing] = createSignal(false);
  const of = (): string => (props.computed.result.verdict.outcome === 'holds' ? 'margin' : 'gap');
  const question = createQuestion('sensitivity', () => scenarioTerms(scenario, { of: of() }), { follows: true }); // prettier-ignore
  const percent = String(suggestedShare * 100);
  const paths = (): readonly string[] => {
    const answer = question.answer();
    return answer?.method === 'tornado' ? answer.rows.map(({ path }) => path) : [];
  };
  function suggest(): void {
    const open = scenario.open();
    if (open === undefined) return;
    const ground = { ...open, inputs: scenario.inputs(), baseline: scenario.baseline() };
    const note = t('futures.none.note', { percent });
    const { document, count } = withSuggestedRanges(ground, paths(), note);
    if (count === 0) {
      setNothing(true);
      return;
    }
    const done = t('futures.none.done', { count: String(count) });
    scenario.change(() => document, { session: 'suggested ranges', describe: () => done });
    scenario.history.endSession();
  }
  return (
    <section class="panel no-ranges">
      <p>{t('futures.none')}</p>
      <div class="no-ranges__actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => goToField('volumes.scale')}
        >
          {t('futures.none.go')}
        </button>
        <button
          type="button"
          class="ds-button"
          disabled={question.status() !== 'answered' || paths().length === 0}
          onClick={suggest}
        >
          {t('futures.none.suggest')}
        </button>
      </div>
      <p class="answer-fold__note">{t('futures.none.suggestion', { percent })}</p>
      <QuestionNotes question={question} name={t('futures.none.suggest')} />
      <Show when={isNothing()}>
        <p class="answer-note answer-note--stale">{t('futures.none.nothing')}</p>
      </Show>
    </section>
  );
}
