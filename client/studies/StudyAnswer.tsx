import { Match, Show, Switch } from 'solid-js';
import { holdingSummary, offBy, type PortfolioFutures, type Simulation, type SobolStudy, type StressTable } from '../../models/index.ts'; // prettier-ignore
import { HoldingTable } from '../futures/HoldingTable.tsx';
import { SobolTable } from '../futures/SobolTable.tsx';
import { numberText } from '../language/formats.ts';
import { PortfolioChances } from '../portfolio/PortfolioChances.tsx';
import { useApp } from '../state/app.ts';
import { saveBytes } from '../state/saveBytes.ts';
import type { Study } from './studyApi.ts';

/** What came of a study: in words and a table where the page knows the question, and as a file. */
export function StudyAnswer(props: { readonly study: Study }) {
  const { language, messages } = useApp();
  const { t } = language;
  const answerOf = <Answer,>(question: string): Answer | undefined =>
    props.study.question === question ? (props.study.answer as Answer) : undefined;
  const sobol = (): SobolStudy | undefined => {
    const found = answerOf<SobolStudy>('sensitivity');
    return found?.method === 'sobol' ? found : undefined;
  };
  function save(): void {
    const name = `studie-${props.study.id.slice(0, 8)}.json`;
    saveBytes(name, JSON.stringify(props.study.answer, null, 2), 'application/json');
    messages.show(t('file.saved', { name }));
  }
  return (
    <section class="panel" aria-labelledby="study-answer">
      <h2 class="panel__heading" id="study-answer">{t('studies.answer')}</h2>
      <Switch>
        <Match when={answerOf<Simulation>('simulate')}>{(found) => <Chances simulation={found()} />}</Match>
        <Match when={answerOf<PortfolioFutures>('portfolio-futures')}>{(found) => <PortfolioChances answer={found()} />}</Match>
        <Match when={sobol()}>{(found) => <SobolTable study={found()} />}</Match>
        <Match when={answerOf<StressTable>('stress')}>
          {(found) => <p>{t('studies.stress', { singles: found().holds.singles, ofSingles: found().singles.length, pairs: found().holds.pairs, ofPairs: found().pairs.length })}</p>}
        </Match>
      </Switch>
      <button type="button" class="ds-button" data-variant="secondary" onClick={save}>{t('studies.save')}</button>
    </section>
  );
} // prettier-ignore

/** In how many of 100 futures it holds, and up to which year. */
function Chances(props: { readonly simulation: Simulation }) {
  const { t, pick, locale } = useApp().language;
  return (
    <>
      <p class="chance-sentence">{pick(props.simulation.sentence)}</p>
      <p>{t('futures.chance.offBy', { off: offBy(props.simulation.probabilityHolds, locale()) })} {pick(holdingSummary(props.simulation.byYear))}</p>
      <Show when={props.simulation.byYear.length > 0}>
        <div class="table-scroll table-scroll--short" tabindex="0" role="region" aria-label={t('futures.chance.caption')}>
          <HoldingTable simulation={props.simulation} />
        </div>
      </Show>
      <p class="answer-note">{t('studies.ofFutures', { draws: numberText(props.simulation.foot.draws, locale()) })}</p>
    </>
  );
} // prettier-ignore
