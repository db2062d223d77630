import { For, Show } from 'solid-js';
import { fieldAt, fieldPathOf } from '../form/fieldAt.ts';
import { problemText } from '../form/problemText.ts';
import { useApp } from '../state/app.ts';
import { isOfActual } from '../state/createScenario.ts';

/** What keeps the scenario from being computed, with a way to each field. */
export function ProblemsPanel() {
  const { scenario, language, goToField } = useApp();
  const { t, pick } = language;
  interface Item {
    readonly text: string;
    readonly path: string | undefined;
  }
  const items = (): readonly Item[] => [
    ...Object.entries(scenario.unread())
      .filter(([path]) => !isOfActual(path))
      .map(([path, text]): Item => {
        const field = fieldPathOf(scenario.inputs(), path);
        const found = field === undefined ? undefined : fieldAt(scenario.inputs(), field);
        const name = found === undefined ? leverName(path) : pick(found.label);
        return { text: text.trim() === '' ? t('problems.empty', { name }) : t('problems.unread', { name, text }), path: field }; // prettier-ignore
      }),
    ...scenario.problems().map((problem): Item => ({ text: problemText(problem, scenario.inputs(), language), path: fieldPathOf(scenario.inputs(), problem.path) })), // prettier-ignore
  ];
  const leverName = (path: string): string => {
    const name = path.replace('lever.', '');
    return name === 'volume' || name === 'price' || name === 'fte' || name === 'rent' || name === 'support' ? t(`lever.${name}`) : path; // prettier-ignore
  };
  return (
    <Show when={scenario.errors() > 0}>
      <section class="problems" aria-labelledby="problems-heading">
        <h2 id="problems-heading">{t('problems.heading')}</h2>
        <ul>
          <For each={items()}>
            {(item) => (
              <li>
                {item.text}{' '}
                <Show when={item.path}>
                  {(path) => (
                    <button type="button" class="link-button" onClick={() => goToField(path())}>
                      {t('problems.go')}
                    </button>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
