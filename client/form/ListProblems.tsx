import { For, Show } from 'solid-js';
import { valueAt, type Problem } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { useApp } from '../state/app.ts';
import { problemText } from './problemText.ts';

/** What is wrong with a list as a whole, with what would put it right where that is known. */
export function ListProblems(props: { readonly path: string }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const problems = (): readonly Problem[] => scenario.problems().filter(({ path }) => path === props.path);
  function accept(changes: Readonly<Record<string, number>>): void {
    const base = scenario.baseline();
    scenario.change(
      (document) =>
        Object.entries(changes).reduce(
          (changed, [path, value]) => withValue(changed, path, value, valueAt(base, path)),
          document,
        ),
      { session: `mend ${props.path}`, describe: () => t('list.mended') },
    );
    scenario.history.endSession();
  }
  return (
    <For each={problems()}>
      {(problem) => (
        <div class="list-problem" role="alert">
          <p class="ds-validation-message">{problemText(problem, scenario.inputs(), language)}</p>
          <Show when={problem.changes}>
            {(changes) => (
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() => accept(changes())}
              >
                {t('list.useNearest')}
              </button>
            )}
          </Show>
        </div>
      )}
    </For>
  );
}
