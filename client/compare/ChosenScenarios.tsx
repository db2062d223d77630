import { A, useNavigate } from '@solidjs/router';
import { createResource, For, Show } from 'solid-js';
import { compareAddress, viewAddress, type ComparedIds, type ComparePart } from '../addresses.ts';
import { displaySearch } from '../display/displaySettings.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { keptDrafts } from '../state/draftStore.ts';
import { loadExamples } from '../state/loadExamples.ts';
import type { ComparedScenarios } from './createComparedScenarios.ts';

/** The most scenarios that are compared. */
const most = 8;

/** The chosen scenarios: each can be opened and left out, others added, and one measured against. */
export function ChosenScenarios(props: {
  readonly part: ComparePart;
  readonly chosen: ComparedIds;
  readonly compared: ComparedScenarios;
  readonly against: string;
}) {
  const { language } = useApp();
  const { t, pick } = language;
  const navigate = useNavigate();
  const [examples] = createResource(() => loadExamples());
  const go = (next: Partial<ComparedIds>): void => navigate(compareAddress(props.part, { ...props.chosen, ...next }) + displaySearch(location.search).replace('?', '&'), { replace: true, scroll: false }); // prettier-ignore
  const known = () => [...keptDrafts().map(({ document }) => document), ...(examples() ?? [])].filter(({ id }) => !props.chosen.ids.includes(id)); // prettier-ignore
  const without = (id: string): void => go({ ids: props.chosen.ids.filter((each) => each !== id) });
  return (
    <div class="chosen">
      <ul class="chosen__list" aria-label={t('compare.chosen')}>
        <For each={props.compared.found()}>
          {({ id, title }) => (
            <li class="chosen__item">
              <A href={viewAddress(id, 'oversikt')}>{title}</A>
              <button
                type="button"
                class="chosen__remove"
                aria-label={t('compare.remove', { title })}
                onClick={() => without(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.chosen.ids.length < most}>
        <label class="chosen__add">
          <span class="visually-hidden">{t('compare.add')}</span>
          <select
            class="ds-input"
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value !== '') go({ ids: [...props.chosen.ids, value] });
            }}
          >
            <option value="">+ {t('compare.add')}</option>
            <For each={known()}>{({ id, title }) => <option value={id}>{title}</option>}</For>
          </select>
        </label>
      </Show>
      <Show when={props.compared.found().length > 1}>
        <label class="chosen__against">
          {t('compare.against')}
          <select class="ds-input" onChange={(event) => go({ against: event.currentTarget.value })}>
            <For each={props.compared.found()}>
              {({ id, title }) => (
                <option value={id} selected={id === props.against}>
                  {title}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <For each={props.compared.leftOut()}>
        {({ id, title, problems }) => (
          <p class="answer-note answer-note--error chosen__problem">
            <Icon name="support" />
            {problems[0] === undefined
              ? t('compare.missing', { title })
              : `${title}: ${pick(problems[0].message)}`}
            <button type="button" class="link-button" onClick={() => without(id)}>
              {t('compare.leaveOut')}
            </button>
          </p>
        )}
      </For>
    </div>
  );
}
