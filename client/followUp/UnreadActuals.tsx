import { For, Show } from 'solid-js';
import { followedLabels, type FollowUp } from '../../models/index.ts';
import { withActuals } from '../document/actuals.ts';
import { entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { isOfActual } from '../state/createScenario.ts';
import { cellName, cellOf } from './cellNames.ts';
import { createActualsEdit } from './createActualsEdit.ts';

/** What was typed or stands in the file and is not taken in: why, and what to do about it. */
export function UnreadActuals(props: { readonly found: FollowUp }) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const edit = createActualsEdit();
  const paths = (): readonly string[] => Object.keys(scenario.unread()).filter(isOfActual);
  /** Actuals of the file that the models refuse: of a line that is not followed, or outside the calculation. */
  const refused = () => scenario.problems().filter(({ path }) => isOfActual(path));
  const doubt = (path: string): { readonly asTyped: number; readonly instead: number } | undefined => {
    const entry = edit.read(scenario.unread()[path] ?? '');
    return entry.kind === 'number' ? entry.doubt : undefined;
  };
  function settle(path: string, value: number | undefined): void {
    const { line, period } = cellOf(path);
    if (value === undefined) scenario.setUnread(path, undefined);
    else edit.take([{ line, period, value }]);
  }
  function remove(path: string): void {
    const { line, period } = cellOf(path);
    const known = line in followedLabels;
    scenario.change(
      (document) => {
        const periods = Object.keys(document.actuals?.[path.slice('actuals.'.length)] ?? {});
        const edits = known ? [{ line, period, value: undefined }] : periods.map((each) => ({ line: path.slice('actuals.'.length), period: each, value: undefined })); // prettier-ignore
        return withActuals(document, edits);
      },
      { session: 'actuals', describe: () => t('followup.undo', { name: path }) },
    );
  }
  return (
    <Show when={paths().length + refused().length > 0}>
      <section class="follow-up__unread" aria-label={t('followup.grid.errors')}>
        <ul>
          <For each={paths()}>
            {(path) => {
              const name = (): string => cellName(cellOf(path).line, cellOf(path).period, language);
              const text = (): string => scenario.unread()[path] ?? '';
              return (
                <li>
                  <Show
                    when={doubt(path)}
                    fallback={<>{t('followup.grid.unread', { name: name(), text: text() })} </>}
                  >
                    {(found) => (
                      <>
                        {t('followup.grid.doubt', { name: name(), one: entryText(found().asTyped, locale()), other: entryText(found().instead, locale()) })}{' '}
                        <For each={[found().instead, found().asTyped]}>
                          {(value) => (
                            <button type="button" class="link-button" onClick={() => settle(path, value)}>
                              {entryText(value, locale())}
                            </button>
                          )}
                        </For>
                      </>
                    )}
                  </Show>{' '}
                  <Show when={props.found.months.includes(cellOf(path).period) || String(props.found.year) === cellOf(path).period}>
                    <button
                      type="button"
                      class="link-button"
                      aria-label={`${t('followup.grid.go')}: ${name()}`}
                      onClick={() => document.querySelector<HTMLElement>(`[data-actual="${path}"]`)?.focus()}
                    >
                      {t('followup.grid.go')}
                    </button>
                  </Show>
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`${t('followup.grid.clear')}: ${name()}`}
                    onClick={() => settle(path, undefined)}
                  >
                    {t('followup.grid.clear')}
                  </button>
                </li>
              );
            }}
          </For>
          <For each={refused()}>
            {(problem) => (
              <li>
                {pick(problem.message)}{' '}
                <button type="button" class="link-button" onClick={() => remove(problem.path)}>
                  {t('followup.grid.remove')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
} // prettier-ignore
