import { For, Match, Show, Switch } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { QuestionState } from '../state/createQuestion.ts';
import { ProgressNote } from './ProgressNote.tsx';

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
  const progressText = (percent: number): string => {
    const seconds = question().progress().secondsLeft;
    if (seconds === undefined) return t('answer.computing');
    return t(seconds === 1 ? 'answer.computingOne' : 'answer.computingSeconds', { percent, seconds });
  };
  const isPreliminary = (): boolean => question().partial() !== undefined;
  return (
    <Switch>
      <Match when={question().status() === 'computing'}>
        <ProgressNote
          name={props.name}
          share={question().progress().share}
          text={progressText}
          onCancel={() => question().cancel()}
        />
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
