import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  createUniqueId,
  For,
  Show,
  untrack,
} from 'solid-js';
import { hallFormat, valueAt, type Municipality } from '../../models/index.ts';
import { withValue } from '../document/editField.ts';
import { fieldAt } from '../form/fieldAt.ts';
import { useApp } from '../state/app.ts';
import { answerWords } from './answerWords.ts';
import { GuideNumber } from './GuideNumber.tsx';
import { listedName, loadMunicipalities, municipalityOf, withMunicipality } from './municipalityAnswer.ts';
import { guideWords } from './guideWords.ts';
import { createSay } from './say.ts';
import { Source } from './Source.tsx';

const zones = Object.entries(hallFormat.lists.find(({ path }) => path === 'contributionZones')?.fixed ?? {});

/** Question 1: the municipality, with what is known of it; the rest is asked for. */
export function MunicipalityQuestion() {
  const { scenario, language } = useApp();
  const say = createSay();
  const id = createUniqueId();
  const [list] = createResource(loadMunicipalities);
  const all = (): readonly Municipality[] => (list.error === undefined ? (list() ?? []) : []);
  const named = () => scenario.document()?.municipality;
  const chosen = createMemo(() => all().find(({ name }) => name === named()));
  const [typed, setTyped] = createSignal<string>();
  const [isLeft, setLeft] = createSignal(false);
  const text = (): string => typed() ?? (chosen() === undefined ? (named() ?? '') : listedName(chosen() as Municipality)); // prettier-ignore
  const isUnknown = (): boolean =>
    isLeft() && list.state === 'ready' && text().trim() !== '' && municipalityOf(all(), text()) === undefined;
  const zone = (): string => valueAt(scenario.inputs(), 'staffing.zone') as string;

  const exampleZone = (): unknown => valueAt(scenario.baseline(), 'staffing.zone');

  function onInput(next: string): void {
    setTyped(next);
    setLeft(false);
    take(next);
  }
  function take(next: string): void {
    const found = municipalityOf(all(), next);
    if (found === undefined || found.name === named()) return;
    scenario.change((document) => withMunicipality(document, found, say(guideWords.hallIn, { municipality: found.name }), exampleZone()), {
      session: 'guide.municipality',
      describe: () => `${say(answerWords.municipality)}: ${found.name}`,
    }); // prettier-ignore
  }
  // What was typed before the list was there is looked up in it as soon as it is.
  createEffect(() => {
    const early = untrack(typed);
    if (list.state === 'ready' && early !== undefined) untrack(() => take(early));
  });
  const setZone = (next: string): void =>
    scenario.change((document) => withValue(document, 'staffing.zone', next), {
      session: 'staffing.zone',
      describe: (before, after) => [before, after].map((version) => String(valueAt(version, 'staffing.zone'))).join(' → '), // prettier-ignore
    });
  return (
    <>
      <div class="guide-field">
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
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={() => setLeft(true)}
        />
        <datalist id={`${id}-list`}>
          <For each={all()}>{(each) => <option value={listedName(each)} />}</For>
        </datalist>
        <p class="guide-field__help" id={`${id}-help`}>
          {say(list.error === undefined ? answerWords.municipalityHelp : answerWords.listFailed)}
        </p>
        <div id={`${id}-error`}>
          <Show when={isUnknown()}>
            <p class="ds-validation-message">{say(answerWords.notInList, { text: text().trim() })}</p>
          </Show>
        </div>
      </div>
      <Show when={named() !== undefined || list.error !== undefined}>
        <GuideNumber
          path="economy.population"
          help={
            unknownOf('population') ? say(answerWords.unknownPopulation, { name: named() ?? '' }) : undefined
          }
        >
          <Source path="economy.population" />
        </GuideNumber>
        <GuideNumber
          path="economy.households"
          help={
            unknownOf('households') ? say(answerWords.unknownHouseholds, { name: named() ?? '' }) : undefined
          }
        >
          <Source path="economy.households" />
        </GuideNumber>
        <div class="guide-field">
          <label class="guide-field__label" for={`${id}-zone`}>
            {language.pick(fieldAt(scenario.inputs(), 'staffing.zone')?.label ?? answerWords.municipality)}
          </label>
          <select class="ds-input" id={`${id}-zone`} onChange={(event) => setZone(event.currentTarget.value)}>
            <For each={zones}>
              {([value, { label }]) => (
                <option value={value} selected={value === zone()}>
                  {language.pick(label)}
                </option>
              )}
            </For>
          </select>
          <p class="guide-field__help">
            {chosen()?.zone === undefined
              ? say(answerWords.unknownZone, { name: named() ?? '', zone: zone() })
              : say(answerWords.zoneFrom, { source: chosen()?.zoneSource ?? '' })}
          </p>
        </div>
      </Show>
    </>
  );

  /** Whether the list does not say it of the chosen municipality, and the reader has not either. */
  function unknownOf(what: 'population' | 'households'): boolean {
    return chosen()?.[what] === undefined && valueAt(scenario.inputs(), `economy.${what}`) === undefined;
  }
}
