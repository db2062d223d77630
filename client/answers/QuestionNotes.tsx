import { For, Match, Show, Switch } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { QuestionState } from '../state/createQuestion.ts';

/** How a question stands: how far it is, that its answer is of yesterday, or why there is none. */
export function QuestionNotes(props: {
  readonly question: QuestionState<unknown, unknown>;
  readonly name: string;
}) {
  const { t, pick } = useApp().language;
  const question = () => props.question;
  const again = (key: 'answer.again' | 'answer.retry') => (
    <button type="button" class="link-button" onClick={() => question().ask()}>
      {t(key)}
    </button>
  );
  const isPreliminary = (): boolean => question().partial() !== undefined;
  return (
    <Switch>
      <Match when={question().status() === 'computing'}>
        <Progress question={question()} name={props.name} />
      </Match>
      <Match when={question().status() === 'cancelled'}>
        <p class="answer-note">
          {t(isPreliminary() ? 'answer.cancelledPartial' : 'answer.cancelled')} {again('answer.again')}
        </p>
      </Match>
      <Match when={question().status() === 'failed'}>
        <p class="answer-note answer-note--error">
          <Icon name="support" />
          {t('answer.failed')} {again('answer.retry')}
        </p>
      </Match>
      <Match when={question().status() === 'refused'}>
        <ul class="answer-note answer-note--error">
          <For each={question().problems()}>{({ message }) => <li>{pick(message)}</li>}</For>
        </ul>
      </Match>
      <Match when={question().isStale() && !question().follows}>
        <Show when={question().status() === 'answered'}>
          <p class="answer-note answer-note--stale">
            <Icon name="information" />
            {t('answer.stale')} {again('answer.again')}
          </p>
        </Show>
      </Match>
    </Switch>
  );
}

/** How far a computation is, with time left and a way out. */
function Progress(props: { readonly question: QuestionState<unknown, unknown>; readonly name: string }) {
  const { t } = useApp().language;
  const percent = (): number => Math.min(99, Math.floor(props.question.progress().share * 100));
  const text = (): string => {
    const seconds = props.question.progress().secondsLeft;
    if (seconds === undefined) return t('answer.computing');
    return t(seconds === 1 ? 'answer.computingOne' : 'answer.computingSeconds', {
      percent: percent(),
      seconds,
    });
  };
  return (
    <div class="answer-note answer-note--computing">
      <progress max="100" value={percent()} aria-label={`${props.name}: ${t('answer.computing')}`} />
      <span>{text()}</span>
      <button
        type="button"
        class="link-button"
        aria-label={`${t('answer.cancel')}: ${props.name}`}
        onClick={() => props.question.cancel()}
      >
        {t('answer.cancel')}
      </button>
    </div>
  );
}
