import { createEffect, For, on } from 'solid-js';
import type { PresentedPage, Presentation } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { pageHeading } from './pageHeading.ts';
import { withNote } from './presentation.ts';

/** The longest note at one page, in characters; as the format of scenarios has it. */
const longest = 4000;

/** What the presenter says at each page: written here, and on paper under each other. */
export function PresentedNotes(props: {
  readonly pages: readonly PresentedPage[];
  /** The page that the council sees in another window. */
  readonly shown: PresentedPage | undefined;
  readonly presentation: Presentation;
  readonly computed: Computed;
  readonly onWrite: (page: PresentedPage, notes: Presentation['notes']) => void;
  readonly onSettled: () => void;
}) {
  const { language } = useApp();
  const { t } = language;
  let list!: HTMLOListElement;
  createEffect(
    on(
      () => props.shown,
      () => list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
      { defer: true },
    ),
  );
  const noteOf = (page: PresentedPage): string => props.presentation.notes?.[page] ?? '';
  return (
    <ol class="presented-notes" ref={list}>
      <For each={props.pages}>
        {(page) => (
          <li class="presented-note" aria-current={page === props.shown ? 'page' : undefined}>
            <h3>{pageHeading(page, props.computed, language)}</h3>
            <textarea
              class="ds-input"
              rows="4"
              maxlength={longest}
              aria-label={t('presenter.notesAt', { page: pageHeading(page, props.computed, language) })}
              value={noteOf(page)}
              onInput={(event) =>
                props.onWrite(page, withNote(props.presentation, page, event.currentTarget.value))
              }
              onBlur={() => props.onSettled()}
            />
            <p class="presented-note__paper">{noteOf(page) === '' ? t('presenter.noNote') : noteOf(page)}</p>
          </li>
        )}
      </For>
    </ol>
  );
}
