import { Match, Switch } from 'solid-js';
import { useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { AlternativesSheet } from './AlternativesSheet.tsx';
import { ChanceSheet } from './ChanceSheet.tsx';
import { CliffSheet } from './CliffSheet.tsx';
import type { Answers } from './createAnswers.ts';
import type { Paper } from './createPaper.ts';
import { DecisionSheet } from './DecisionSheet.tsx';
import { pageHeading } from './pageHeading.ts';
import { Sheet, type SheetPlace } from './Sheet.tsx';
import { VerdictSheet } from './VerdictSheet.tsx';
import { WaysSheet } from './WaysSheet.tsx';

/** One page of a presentation with what it shows. */
export function PageSheet(props: {
  readonly at: SheetPlace;
  readonly computed: Computed;
  readonly answers: Answers;
  readonly paper: Paper;
}) {
  const { language } = useApp();
  const heading = (): string => pageHeading(props.at.page, props.computed, language);
  return (
    <Sheet at={props.at} heading={heading()} computed={props.computed}>
      <Switch>
        <Match when={props.at.page === 'verdict'}>
          <VerdictSheet computed={props.computed} />
        </Match>
        <Match when={props.at.page === 'cliff'}>
          <CliffSheet computed={props.computed} paper={props.paper.funding()} />
        </Match>
        <Match when={props.at.page === 'ways'}>
          <WaysSheet menu={props.answers.menu} heading={heading()} />
        </Match>
        <Match when={props.at.page === 'alternatives'}>
          <AlternativesSheet
            computed={props.computed}
            answers={props.answers}
            isAdjusted={props.at.adjusted.length > 0}
          />
        </Match>
        <Match when={props.at.page === 'chance'}>
          <ChanceSheet computed={props.computed} answers={props.answers} paper={props.paper.holding()} />
        </Match>
        <Match when={props.at.page === 'decision'}>
          <DecisionSheet computed={props.computed} answers={props.answers} />
        </Match>
      </Switch>
    </Sheet>
  );
}
