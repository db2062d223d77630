import { createUniqueId, Show, type JSX, type ParentProps } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { QuestionState } from '../state/createQuestion.ts';
import { createDimmed } from './createDimmed.ts';
import { QuestionNotes } from './QuestionNotes.tsx';

/** A question as the page shows it: its heading, how it stands, and the answer, dimmed while it is of yesterday. */
export function AnswerPanel(
  props: ParentProps<{
    readonly heading: string;
    readonly question: QuestionState<unknown, unknown>;
    /** One sentence under the heading. */
    readonly summary?: string | undefined;
    readonly actions?: JSX.Element;
    readonly controls?: JSX.Element;
    readonly class?: string;
    /** Whether the answer fades only where it stays of yesterday: it is computed again in a moment. */
    readonly quiet?: boolean;
    /** Whether another panel with the same question says how it stands. */
    readonly isNotedElsewhere?: boolean;
  }>,
) {
  const { t } = useApp().language;
  const id = createUniqueId();
  const isPreliminary = (): boolean => props.question.partial() !== undefined;
  const isDimmed = createDimmed(() => props.question);
  const isOld = (): boolean => props.quiet === true ? isDimmed() : !isPreliminary() && (props.question.isStale() || props.question.status() === 'computing'); // prettier-ignore
  const isEmpty = (): boolean => props.question.answer() === undefined && !isPreliminary();
  return (
    <section class={`panel answer ${props.class ?? ''}`} aria-labelledby={`${id}-heading`}>
      <div class="panel__head">
        <h2 class="panel__heading" id={`${id}-heading`}>
          {props.heading}
          <Show when={isPreliminary()}>
            <span class="ds-tag" data-color="warning">
              {t('answer.preliminary')}
            </span>
          </Show>
        </h2>
        <div class="panel__actions">{props.actions}</div>
      </div>
      {props.controls}
      <Show when={props.isNotedElsewhere !== true}>
        <QuestionNotes question={props.question} name={props.heading} />
      </Show>
      <div
        class="answer__body"
        classList={{ 'is-stale': isOld() }}
        aria-busy={props.question.status() === 'computing'}
      >
        <Show
          when={!isEmpty()}
          fallback={
            <Show when={['waiting', 'computing'].includes(props.question.status())}>
              <div class="answer__wait" />
            </Show>
          }
        >
          <Show when={props.summary}>{(summary) => <p class="panel__summary">{summary()}</p>}</Show>
          {props.children}
        </Show>
      </div>
    </section>
  );
}
