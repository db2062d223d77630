import { createResource, For, Show } from 'solid-js';
import { mostAlternatives, type Presentation, type ScenarioDocument } from '../../models/index.ts';
import { createComparedScenarios } from '../compare/createComparedScenarios.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { keptDrafts } from '../state/draftStore.ts';
import { loadExamples } from '../state/loadExamples.ts';

/** Which other scenarios the council is shown as alternatives, two at most; variants of this one are offered first. */
export function AlternativeChoice(props: {
  readonly document: ScenarioDocument | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (alternatives: Presentation['alternatives']) => void;
}) {
  const { t } = useApp().language;
  const [examples] = createResource(() => loadExamples());
  const compared = createComparedScenarios(() => props.chosen);
  const offered = () => {
    const own = props.document?.id ?? '';
    const all = [...keptDrafts().map(({ document }) => document), ...(examples() ?? [])];
    const baseOf = ({ extends: base }: (typeof all)[number]): string | undefined => (typeof base === 'object' ? base.id : base); // prettier-ignore
    return all
      .filter(
        ({ id }, at) =>
          id !== own && !props.chosen.includes(id) && all.findIndex((each) => each.id === id) === at,
      ) // prettier-ignore
      .sort((one, other) => Number(baseOf(other) === own) - Number(baseOf(one) === own));
  };
  const without = (id: string): void => {
    const left = props.chosen.filter((each) => each !== id);
    props.onChoose(left.length === 0 ? undefined : left);
  };
  return (
    <fieldset class="prepare__choices alternative-choice">
      <legend>{t('presenter.others')}</legend>
      <ul class="chosen__list">
        <For each={[...compared.found(), ...compared.leftOut()]}>
          {(each) => (
            <li class="chosen__item">
              {each.title}
              <button
                type="button"
                class="chosen__remove"
                aria-label={t('compare.remove', { title: each.title })}
                onClick={() => without(each.id)}
              >
                <Icon name="close" />
              </button>
            </li>
          )}
        </For>
      </ul>
      <For each={compared.leftOut()}>
        {({ title }) => (
          <p class="answer-note answer-note--error">{t('presenter.otherMissing', { title })}</p>
        )}
      </For>
      <Show when={props.chosen.length < mostAlternatives}>
        <select
          class="ds-input"
          aria-label={t('compare.add')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = '';
            if (value !== '') props.onChoose([...props.chosen, value]);
          }}
        >
          <option value="">+ {t('compare.add')}</option>
          <For each={offered()}>{({ id, title }) => <option value={id}>{title}</option>}</For>
        </select>
      </Show>
    </fieldset>
  );
}
