import { createResource, For, Match, Suspense, Switch } from 'solid-js';
import type { Block } from '../../models/reports/index.ts';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import type { Answers } from './createAnswers.ts';

/** What the council is asked to decide: the same proposal as in the case document. */
export function DecisionSheet(props: { readonly computed: Computed; readonly answers: Answers }) {
  const { t, locale } = useApp().language;
  const [reports] = createResource(() => import('../../models/reports/index.ts'));
  const { menu, commitment, closing, plan, hasPilot } = props.answers;
  const blocks = (): readonly Block[] => {
    const [made, ways, committed, closed] = [reports(), menu.answer(), commitment.answer(), closing.answer()];
    if (made === undefined || ways === undefined || committed === undefined) return [];
    if (hasPilot() && closed === undefined) return [];
    const { scenario, result } = props.computed;
    const { priceYear } = committed;
    return made.proposal(
      { scenario, result, priceYear, plan: plan.answer(), menu: ways, commitment: committed, closing: closed }, // prettier-ignore
      locale(),
    );
  };
  const isOld = (): boolean => menu.isStale() || commitment.isStale() || closing.isStale();
  return (
    <Suspense fallback={<p class="sheet__sentence">{t('presenter.wait')}</p>}>
      <div class="decision" classList={{ 'is-stale': isOld() }}>
        <QuestionNotes question={commitment} name={t('presenter.page.decision')} />
        <For each={blocks()}>
          {(block) => (
            <Switch>
              <Match when={block.kind === 'paragraph' ? block : undefined}>
                {(found) => <p class="sheet__sentence">{found().text}</p>}
              </Match>
              <Match when={block.kind === 'items' ? block : undefined}>
                {(found) => (
                  <ol class="decision__points" classList={{ 'decision__points--plain': !found().numbered }}>
                    <For each={found().texts}>{(text) => <li>{text}</li>}</For>
                  </ol>
                )}
              </Match>
            </Switch>
          )}
        </For>
      </div>
    </Suspense>
  );
}
