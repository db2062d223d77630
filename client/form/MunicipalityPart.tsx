import { createMemo, createResource, createSignal, createUniqueId, For, Show } from 'solid-js';
import { valueAt, type Municipality } from '../../models/index.ts';
import { answerWords } from '../guide/answerWords.ts';
import {
  listedName,
  loadMunicipalities,
  municipalityOf,
  withMunicipality,
} from '../guide/municipalityAnswer.ts';
import { createSay } from '../guide/say.ts';
import { useApp } from '../state/app.ts';
import { useFormFilter } from './createFormFilter.ts';

/** The municipality of the scenario: inhabitants, households and zone follow it, with their sources. */
export function MunicipalityPart() {
  const { scenario, language } = useApp();
  const { t } = language;
  const say = createSay();
  const filter = useFormFilter();
  const id = createUniqueId();
  const [list] = createResource(loadMunicipalities);
  const all = (): readonly Municipality[] => (list.error === undefined ? (list() ?? []) : []);
  const named = (): string => scenario.document()?.municipality ?? '';
  const chosen = createMemo(() => all().find(({ name }) => name === named()));
  const [typed, setTyped] = createSignal<string>();
  const [isLeft, setLeft] = createSignal(false);
  const text = (): string => typed() ?? (chosen() === undefined ? named() : listedName(chosen() as Municipality)); // prettier-ignore
  const isUnknown = (): boolean => isLeft() && text().trim() !== '' && list.state === 'ready' && municipalityOf(all(), text()) === undefined; // prettier-ignore
  function take(next: string): void {
    setTyped(next);
    setLeft(false);
    const found = municipalityOf(all(), next);
    if (found === undefined || found.name === named()) return;
    const zone = valueAt(scenario.inputs(), 'staffing.zone');
    scenario.change((document) => withMunicipality(document, found, document.title, zone), {
      session: 'municipality',
      describe: (before, after) => `${say(answerWords.municipality)} ${before.municipality ?? '–'} → ${after.municipality ?? '–'}`, // prettier-ignore
    });
    scenario.history.endSession();
  }
  /** What the list knows of the municipality, and what it does not. */
  const facts = (): readonly string[] => {
    const found = chosen();
    if (found === undefined) return [];
    const { name, zone, zoneSource = '' } = found;
    const has = (what: 'population' | 'households'): boolean => valueAt(scenario.inputs(), `economy.${what}`) !== undefined; // prettier-ignore
    return [
      ...(has('population') ? [] : [say(answerWords.unknownPopulation, { name })]),
      ...(has('households') ? [] : [say(answerWords.unknownHouseholds, { name })]),
      zone === undefined
        ? t('municipality.zoneKept', { name, zone: String(valueAt(scenario.inputs(), 'staffing.zone')) })
        : t('municipality.zoneFrom', { zone, source: zoneSource }),
    ];
  };
  return (
    <Show when={!filter.isOn()}>
      <section class="panel form-part municipality-part">
        <label class="guide-field__label" for={id}>
          {say(answerWords.municipality)}
        </label>
        <input
          class="ds-input"
          id={id}
          list={`${id}-list`}
          autocomplete="off"
          value={text()}
          aria-invalid={isUnknown()}
          aria-describedby={`${id}-help ${id}-error`}
          onInput={(event) => take(event.currentTarget.value)}
          onBlur={() => {
            setLeft(true);
            if (municipalityOf(all(), text()) !== undefined) setTyped(undefined);
          }}
        />
        <datalist id={`${id}-list`}>
          <For each={all()}>{(each) => <option value={listedName(each)} />}</For>
        </datalist>
        <div id={`${id}-help`} class="details__facts" aria-live="polite">
          <p>{t('municipality.help')}</p>
          <Show when={list.error !== undefined}>
            <p>{say(answerWords.listFailed)}</p>
          </Show>
          <For each={facts()}>{(fact) => <p>{fact}</p>}</For>
        </div>
        <div id={`${id}-error`}>
          <Show when={isUnknown()}>
            <p class="ds-validation-message">{t('municipality.notInList', { text: text().trim() })}</p>
          </Show>
        </div>
      </section>
    </Show>
  );
}
