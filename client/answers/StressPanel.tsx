import { createMemo, For, Show } from 'solid-js';
import { answerWords,
  needInWords, pairOf, stressFile, stressLevel, stressSteps, type StressResult, type StressSingle, type StressTable } from '../../models/index.ts'; // prettier-ignore
import { Icon, type IconName } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { OwnStress } from './OwnStress.tsx';
import { scenarioTerms } from './scenarioTerms.ts';

const icons: Readonly<Record<StressResult['outcome'], IconName>> = { holds: 'checkmark', holdsWithSupport: 'support', doesNotHold: 'cross' }; // prettier-ignore

/** What becomes of the hall if something goes wrong, and if two things do, as a table with colours and shapes. */
export function StressPanel() {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const accepted = () => scenario.computed()?.scenario;
  // The tests that the scenario carries are asked with, so that another set of them is another question.
  const asked = (): Readonly<Record<string, unknown>> | undefined => {
    const own = accepted()?.head.stressTests;
    return own === undefined ? undefined : { own: stressFile(own) };
  };
  const question = createQuestion('stress', () => scenarioTerms(scenario, asked()), { follows: false });
  const table = (): StressTable | undefined => question.answer();
  const labelOf = (found: StressTable, id: string | undefined): string => pick(found.singles.find((single) => single.id === id)?.label ?? { nb: '', nn: '', en: '' }); // prettier-ignore
  const missing = (result: StressResult | undefined): string => result?.additionalSupportPerYear == null ? '–' : needInWords(result.additionalSupportPerYear, locale()); // prettier-ignore
  function summary(found: StressTable): string {
    const tested = found.singles.filter(({ result }) => result !== undefined).length;
    const held = t('stress.held', { singles: found.holds.singles, of: tested, pairs: found.holds.pairs, ofPairs: found.pairs.length }); // prettier-ignore
    const worst = found.singles.find(({ id }) => id === found.worstSingle);
    if (worst?.result === undefined || worst.result.outcome === 'holds') return held;
    const [first, second] = found.worstPair ?? [];
    const single = t('stress.worst', { name: pick(worst.label), amount: missing(worst.result) });
    const pair = first === undefined || second === undefined ? '' : ` ${t('stress.worstPair', { first: labelOf(found, first), second: labelOf(found, second), amount: missing(pairOf(found, first, second)?.result) })}`; // prettier-ignore
    return `${held} ${single}${pair}`;
  }
  return (
    <AnswerPanel
      heading={t('stress.heading')}
      question={question}
      summary={table() === undefined ? t('stress.preliminary') : summary(table()!)}
    >
      <Show when={table()} fallback={<SingleList singles={question.partial() ?? []} />}>
        {(found) => (
          <>
            <p class="stress-base">
              {found().base.outcome === 'holds'
                ? t('stress.baseHolds')
                : t('stress.base', { amount: missing(found().base) })}
            </p>
            <HeatTable table={found()} />
            <PairLists table={found()} />
            <Outside singles={found().singles} />
            <Show when={accepted()}>{(open) => <OwnStress scenario={open()} />}</Show>
          </>
        )}
      </Show>
    </AnswerPanel>
  );
}

/** One cell: what comes of it in full for whoever listens, a shape and the amount for whoever looks. */
function Cell(props: {
  readonly result: StressResult | undefined;
  readonly table: StressTable;
  readonly named: string;
}) {
  const { t, pick, locale } = useApp().language;
  const steps = createMemo(() => stressSteps(props.table));
  const amount = (): string => props.result?.additionalSupportPerYear == null ? '–' : needInWords(props.result.additionalSupportPerYear, locale()); // prettier-ignore
  const full = (): string => {
    const { result } = props;
    if (result === undefined) return t('stress.impossible');
    return result.outcome === 'holds'
      ? t('stress.reads.holds')
      : t(`stress.reads.${result.outcome}`, { amount: amount() });
  };
  return (
    <td class={`heat heat--${stressLevel(props.result, steps())}`} title={`${props.named}: ${full()}`}>
      <span class="visually-hidden">{full()}</span>
      <span aria-hidden="true" class="heat__shown">
        <Show when={props.result} fallback="–">
          {(result) => (
            <>
              <Icon name={icons[result().outcome]} />
              {result().outcome === 'holds' ? pick(answerWords.holds) : amount()}
            </>
          )}
        </Show>
      </span>
    </td>
  );
}

const tested = ({ singles }: StressTable): readonly StressSingle[] => singles.filter(({ result }) => result !== undefined); // prettier-ignore

/** Rows and columns are the same shocks; on the diagonal one alone, above it two together. */
function HeatTable(props: { readonly table: StressTable }) {
  const { t, pick } = useApp().language;
  const shocks = () => tested(props.table);
  return (
    <div class="table-scroll heat-wide" tabindex="0" role="region" aria-label={t('stress.heading')}>
      <table class="ds-table heat-table">
        <caption>{t('stress.caption')}</caption>
        <thead>
          <tr>
            <td />
            <For each={shocks()}>{({ label }) => <th scope="col">{pick(label)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={shocks()}>
            {(row, at) => (
              <tr>
                <th scope="row">{pick(row.label)}</th>
                <For each={shocks()}>
                  {(column, place) => (
                    <Show when={place() >= at()} fallback={<td class="heat heat--empty" />}>
                      <Cell
                        table={props.table}
                        result={
                          place() === at() ? row.result : pairOf(props.table, row.id, column.id)?.result
                        }
                        named={
                          place() === at() ? pick(row.label) : `${pick(row.label)} + ${pick(column.label)}`
                        }
                      />
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

/** The same on a narrow screen: each shock, and with it what comes of it together with the others. */
function PairLists(props: { readonly table: StressTable }) {
  const { t, pick } = useApp().language;
  return (
    <div class="heat-narrow">
      <For each={tested(props.table)}>
        {(single) => (
          <details class="answer-fold">
            <summary>
              <span class="heat-narrow__name">{pick(single.label)}</span>
              <table class="heat-narrow__table" role="presentation">
                <tbody>
                  <tr>
                    <Cell table={props.table} result={single.result} named={pick(single.label)} />
                  </tr>
                </tbody>
              </table>
            </summary>
            <table class="ds-table number-table">
              <caption>{t('stress.together')}</caption>
              <tbody>
                <For each={tested(props.table).filter(({ id }) => id !== single.id)}>
                  {(other) => (
                    <tr>
                      <th scope="row">{pick(other.label)}</th>
                      <Cell
                        table={props.table}
                        result={pairOf(props.table, single.id, other.id)?.result}
                        named={`${pick(single.label)} + ${pick(other.label)}`}
                      />
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </details>
        )}
      </For>
    </div>
  );
}

/** The shocks that do not apply here, and why. */
function Outside(props: { readonly singles: readonly StressSingle[] }) {
  const { t, pick } = useApp().language;
  const outside = () =>
    props.singles.filter(({ result, state }) => result === undefined || state === 'changesNothing');
  return (
    <Show when={outside().length > 0}>
      <h3 class="gap-menu__heading">{t('stress.outside')}</h3>
      <dl class="reasons">
        <For each={outside()}>
          {({ label, reason }) => (
            <div>
              <dt>{pick(label)}</dt>
              <dd>{reason === undefined ? '' : pick(reason)}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}

/** What is known before the pairs are. */
function SingleList(props: { readonly singles: readonly StressSingle[] }) {
  const { pick, locale } = useApp().language;
  return (
    <ul class="way-list">
      <For each={props.singles}>
        {({ label, result }) => (
          <li class="way-list__way">
            <span>{pick(label)}</span>
            <span>
              {result?.additionalSupportPerYear == null
                ? '–'
                : needInWords(result.additionalSupportPerYear, locale())}
            </span>
          </li>
        )}
      </For>
    </ul>
  );
}
