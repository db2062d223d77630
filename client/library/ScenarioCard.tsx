import { A } from '@solidjs/router';
import { createUniqueId, For, Show } from 'solid-js';
import { viewAddress } from '../addresses.ts';
import { VerdictBadge } from '../shell/VerdictBadge.tsx';
import { useApp } from '../state/app.ts';
import { CardMenu } from './CardMenu.tsx';
import { changedText } from './changedText.ts';
import type { ListedVerdict } from './createVerdicts.ts';
import type { ListedGroup, ListedScenario } from './listedScenarios.ts';
import type { ShelfParts } from './ScenarioShelf.tsx';

/** How many variants of the reader's own are shown without being asked for. */
const openVariants = 3;

/** A scenario as a card: name, verdict, municipality, when it was changed, and the variants that follow it. */
export function ScenarioCard(props: ShelfParts & { readonly of: ListedGroup }) {
  const { language } = useApp();
  const { t } = language;
  const facts = (): string =>
    [
      props.of.isExample ? t('chip.example') : '',
      props.of.municipality,
      props.of.changed === undefined ? '' : changedText(props.of.changed, Date.now(), language),
    ]
      .filter((fact) => fact !== '')
      .join(' · ');
  return (
    <article class="card" classList={{ 'is-chosen': props.chosen().includes(props.of.id) }}>
      <div class="card__head">
        <ChooseBox {...props} of={props.of} />
        <h3 class="card__title">
          <A href={viewAddress(props.of.id, 'oversikt')}>{props.of.title}</A>
        </h3>
        <CardMenu {...props} of={props.of} />
      </div>
      <ShortVerdictText verdict={props.verdictOf(props.of)} />
      <ApprovedTag of={props.of} />
      <Show when={facts() !== ''}>
        <p class="card__facts">{facts()}</p>
      </Show>
      <Show when={props.of.base !== undefined}>
        <p class="card__facts">{t('library.variant')}</p>
      </Show>
      <TagList tags={props.of.tags} />
      <Show when={props.of.variants.length > 0}>
        <details
          class="card__variants"
          open={!props.of.isExample && props.of.variants.length <= openVariants}
        >
          <summary>{language.count('library.variants', props.of.variants.length)}</summary>
          <ul>
            <For each={props.of.variants}>
              {(each) => (
                <li class="card__variant">
                  <ChooseBox {...props} of={each} />
                  <div>
                    <A href={viewAddress(each.id, 'oversikt')}>{each.title}</A>
                    <ShortVerdictText verdict={props.verdictOf(each)} />
                    <ApprovedTag of={each} />
                  </div>
                  <CardMenu {...props} of={each} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </article>
  );
}

/** Chooses a scenario for what is done with several. */
export function ChooseBox(props: Pick<ShelfParts, 'chosen' | 'choose'> & { readonly of: ListedScenario }) {
  const { t } = useApp().language;
  const id = createUniqueId();
  return (
    <span class="choose-box">
      <input
        type="checkbox"
        id={id}
        checked={props.chosen().includes(props.of.id)}
        onChange={(event) => props.choose(props.of.id, event.currentTarget.checked)}
      />
      <label class="visually-hidden" for={id}>
        {t('library.choose', { title: props.of.title })}
      </label>
    </span>
  );
}

/** The verdict of a card: badge and short sentence, a place for them until they are there, or why there are none. */
export function ShortVerdictText(props: { readonly verdict: ListedVerdict }) {
  const { t, pick } = useApp().language;
  return (
    <div class="card__verdict">
      <Show when={props.verdict} fallback={<span class="skeleton skeleton--verdict" />}>
        {(verdict) => {
          const found = () => verdict();
          return (
            <Show
              when={((now) => (now === 'none' ? undefined : now))(found())}
              fallback={<span class="card__facts">{t('library.noVerdict')}</span>}
            >
              {(short) => (
                <>
                  <VerdictBadge kind={short().kind} text={pick(short().badge)} />
                  <span class="card__short">{pick(short().short)}</span>
                </>
              )}
            </Show>
          );
        }}
      </Show>
    </div>
  );
}

/** That a scenario is approved as the plan; nothing where it is not. */
export function ApprovedTag(props: { readonly of: ListedScenario }) {
  const { t } = useApp().language;
  return (
    <Show when={props.of.isApproved}>
      <p class="approved-tag">
        <span class="ds-tag" data-color="success">
          {t('chip.approved')}
        </span>
      </p>
    </Show>
  );
}

/** The tags of a scenario; nothing where it has none. */
export function TagList(props: { readonly tags: readonly string[] }) {
  const { t } = useApp().language;
  return (
    <Show when={props.tags.length > 0}>
      <ul class="tag-list" aria-label={t('library.tags')}>
        <For each={props.tags}>{(tag) => <li>{tag}</li>}</For>
      </ul>
    </Show>
  );
}
