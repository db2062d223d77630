import { For, Show } from 'solid-js';
import type { DiscoveredBox, Discovery, Restriction } from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { shownInput } from '../answers/shownInput.ts';
import { percentText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import { followedDraws, type FuturesSettings } from './futuresSettings.ts';

/** From which probability on a limit may as well be chance. */
const doubtful = 0.05;

/** In which few limits on inputs the futures that do not hold gather, in words. */
export function DiscoveryPanel(props: { readonly settings: FuturesSettings }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const question = createQuestion('discover', () => scenarioTerms(scenario, { draws: followedDraws(props.settings.draws()) }), { follows: true }); // prettier-ignore
  const why = ({ boxes, reason }: Discovery): string | undefined =>
    boxes.length === 0 ? t(`futures.box.${reason ?? 'noBetterThanChance'}`) : undefined;
  return (
    <AnswerPanel heading={t('futures.box')} question={question} quiet>
      <Show when={question.answer()}>
        {(found) => (
          <Show when={why(found()) === undefined} fallback={<p class="panel__summary">{why(found())}</p>}>
            <ol class="boxes">
              <For each={found().boxes}>
                {(box, index) => (
                  <li class="box">
                    <h3 class="box__heading">{t(index() === 0 ? 'futures.box.main' : 'futures.box.next')}</h3>
                    <p class="box__sentence">{pick(box.sentence)}</p>
                    <details class="answer-fold">
                      <summary>{t('futures.box.caption')}</summary>
                      <BoxTable box={box} />
                    </details>
                  </li>
                )}
              </For>
            </ol>
            <p class="answer-fold__note">{t('futures.box.explain')}</p>
          </Show>
        )}
      </Show>
    </AnswerPanel>
  );
}

function BoxTable(props: { readonly box: DiscoveredBox }) {
  const { language, scenario } = useApp();
  const { t, pick, locale } = language;
  const limit = ({ path, unit, kind, low, high }: Restriction): string => {
    if (kind === 'event') return t(low === null ? 'futures.box.happensNot' : 'futures.box.happens');
    const { said } = shownInput(path, unit, scenario.inputs(), language);
    if (low !== null && high !== null) return t('futures.box.between', { low: said(low), high: said(high) });
    if (low !== null) return t('futures.box.above', { value: said(low) });
    return t('futures.box.below', { value: said(high ?? NaN) });
  };
  const chance = ({ chance: probability }: Restriction): string =>
    probability < doubtful
      ? t('futures.box.chance.low')
      : t('futures.box.chance.high', { percent: percentText(probability, locale()) });
  return (
    <div class="table-scroll" tabindex="0" role="region" aria-label={t('futures.box.caption')}>
      <table class="ds-table number-table">
        <caption class="visually-hidden">{t('futures.box.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('futures.box.input')}</th>
            <th scope="col">{t('futures.box.limit')}</th>
            <th scope="col">{t('futures.box.chance')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.box.restrictions}>
            {(each) => (
              <tr>
                <th scope="row">{pick(each.label)}</th>
                <td class="number-table__strong">{limit(each)}</td>
                <td>{chance(each)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
