import { createSignal, createUniqueId, For, Index, onMount, Show } from 'solid-js';
import { unitWords, type AcceptedScenario, type OwnTest } from '../../models/index.ts';
import { decimalMark } from '../language/formats.ts';
import { readNumber } from '../language/numberEntry.ts';
import { useApp } from '../state/app.ts';
import { usualInput } from './inputChoices.ts';
import { InputSelect } from './InputSelect.tsx';
import { changeKinds, mayChangeLater, mostChanges, ownTest, renamed, shownUnitOf, writtenChanges, type ChangeKind, type WrittenChange } from './ownStress.ts'; // prettier-ignore

/** A change while it is written. */
interface Draft {
  readonly path: string;
  readonly kind: ChangeKind;
  readonly text: string;
  readonly isAfterPilot: boolean;
}

/** Makes a stress test, or changes one: its name, and what becomes of which numbers. */
export function OwnStressDialog(props: {
  readonly scenario: AcceptedScenario;
  /** The one that is changed. */
  readonly test?: OwnTest | undefined;
  readonly onMade: (test: OwnTest) => void;
  readonly onClose: () => void;
}) {
  const { language } = useApp();
  const { t, pick, locale } = language;
  const id = createUniqueId();
  const empty = (): Draft => ({ path: usualInput(props.scenario), kind: 'percent', text: '', isAfterPilot: false }); // prettier-ignore
  const [name, setName] = createSignal(props.test === undefined ? '' : pick(props.test.label));
  const written = props.test === undefined ? [] : writtenChanges(props.test, props.scenario);
  const draftOf = ({ amount: held, ...change }: WrittenChange): Draft => ({ ...change, text: String(held).replace('.', decimalMark(locale())) }); // prettier-ignore
  const [drafts, setDrafts] = createSignal<readonly Draft[]>(props.test === undefined ? [empty()] : (written ?? []).map(draftOf)); // prettier-ignore
  const [isTried, setTried] = createSignal(false);
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  const put = (at: number, part: Partial<Draft>): void => void setDrafts(drafts().map((each, index) => (index === at ? { ...each, ...part } : each))); // prettier-ignore
  const unit = ({ path, kind }: Draft): string => kind === 'percent' ? '%' : unitWords(shownUnitOf(path, props.scenario).unit, locale()); // prettier-ignore
  const amount = ({ text }: Draft): number | undefined => {
    const read = readNumber(text, { decimal: decimalMark(locale()), percent: true });
    return read.kind === 'number' ? read.value : undefined;
  };
  const problem = (draft: Draft): string | undefined => {
    if (!isTried() || amount(draft) !== undefined) return undefined;
    return draft.text.trim() === '' ? t('entry.empty') : t('entry.notNumber', { text: draft.text });
  };
  function make(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    const changes = drafts().map(({ path, kind, isAfterPilot }, at): WrittenChange => ({ path, kind, amount: amount(drafts()[at]!) ?? NaN, isAfterPilot: isAfterPilot && mayChangeLater(path, props.scenario) })); // prettier-ignore
    if (name().trim() === '' || changes.some((change) => Number.isNaN(change.amount))) {
      queueMicrotask(() => dialog.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const { test } = props;
    const operations = written === undefined ? undefined : ownTest('', changes, props.scenario).operations;
    props.onMade(test === undefined ? ownTest(name().trim(), changes, props.scenario) : { ...renamed(test, name().trim(), locale()), ...(operations === undefined ? {} : { operations }) }); // prettier-ignore
    dialog.close();
  }
  return (
    <dialog
      class="ds-dialog own-stress"
      ref={dialog}
      aria-labelledby={`${id}-heading`}
      onClose={() => props.onClose()}
    >
      <form onSubmit={make} class="own-stress__form">
        <h2 id={`${id}-heading`}>
          {t(props.test === undefined ? 'ownStress.heading' : 'ownStress.editHeading')}
        </h2>
        <label class="own-stress__field" for={`${id}-name`}>
          {t('ownStress.name')}
        </label>
        <input
          class="ds-input"
          id={`${id}-name`}
          maxlength="200"
          autocomplete="off"
          value={name()}
          aria-invalid={isTried() && name().trim() === ''}
          aria-describedby={`${id}-name-note`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${id}-name-note`} class="ds-validation-message" hidden={!isTried() || name().trim() !== ''}>
          {t('ownStress.nameNeeded')}
        </p>
        <Index each={drafts()}>
          {(draft, at) => (
            <fieldset class="own-stress__change">
              <legend>{t('ownStress.change', { number: at + 1 })}</legend>
              <InputSelect
                label={t('ownStress.input')}
                scenario={props.scenario}
                chosen={draft().path}
                onChoose={(path) => put(at, { path })}
              />
              <div class="own-stress__line">
                <select
                  class="ds-input"
                  aria-label={t('ownStress.kind')}
                  onChange={(event) => put(at, { kind: changeKinds.find((each) => each === event.currentTarget.value) ?? 'percent' })} // prettier-ignore
                >
                  <For each={changeKinds}>
                    {(kind) => (
                      <option value={kind} selected={kind === draft().kind}>
                        {t(`ownStress.kind.${kind}`)}
                      </option>
                    )}
                  </For>
                </select>
                <input
                  class="ds-input own-stress__amount"
                  inputmode="text"
                  autocomplete="off"
                  aria-label={t('ownStress.amount')}
                  value={draft().text}
                  aria-invalid={problem(draft()) !== undefined}
                  aria-describedby={`${id}-${at}-note`}
                  onInput={(event) => put(at, { text: event.currentTarget.value })}
                />
                <span>{unit(draft())}</span>
                <Show when={drafts().length > 1}>
                  <button
                    type="button"
                    class="link-button"
                    aria-label={t('ownStress.dropNamed', { number: at + 1 })}
                    onClick={() => setDrafts(drafts().filter((_, index) => index !== at))}
                  >
                    {t('ownStress.drop')}
                  </button>
                </Show>
              </div>
              <p
                id={`${id}-${at}-note`}
                class="ds-validation-message"
                hidden={problem(draft()) === undefined}
              >
                {problem(draft())}
              </p>
              <Show when={mayChangeLater(draft().path, props.scenario)}>
                <label class="own-stress__after">
                  <input
                    type="checkbox"
                    checked={draft().isAfterPilot}
                    onChange={(event) => put(at, { isAfterPilot: event.currentTarget.checked })}
                  />
                  {t('ownStress.after')}
                </label>
              </Show>
            </fieldset>
          )}
        </Index>
        <Show when={written === undefined}>
          <p>{t('ownStress.inFile')}</p>
        </Show>
        <Show when={written !== undefined && drafts().length < mostChanges}>
          <button
            type="button"
            class="link-button own-stress__more"
            onClick={() => setDrafts([...drafts(), empty()])}
          >
            {t('ownStress.more')}
          </button>
        </Show>
        <div class="dialog-actions">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => dialog.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="ds-button">
            {t('ownStress.make')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
