import { For, onMount, Show } from 'solid-js';
import { valueAt } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { sameJson } from '../document/sameJson.ts';
import { changedPaths } from '../form/changedPaths.ts';
import { fieldAt } from '../form/fieldAt.ts';
import { valueText } from '../form/valueText.ts';
import type { RawInputs } from '../state/createScenario.ts';
import type { TabNews, TabNewsState } from '../state/createTabNews.ts';
import { useApp } from '../state/app.ts';

/** What another tab has changed, number by number; where both have, the reader may take the other's. */
export function TabNewsDialog(props: { readonly news: TabNews; readonly state: TabNewsState }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  const before = (): RawInputs => scenario.inputsOf(props.news.before);
  const there = (): RawInputs => scenario.inputsOf(props.news.theirs);
  const paths = (): readonly string[] => changedPaths(there(), before());
  const isBoth = (path: string): boolean =>
    !sameJson(valueAt(scenario.inputs(), path), valueAt(there(), path));
  /** Where a member has a name of its own, it is said too. */
  function nameOf(path: string): string {
    const inputs = valueAt(there(), path) === undefined ? before() : there();
    const [list = '', member = ''] = path.split('.');
    const label = valueAt(inputs, `${list}.${member}.label`);
    const field = fieldAt(inputs, path);
    return [typeof label === 'string' ? label : '', field === undefined ? '' : pick(field.label)].filter((part) => part !== '').join(': ') || path; // prettier-ignore
  }
  function textOf(inputs: RawInputs, path: string): string {
    const value = valueAt(inputs, path);
    const field = fieldAt(inputs, path);
    if (field !== undefined) return valueText(field, value, inputs, language);
    return t(value === undefined ? 'diff.absent' : 'diff.present');
  }
  function take(path: string): void {
    const name = nameOf(path);
    scenario.change((document) => withValue(document, path, valueAt(there(), path) ?? null, valueAt(scenario.baseline(), path)), {
      session: `tabs.${path}`,
      describe: () => t('tabs.used', { name }),
    }); // prettier-ignore
    scenario.history.endSession();
  }
  return (
    <dialog
      class="ds-dialog tab-news"
      ref={dialog}
      aria-labelledby="tab-news-heading"
      onClose={() => props.state.close()}
    >
      <h2 id="tab-news-heading">{t('tabs.heading')}</h2>
      <Show when={paths().some(isBoth)}>
        <p>{t('tabs.both')}</p>
      </Show>
      <div class="table-scroll" role="region" tabindex="0" aria-labelledby="tab-news-heading">
        <table class="ds-table">
          <thead>
            <tr>
              <th scope="col">{t('column.item')}</th>
              <th scope="col">{t('tabs.before')}</th>
              <th scope="col">{t('tabs.there')}</th>
              <th scope="col">{t('tabs.here')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            <For each={paths()}>
              {(path) => (
                <tr>
                  <th scope="row">{nameOf(path)}</th>
                  <td>{textOf(before(), path)}</td>
                  <td>{textOf(there(), path)}</td>
                  <td>{textOf(scenario.inputs(), path)}</td>
                  <td>
                    <Show when={isBoth(path)}>
                      <button
                        type="button"
                        class="ds-button"
                        data-variant="secondary"
                        aria-label={t('tabs.useNamed', { name: nameOf(path) })}
                        onClick={() => take(path)}
                      >
                        {t('tabs.use')}
                      </button>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <div class="dialog-actions">
        <button type="button" class="ds-button" onClick={() => dialog.close()}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
