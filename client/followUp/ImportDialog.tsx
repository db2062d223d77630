import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { kronerIn, monthText, type FollowUp, type MoneyUnit } from '../../models/index.ts';
import { actualAt, type ActualEdit } from '../document/actuals.ts';
import { CloseButton } from '../CloseButton.tsx';
import { decimalMark, entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { cellName } from './cellNames.ts';
import { createActualsEdit } from './createActualsEdit.ts';
import type { Import } from './createImport.ts';
import { entryLines } from './lineNames.ts';
import { readActuals, type ActualProblem, type ReadActual } from './readActuals.ts';

/** The most numbers that are listed. */
const mostListed = 100;

const units = ['kroner', 'thousands', 'millions'] as const satisfies readonly MoneyUnit[];

/** Reads a pasted table or a CSV file, and shows what of it will be put in before it is. */
export function ImportDialog(props: { readonly found: FollowUp; readonly reading: Import }) {
  const { scenario, language } = useApp();
  const { t, count, locale } = language;
  const edit = createActualsEdit();
  const [unit, setUnit] = createSignal<MoneyUnit>('kroner');
  const [doubts, setDoubts] = createSignal<'instead' | 'asTyped'>('instead');
  let dialog!: HTMLDialogElement;
  let box!: HTMLTextAreaElement;
  onMount(() => {
    dialog.showModal();
    box.focus();
  });
  const span = () => {
    const inputs = scenario.computed()?.run.assembly.inputs;
    return { first: monthText(inputs?.start ?? 0), last: monthText((inputs?.start ?? 0) + (inputs?.months ?? 1) - 1) };
  };
  const read = createMemo(() => {
    if (props.reading.text().trim() === '') return { actuals: [], problems: [] };
    const lines = entryLines(props.found.rows.filter(({ isSum }) => !isSum).map(({ id }) => id));
    return readActuals(props.reading.text(), { decimal: decimalMark(locale()), year: props.found.year, lines, ...span(), kroner: kronerIn[unit()] });
  });
  const doubtful = (): ReadActual | undefined => read().actuals.find(({ instead }) => instead !== undefined);
  const edits = createMemo((): readonly ActualEdit[] =>
    read().actuals.map(({ line, period, value, instead }) => ({ line, period, value: doubts() === 'instead' ? (instead ?? value) : value })),
  );
  const said = (value: number | undefined): string => (value === undefined ? '–' : entryText(value, locale()));
  const problemSaid = ({ kind, row, column = '', text, other = 0 }: ActualProblem): string => {
    const [line = '', period = ''] = text.split(' ');
    return t(`followup.problem.${kind}`, { row, column, text: kind === 'twice' ? cellName(line, period, language) : text, other, ...span() });
  };
  function accept(): void {
    if (edits().length === 0) return;
    edit.take(edits());
    // What could not be read stays, to be mended and read again.
    if (read().problems.length === 0) props.reading.setText('');
    dialog.close();
  }
  return (
    <dialog class="ds-dialog follow-up__import" ref={dialog} aria-labelledby="import-heading" onClose={() => props.reading.close()}>
      <div class="share__bar">
        <h2 id="import-heading">{t('followup.import.heading')}</h2>
        <CloseButton onClose={() => dialog.close()} />
      </div>
      <label class="describe__field">
        {t('followup.import.text')}
        <textarea
          ref={box}
          class="ds-input follow-up__text"
          rows={8}
          spellcheck={false}
          wrap="off"
          aria-describedby="import-about"
          value={props.reading.text()}
          onInput={(event) => props.reading.setText(event.currentTarget.value)}
        />
        <span class="card__facts" id="import-about">
          {t('followup.import.about', { year: props.found.year })}
        </span>
      </label>
      <label class="compact-select follow-up__unit">
        <span>{t('followup.import.unit')}</span>
        <select class="ds-input" onChange={(event) => setUnit(units.find((each) => each === event.currentTarget.value) ?? 'kroner')}>
          <For each={units}>
            {(each) => (
              <option value={each} selected={each === unit()}>
                {t(`followup.import.${each}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={props.reading.text().trim() !== ''}>
        <p role="status">{count('followup.import.read', edits().length)}</p>
        <Show when={read().problems.length > 0}>
          <p class="follow-up__error">{count('followup.import.refused', read().problems.length)}</p>
          <ul class="paste__refused">
            <For each={read().problems.slice(0, mostListed)}>{(problem) => <li>{problemSaid(problem)}</li>}</For>
          </ul>
        </Show>
        <Show when={doubtful()}>
          {(found) => (
            <fieldset class="paste__doubts">
              <legend>{t('followup.import.doubts', { text: found().text })}</legend>
              <For each={['instead', 'asTyped'] as const}>
                {(taken) => (
                  <label>
                    <input type="radio" name="import-doubts" checked={doubts() === taken} onChange={() => setDoubts(taken)} />
                    {entryText(taken === 'instead' ? (found().instead ?? 0) : found().value, locale())}
                  </label>
                )}
              </For>
            </fieldset>
          )}
        </Show>
        <Show when={edits().length > 0}>
          <div class="paste__table" tabindex="0" role="region" aria-label={t('followup.import.preview')}>
            <table class="ds-table number-table" data-size="sm">
              <thead>
                <tr>
                  <th scope="col">{t('followup.table.line')}</th>
                  <th scope="col">{t('followup.import.before')}</th>
                  <th scope="col">{t('followup.import.after')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={edits().slice(0, mostListed)}>
                  {({ line, period, value }) => (
                    <tr>
                      <th scope="row">{cellName(line, period, language)}</th>
                      <td>{said(actualAt(scenario.document(), line, period))}</td>
                      <td>{said(value)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <Show when={edits().length > mostListed}>
              <p>{t('followup.import.more', { count: edits().length - mostListed })}</p>
            </Show>
          </div>
        </Show>
      </Show>
      <div class="paste__actions">
        <button type="button" class="ds-button" aria-disabled={edits().length === 0} onClick={accept}>
          {count('followup.import.accept', edits().length)}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => dialog.close()}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
} // prettier-ignore
