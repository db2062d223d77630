import { For, Show, type JSX } from 'solid-js';
import { amountInWords, figureInWords, monthInWords, needInWords, type ClosingAlternative } from '../../models/index.ts'; // prettier-ignore
import { OutcomeText } from '../answers/OutcomeText.tsx';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import type { Answers } from './createAnswers.ts';

/** What closing is paid for, as the page calls it. */
const closingParts = ['staff', 'premises', 'movingOut', 'loans', 'other', 'income'] as const;

/** Less than this is not worth a line, in kroner. */
const worthSaying = 500;

/** What the council may choose between: to go on as proposed, other scenarios, to go on with more support, and always to close. */
export function AlternativesSheet(props: {
  readonly computed: Computed;
  readonly answers: Answers;
  /** Whether numbers have been moved in the meeting. */
  readonly isAdjusted: boolean;
}) {
  const { t, pick, locale } = useApp().language;
  const verdict = () => props.computed.result.verdict;
  const { commitment, closing } = props.answers;
  const support = () => {
    const answer = commitment.answer();
    return answer === undefined || answer.constant.amount === null || answer.constant.amount < 0.5
      ? undefined
      : { ...answer.constant, amount: answer.constant.amount, from: answer.from };
  };
  const perInhabitant = (): number | null =>
    support()?.years.find(({ months }) => months === 12)?.perInhabitant ?? null;
  const others = () => props.answers.others.found();
  return (
    <div class="alternatives" classList={{ 'alternatives--many': others().length > 1 }}>
      <Alternative name={t(props.isAdjusted ? 'presenter.asAdjusted' : 'presenter.asProposed')}>
        <OutcomeText outcome={verdict().outcome} />
        <p class="alternative__figure">{pick(verdict().short)}</p>
        <p>{pick(verdict().runway)}</p>
      </Alternative>
      <For each={others()}>
        {(other) => (
          <Alternative name={other.title}>
            <OutcomeText outcome={other.verdict.outcome} />
            <p class="alternative__figure">{pick(other.verdict.short)}</p>
            <p>{pick(other.verdict.runway)}</p>
          </Alternative>
        )}
      </For>
      <Show when={support() !== undefined || commitment.answer() === undefined}>
        <Alternative name={t('presenter.withSupport')} isOld={commitment.isStale()}>
          <QuestionNotes question={commitment} name={t('presenter.withSupport')} />
          <Show when={support()}>
            {(found) => (
              <>
                <OutcomeText outcome={found().outcome} />
                <p class="alternative__figure">
                  {needInWords(found().amount, locale())} {t('presenter.aYear')}
                </p>
                <p>{t('presenter.fromMonth', { month: monthInWords(found().from, locale()) })}</p>
                <Show when={perInhabitant()}>
                  {(amount) => (
                    <p>
                      {t('presenter.perInhabitant', {
                        amount: figureInWords(Math.ceil(amount() - 1e-9), locale()),
                      })}
                    </p>
                  )}
                </Show>
              </>
            )}
          </Show>
        </Alternative>
      </Show>
      <Alternative name={t('presenter.closing')} isOld={closing.isStale()}>
        <Show when={props.answers.hasPilot()} fallback={<p>{t('presenter.noPilot')}</p>}>
          <QuestionNotes question={closing} name={t('presenter.closing')} />
          <Show when={closing.answer()}>
            {(found) => (
              <>
                <p class="alternative__state">
                  {t('presenter.closesAt', { month: monthInWords(found().lastMonth, locale()) })}
                </p>
                <p class="alternative__figure">
                  <Show when={found().total.fixed > 0} fallback={t('presenter.closesFree')}>
                    {needInWords(found().total.fixed, locale())} {t('presenter.inAll')}
                  </Show>
                </p>
                <ClosingParts closing={found()} />
                <Show when={found().remainingDebt >= worthSaying}>
                  <p>{t('presenter.debtLeft', { amount: amountInWords(found().remainingDebt, locale()) })}</p>
                </Show>
              </>
            )}
          </Show>
        </Show>
      </Alternative>
    </div>
  );
}

function Alternative(props: {
  readonly name: string;
  readonly isOld?: boolean;
  readonly children: JSX.Element;
}) {
  return (
    <section class="alternative" classList={{ 'is-stale': props.isOld === true }}>
      <h3>{props.name}</h3>
      {props.children}
    </section>
  );
}

/** What closing costs, part by part; income that still comes takes off. */
function ClosingParts(props: { readonly closing: ClosingAlternative }) {
  const { t, locale } = useApp().language;
  const parts = () =>
    closingParts.flatMap((part) => {
      const sum = props.closing.years.reduce((all, { fixed }) => all + fixed[part], 0);
      return Math.abs(sum) < worthSaying ? [] : [{ part, amount: part === 'income' ? -sum : sum }];
    });
  return (
    <Show when={parts().length > 0}>
      <dl class="closing-parts">
        <For each={parts()}>
          {({ part, amount }) => (
            <div>
              <dt>{t(`presenter.closing.${part}`)}</dt>
              <dd>{amountInWords(amount, locale())}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
