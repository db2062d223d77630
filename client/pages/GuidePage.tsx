import { useNavigate, useParams } from '@solidjs/router';
import { createEffect, createMemo, Match, on, Show, Switch, untrack } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { guideAddress } from '../addresses.ts';
import { sameJson } from '../document/sameJson.ts';
import { AfterQuestion } from '../guide/AfterQuestion.tsx';
import { GuideSummary } from '../guide/GuideSummary.tsx';
import { guideTemplate } from '../guide/guideTemplate.ts';
import { guideWords, questionWords } from '../guide/guideWords.ts';
import { IntakeQuestion } from '../guide/IntakeQuestion.tsx';
import { MunicipalityQuestion } from '../guide/MunicipalityQuestion.tsx';
import { PeriodQuestion } from '../guide/PeriodQuestion.tsx';
import { PilotQuestion } from '../guide/PilotQuestion.tsx';
import { PremisesQuestion } from '../guide/PremisesQuestion.tsx';
import { firstWithVerdict, isAskedAbout, questionCount, withoutAnswer } from '../guide/questions.ts';
import { SalesQuestion } from '../guide/SalesQuestion.tsx';
import { createSay } from '../guide/say.ts';
import { StaffQuestion } from '../guide/StaffQuestion.tsx';
import { freeId } from '../library/emptyScenario.ts';
import { VerdictStrip } from '../shell/VerdictStrip.tsx';
import { useApp } from '../state/app.ts';
import { draftIds, draftLibrary } from '../state/draftStore.ts';

const questions = [MunicipalityQuestion, PeriodQuestion, IntakeQuestion, SalesQuestion, StaffQuestion, PremisesQuestion, PilotQuestion, AfterQuestion]; // prettier-ignore

/** Åtte spørsmål: one a page, each answer at once in the scenario, the verdict over them as soon as it means something. */
export function GuidePage() {
  const { scenario, language } = useApp();
  const say = createSay();
  const navigate = useNavigate();
  const params = useParams<{ id?: string; question?: string }>();
  const at = createMemo((): number => Math.min(questionCount + 1, Math.max(1, Math.floor(Number(params.question ?? 1)) || 1))); // prettier-ignore
  const isReady = (): boolean => params.id !== undefined && scenario.document()?.id === params.id;
  const words = () => questionWords[at() - 1];
  let frame!: HTMLElement;

  async function begin(): Promise<void> {
    await draftLibrary.open();
    const title = say(guideWords.newHall);
    const document = guideTemplate(freeId(title, draftIds()), title, language.locale());
    scenario.put({ document, baseline: document, bases: {}, untouched: true });
    navigate(guideAddress(document.id), { replace: true });
  }
  createEffect(
    on(
      () => params.id,
      (id) => {
        if (id === undefined) void begin();
        else if (untrack(scenario.document)?.id !== id) void scenario.load(id);
      },
    ),
  );
  createEffect(() => (document.title = `${say(words()?.heading ?? guideWords.title)} – Holdbar`));
  // The question that comes is read: focus on its heading, as when a page is opened.
  createEffect(
    on(at, (_, before) => {
      if (before === undefined) return;
      window.scrollTo(0, 0);
      frame.querySelector<HTMLElement>('h1')?.focus();
    }),
  );
  const go = (question: number): void => navigate(guideAddress(params.id, question));
  function next(): void {
    const wrong = frame.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong === null) go(at() + 1);
    else wrong.focus();
  }
  function skip(): void {
    const open = scenario.open();
    if (open === undefined) return;
    for (const path of Object.keys(scenario.unread()))
      if (isAskedAbout(path, at(), open.document, open.baseline)) scenario.setUnread(path, undefined);
    const without = withoutAnswer(open.document, at(), open.baseline);
    if (!sameJson(without, open.document))
      scenario.change(() => without, { session: 'guide.skip', describe: () => say(guideWords.skip) });
    scenario.history.endSession();
    go(at() + 1);
  }
  return (
    <Show
      when={isReady()}
      fallback={
        <main id="main" class="page guide" tabindex="-1">
          <h1>{say(scenario.status() === 'missing' ? guideWords.notThere : guideWords.title)}</h1>
          <Show
            when={scenario.status() === 'missing'}
            fallback={<p class="skeleton skeleton--text" aria-label={language.t('loading')} />}
          >
            <button
              type="button"
              class="ds-button"
              onClick={() => navigate(guideAddress(), { replace: true })}
            >
              {say(guideWords.startAgain)}
            </button>
          </Show>
        </main>
      }
    >
      <Show when={at() >= firstWithVerdict}>
        <VerdictStrip />
      </Show>
      <main id="main" class="page guide" tabindex="-1" ref={frame}>
        <Show when={words()}>
          <div class="guide__progress">
            <progress
              max={questionCount}
              value={at()}
              aria-label={say(guideWords.progress, { number: at(), of: questionCount })}
            />
            <span aria-hidden="true">{say(guideWords.progress, { number: at(), of: questionCount })}</span>
          </div>
        </Show>
        <Switch>
          <Match when={words()}>
            {(asked) => (
              <form
                class="guide__form"
                onSubmit={(event) => {
                  event.preventDefault();
                  next();
                }}
              >
                <h1 tabindex="-1">{say(asked().heading)}</h1>
                <p class="guide__help">{say(asked().help)}</p>
                <div class="guide__fields">
                  <Dynamic component={questions[at() - 1]} />
                </div>
                <p class="guide__note">
                  {say(guideWords.exampleShown)} {say(guideWords.inProgress)}
                </p>
                <div class="guide__actions">
                  <Show when={at() > 1}>
                    <button
                      type="button"
                      class="ds-button"
                      data-variant="secondary"
                      onClick={() => go(at() - 1)}
                    >
                      {say(guideWords.back)}
                    </button>
                  </Show>
                  <button type="submit" class="ds-button">
                    {say(at() === questionCount ? guideWords.finish : guideWords.next)}
                  </button>
                  <button type="button" class="ds-button" data-variant="tertiary" onClick={skip}>
                    {say(guideWords.skip)}
                  </button>
                </div>
              </form>
            )}
          </Match>
          <Match when={true}>
            <GuideSummary />
          </Match>
        </Switch>
      </main>
    </Show>
  );
}
