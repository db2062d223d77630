import { A, useNavigate, useParams } from '@solidjs/router';
import { createEffect, createResource, For, Match, onCleanup, Show, Switch, type JSX } from 'solid-js';
import { createActing } from '../access/createActing.ts';
import { WhyNot } from '../sharing/WhyNot.tsx';
import type { Answer, Refused } from '../sharing/serverApi.ts';
import { useApp } from '../state/app.ts';
import { createStudyWords } from '../studies/createStudyWords.ts';
import { StartStudy } from '../studies/StartStudy.tsx';
import { StudyAnswer } from '../studies/StudyAnswer.tsx';
import { StudyTable } from '../studies/StudyTable.tsx';
import {
  askedStudies,
  askedStudy,
  endStudy,
  studiesAddress,
  type Study,
  type StudyHead,
} from '../studies/studyApi.ts';

/** How often it is looked how far studies are, in milliseconds. */
const looking = 2_000;

/** Studier: heavy questions that the server computes while nobody waits; begun, followed, cancelled and read here. */
export function StudiesPage() {
  const { t } = useApp().language;
  const params = useParams<{ id?: string }>();
  return (
    <main id="main" class="page studies" tabindex="-1">
      <Show when={params.id} keyed fallback={<AllStudies />}>
        {(id) => <OneStudy id={id} />}
      </Show>
      <Show when={params.id !== undefined}>
        <p>
          <A href={studiesAddress()}>{t('studies.all')}</A>
        </p>
      </Show>
    </main>
  );
}

function AllStudies() {
  const { t } = useApp().language;
  const act = createActing();
  const [list, { refetch }] = createResource(askedStudies);
  const found = (): readonly StudyHead[] | undefined => valueOf(list.latest);
  whileRunning(() => (found() ?? []).some(({ state }) => state === 'running'), refetch);
  createEffect(() => (document.title = `${t('studies.heading')} – Holdbar`));
  async function end({ id }: StudyHead): Promise<void> {
    await act(endStudy(id));
    await refetch();
  }
  return (
    <>
      <h1>{t('studies.heading')}</h1>
      <p class="page__lead">{t('studies.about')}</p>
      <Arrived asked={list.latest} retry={() => void refetch()}>
        {(studies) => (
          <>
            <StartStudy onBegun={() => void refetch()} />
            <StudyTable studies={studies()} onEnd={(study) => void end(study)} />
          </>
        )}
      </Arrived>
    </>
  );
}

function OneStudy(props: { readonly id: string }) {
  const { t } = useApp().language;
  const navigate = useNavigate();
  const act = createActing();
  const { nameOf, stateOf, shareOf } = createStudyWords();
  const [asked, { refetch }] = createResource(() => props.id, askedStudy);
  const found = (): Study | undefined => valueOf(asked.latest);
  whileRunning(() => found()?.state === 'running', refetch);
  const heading = (): string =>
    ((study) => (study === undefined ? t('studies.heading') : nameOf(study)))(found());
  createEffect(() => (document.title = `${heading()} – Holdbar`));
  async function end(): Promise<void> {
    if ((await act(endStudy(props.id))) !== undefined) navigate(studiesAddress());
  }
  return (
    <>
      <h1>{heading()}</h1>
      <Arrived asked={asked.latest} retry={() => void refetch()}>
        {(study) => (
          <>
            <p role="status">
              {study().state === 'parked'
                ? t('studies.parked', { reason: study().reason ?? '' })
                : stateOf(study())}
            </p>
            <Show when={study().state === 'running'}>
              <progress class="studies__progress" aria-label={heading()} max={1} value={shareOf(study())} />
              <p>
                <button type="button" class="ds-button" data-variant="secondary" onClick={() => void end()}>
                  {t('cancel')}
                </button>
              </p>
            </Show>
            <Show when={(study().problems ?? []).length > 0}>
              <ul class="panel file-problems">
                <For each={study().problems}>{({ message }) => <li>{message}</li>}</For>
              </ul>
            </Show>
            <Show when={study().state === 'done'}>
              <StudyAnswer study={study()} />
            </Show>
          </>
        )}
      </Arrived>
    </>
  );
}

const valueOf = <Value,>(asked: Answer<Value> | undefined): Value | undefined =>
  asked?.ok === true ? asked.value : undefined;

/** What was asked of the server, when it has come; why not, where it was refused. */
function Arrived<Value>(props: {
  readonly asked: Answer<Value> | undefined;
  readonly retry: () => void;
  readonly children: (value: () => Value) => JSX.Element;
}) {
  const { t } = useApp().language;
  const refused = (): Refused | undefined => (props.asked?.ok === false ? props.asked : undefined);
  return (
    <Switch fallback={<p aria-live="polite">{t('loading')}</p>}>
      <Match when={refused()}>
        {(why) => (
          <div class="panel">
            <WhyNot why={why()} away={t('studies.away')} retry={() => props.retry()} />
          </div>
        )}
      </Match>
      <Match when={valueOf(props.asked)}>{(value) => <>{props.children(value)}</>}</Match>
    </Switch>
  );
}

/** Looks again now and then, as long as something runs and the page is looked at. */
function whileRunning(isRunning: () => boolean, look: () => unknown): void {
  createEffect(() => {
    if (!isRunning()) return;
    const timer = setInterval(() => document.hidden || look(), looking);
    onCleanup(() => clearInterval(timer));
  });
} // prettier-ignore
