import { useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { amountInWords, needInWords, type CommittedSupport, type Commitment } from '../../models/index.ts';
import { kronerText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { OutcomeText } from './OutcomeText.tsx';
import { scenarioTerms } from './scenarioTerms.ts';
import { VariantButton } from './VariantButton.tsx';

/** The ways a council may commit. */
const ways = ['constant', 'tapering', 'reserve'] as const;
type WayName = (typeof ways)[number];

/** What the council must commit to, three ways, year by year; the way looked at belongs to the address. */
export function CommitmentPanel() {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const [search, setSearch] = useSearchParams<{ binding?: string }>();
  const chosen = (): WayName => ways.find((way) => way === search.binding) ?? 'constant';
  const question = createQuestion('commitment', () => scenarioTerms(scenario), { follows: true });
  const isNothing = ({ constant, reserve }: Commitment): boolean => constant.amount === 0 && reserve.amount === 0 && constant.outcome === 'holds'; // prettier-ignore
  const amount = (support: CommittedSupport): string => {
    if (support.amount !== null) return needInWords(support.amount, locale());
    const yearly = support.years
      .map(({ fixed, months }) => (fixed * 12) / months)
      .filter((each) => each >= 0.5);
    if (yearly.length === 0) return amountInWords(0, locale());
    return `${amountInWords(Math.min(...yearly), locale())} – ${amountInWords(Math.max(...yearly), locale())}`;
  };
  return (
    <AnswerPanel
      heading={t('commitment.heading')}
      question={question}
      summary={
        question.answer() === undefined
          ? undefined
          : t(isNothing(question.answer()!) ? 'commitment.nothing' : 'commitment.summary')
      }
    >
      <Show when={question.answer()}>
        {(answer) => (
          <Show when={!isNothing(answer())}>
            <fieldset class="way-cards">
              <legend class="visually-hidden">{t('commitment.way')}</legend>
              <For each={ways}>
                {(way) => (
                  <label class="way-card">
                    <input
                      type="radio"
                      name="binding"
                      value={way}
                      checked={way === chosen()}
                      onChange={() => setSearch({ binding: way }, { replace: true, scroll: false })}
                    />
                    <span class="way-card__name">{t(`commitment.${way}`)}</span>
                    <span class="way-card__amount">
                      {amount(answer()[way])}
                      <Show when={way !== 'reserve'}> {t('commitment.aYear')}</Show>
                    </span>
                    <OutcomeText outcome={answer()[way].outcome} />
                  </label>
                )}
              </For>
            </fieldset>
            <p class="panel__summary">
              {t('commitment.total', {
                fixed: amountInWords(answer()[chosen()].total.fixed, locale()),
                nominal: amountInWords(answer()[chosen()].total.nominal, locale()),
                year: answer().priceYear,
              })}
            </p>
            <Show when={answer()[chosen()].reason}>
              {(reason) => <p class="answer-note answer-note--stale">{pick(reason())}</p>}
            </Show>
            <Show when={Object.keys(answer()[chosen()].changes).length > 0}>
              <VariantButton
                what={`${t(`commitment.${chosen()}`)}, ${amount(answer()[chosen()])}`}
                changes={answer()[chosen()].changes}
              />
            </Show>
            <YearTable answer={answer()} support={answer()[chosen()]} way={chosen()} />
          </Show>
        )}
      </Show>
    </AnswerPanel>
  );
}

/** What is set aside each year, in fixed and nominal prices, and per inhabitant and household. */
function YearTable(props: {
  readonly answer: Commitment;
  readonly support: CommittedSupport;
  readonly way: WayName;
}) {
  const { t, pick, locale } = useApp().language;
  const money = (value: number | null): string => (value === null ? '–' : kronerText(value, locale()));
  const decided = (): boolean => props.answer.decided.some(({ fixed }) => fixed >= 0.5);
  return (
    <>
      <div class="table-scroll" tabindex="0" role="region" aria-label={t('commitment.heading')}>
        <table class="ds-table number-table number-table--years">
          <caption>
            {t('commitment.caption', { way: t(`commitment.${props.way}`), year: props.answer.priceYear })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('commitment.year')}</th>
              <Show when={decided()}>
                <th scope="col">{t('commitment.decided')}</th>
              </Show>
              <th scope="col">{t('commitment.fixed')}</th>
              <th scope="col">{t('commitment.nominal')}</th>
              <th scope="col">{t('commitment.perInhabitant')}</th>
              <th scope="col">{t('commitment.perHousehold')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.support.years}>
              {(year, index) => (
                <tr>
                  <th scope="row">
                    {year.months === 12
                      ? year.year
                      : t('table.partYear', { year: year.year, months: year.months })}
                  </th>
                  <Show when={decided()}>
                    <td>{money(props.answer.decided[index()]?.fixed ?? 0)}</td>
                  </Show>
                  <td class="number-table__strong">{money(year.fixed)}</td>
                  <td>{money(year.nominal)}</td>
                  <td>{money(year.perInhabitant)}</td>
                  <td>{money(year.perHousehold)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <For each={Object.values(props.answer.absent)}>
        {(reason) => <p class="panel__summary">– {pick(reason)}</p>}
      </For>
    </>
  );
}
