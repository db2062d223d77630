import { createSignal, For, Show } from 'solid-js';
import {
  mostOwnTests,
  type AcceptedScenario,
  type OwnTest,
  type ScenarioDocument,
} from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { freeId } from './ownStress.ts';
import { OwnStressDialog } from './OwnStressDialog.tsx';

type Tests = Readonly<Record<string, OwnTest>>;

/** The stress tests that the scenario carries besides those of the product: each can be changed or taken away, others made. */
export function OwnStress(props: { readonly scenario: AcceptedScenario }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  /** The id of the test that the dialog is about: a free one where it makes another. */
  const [open, setOpen] = createSignal<string>();
  const tests = (): Tests => scenario.document()?.stressTests ?? {};
  function put(next: Tests, said: string): void {
    const edit = (document: ScenarioDocument): ScenarioDocument => {
      const { stressTests: _, ...others } = document;
      return Object.keys(next).length === 0 ? others : { ...others, stressTests: next };
    };
    scenario.change(edit, { session: 'stressTests', describe: () => said });
    scenario.history.endSession();
  }
  function drop(id: string): void {
    const { [id]: gone, ...others } = tests();
    if (gone !== undefined) put(others, t('ownStress.dropped', { name: pick(gone.label) }));
  }
  return (
    <div class="own-stress-list">
      <Show when={Object.keys(tests()).length > 0}>
        <h3 class="gap-menu__heading">{t('ownStress.own')}</h3>
        <ul class="way-list">
          <For each={Object.entries(tests())}>
            {([id, test]) => (
              <li class="way-list__way">
                <span>{pick(test.label)}</span>
                <span class="own-stress-list__actions">
                  <button
                    type="button"
                    class="ds-button"
                    data-variant="tertiary"
                    aria-label={t('ownStress.editNamed', { name: pick(test.label) })}
                    onClick={() => setOpen(id)}
                  >
                    {t('ownStress.edit')}
                  </button>
                  <button
                    type="button"
                    class="ds-button"
                    data-variant="tertiary"
                    aria-label={t('ownStress.removeNamed', { name: pick(test.label) })}
                    onClick={() => drop(id)}
                  >
                    <Icon name="trash" />
                    {t('ownStress.remove')}
                  </button>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show
        when={Object.keys(tests()).length < mostOwnTests}
        fallback={<p class="answer-note">{t('ownStress.full', { most: mostOwnTests })}</p>}
      >
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => setOpen(freeId(tests()))}
        >
          <Icon name="plus" />
          {t('ownStress.add')}
        </button>
      </Show>
      <Show when={open()} keyed>
        {(id) => (
          <OwnStressDialog
            scenario={props.scenario}
            test={tests()[id]}
            onMade={(test) => put({ ...tests(), [id]: test }, t(id in tests() ? 'ownStress.changed' : 'ownStress.added', { name: pick(test.label) }))} // prettier-ignore
            onClose={() => setOpen(undefined)}
          />
        )}
      </Show>
    </div>
  );
}
