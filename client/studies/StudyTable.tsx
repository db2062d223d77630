import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import { timeText } from '../sharing/timeText.ts';
import { createStudyWords } from './createStudyWords.ts';
import { studiesAddress, type StudyHead } from './studyApi.ts';

/** The reader's studies: what each is of, how far it is, and what can be done with it. */
export function StudyTable(props: { readonly studies: readonly StudyHead[]; readonly onEnd: (study: StudyHead) => void }) {
  const { language } = useApp();
  const { t } = language;
  const { nameOf, stateOf, shareOf } = createStudyWords();
  return (
    <section class="panel" aria-labelledby="studies-mine">
      <h2 class="panel__heading" id="studies-mine">{t('studies.mine')}</h2>
      <Show when={props.studies.length > 0} fallback={<p>{t('studies.none')}</p>}>
        <ul class="server-list">
          <For each={props.studies.map(({ id }) => id)}>
            {(id) => (
              <Show when={props.studies.find((each) => each.id === id)}>
                {(study) => (
                  <li class="server-list__item">
                    <div>
                      <h3 class="server-list__title">{nameOf(study())}</h3>
                      <p class="card__facts">
                        {[stateOf(study()), t(`studies.priority.${study().priority}`), timeText(study().createdAt, language)].join(' · ')}
                      </p>
                      <Show when={study().state === 'running'}>
                        <progress class="studies__progress" aria-label={nameOf(study())} max={1} value={shareOf(study())} />
                      </Show>
                      <Show when={study().state === 'parked'}>
                        <p>{t('studies.parked', { reason: study().reason ?? '' })}</p>
                      </Show>
                    </div>
                    <div class="server-list__actions">
                      <Show when={study().state === 'done' || study().state === 'refused'}>
                        <A class="ds-button" data-variant="secondary" href={studiesAddress({ study: id })} aria-label={t(study().state === 'done' ? 'studies.openNamed' : 'studies.whyNamed', { title: nameOf(study()) })}>
                          {t(study().state === 'done' ? 'studies.open' : 'studies.why')}
                        </A>
                      </Show>
                      <button
                        type="button"
                        class="ds-button"
                        data-variant="tertiary"
                        aria-label={t(study().state === 'running' ? 'studies.cancelNamed' : 'studies.forgetNamed', { title: nameOf(study()) })}
                        onClick={() => props.onEnd(study())}
                      >
                        {t(study().state === 'running' ? 'cancel' : 'studies.forget')}
                      </button>
                    </div>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
} // prettier-ignore
