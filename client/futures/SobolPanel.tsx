import { Show } from 'solid-js';
import type { SobolStudy } from '../../models/index.ts';
import { AnswerPanel } from '../answers/AnswerPanel.tsx';
import { scenarioTerms } from '../answers/scenarioTerms.ts';
import { useApp } from '../state/app.ts';
import { createQuestion } from '../state/createQuestion.ts';
import type { FuturesSettings } from './futuresSettings.ts';
import { createVarianceShare, SobolTable } from './SobolTable.tsx';

/** What share of a figure's variation hangs on each input, by itself and together with others. */
export function SobolPanel(props: { readonly settings: FuturesSettings }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const terms = () => scenarioTerms(scenario, { method: 'sobol', of: props.settings.figure() });
  const question = createQuestion('sensitivity', terms, { follows: false });
  const share = createVarianceShare();
  const study = (): SobolStudy | undefined => {
    const answer = question.answer();
    return answer?.method === 'sobol' ? answer : undefined;
  };
  const summary = (found: SobolStudy): string => {
    const [strongest] = [...found.inputs].sort((one, other) => other.first.value - one.first.value);
    if (strongest === undefined) return t('futures.sobol.nothing');
    return t('futures.sobol.summary', { name: pick(strongest.label), share: share(strongest.first.value), figure: pick(found.of.label) }); // prettier-ignore
  };
  return (
    <AnswerPanel
      heading={t('futures.sobol')}
      question={question}
      summary={study() === undefined ? undefined : summary(study()!)}
    >
      <Show when={study()}>{(found) => <SobolTable study={found()} />}</Show>
    </AnswerPanel>
  );
}
