import { For, Show } from 'solid-js';
import { hallFormat, needInWords, type PortfolioFutures } from '../../models/index.ts';
import { numberText, percentText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';

/** How many halls are shown one by one. */
const most = 25;

/** In how many futures all halls of a portfolio hold, in a sentence. */
export function createChancesSummary() {
  const { t, locale } = useApp().language;
  return ({ allHold, hold, halls }: PortfolioFutures): string => {
    const reach = numberText(((allHold.high - allHold.low) / 2) * 100, locale(), 1);
    const count = numberText(allHold.value * 100, locale(), 0);
    return t('portfolio.allHold', { count, reach, middle: numberText(hold.p50 ?? 0, locale(), 0), halls: halls.length }); // prettier-ignore
  };
}

/** What support is enough, each hall's chances, and what the futures have in common. */
export function PortfolioChances(props: { readonly answer: PortfolioFutures; readonly withoutSummary?: boolean }) {
  const { t, pick, locale } = useApp().language;
  const summary = createChancesSummary();
  const ofHundred = (share: number): string => numberText(share * 100, locale(), 0);
  /** What a correlation is of: the part of the form that its path begins with. */
  const nameOf = (path: string): string => {
    const part = [...hallFormat.groups, ...hallFormat.lists].find((each) => each.path === path.split('.')[0]);
    return part === undefined ? path : pick(part.label);
  };
  return (
    <>
      <Show when={props.withoutSummary !== true}>
        <p class="panel__summary">{summary(props.answer)}</p>
      </Show>
      <Show when={props.answer.support.separately !== null}>
        <p>{t('portfolio.supportSeparately', { amount: needInWords(props.answer.support.separately ?? 0, locale()), certainty: ofHundred(props.answer.support.certainty) })}</p>
      </Show>
      <Show when={props.answer.support.together !== null && props.answer.halls.length > 1}>
        <p>{t('portfolio.supportTogether', { amount: needInWords(props.answer.support.together ?? 0, locale()) })}</p>
      </Show>
      <Show when={props.answer.halls.length <= most}>
        <table class="ds-table number-table portfolio__chances">
          <caption>{t('portfolio.chances')}</caption>
          <tbody>
            <For each={props.answer.halls}>
              {({ label, holds }) => (
                <tr>
                  <th scope="row">{label}</th>
                  <td>{ofHundred(holds.value)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
      <p class="answer-note">
        {t('portfolio.foot', { draws: numberText(props.answer.draws, locale(), 0), seed: props.answer.seed, common: Object.entries(props.answer.correlation).map(([path, value]) => `${nameOf(path)} ${percentText(value, locale())}`).join(', ') })}
      </p>
    </>
  );
} // prettier-ignore
