import { createComparedScenarios } from '../compare/createComparedScenarios.ts';
import { AppContext, useApp, type AskedFigure } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { useSearchParams } from '@solidjs/router';
import { createMemo } from 'solid-js';
import { createMeeting, type Moved } from './createMeeting.ts';
import { readMoved } from './movedInAddress.ts';
import { permitted, presentationOf } from './presentation.ts';
import { StagePages, type StageSearch } from './StagePages.tsx';

/** A presentation as the council sees it. What is moved is the meeting's own: the scenario stays as it is. */
export function Stage(props: { readonly proposal: Computed }) {
  const app = useApp();
  const [search] = useSearchParams<StageSearch>();
  const meeting = createMeeting(app.scenario, begun());
  // As they stand: what is moved in the meeting is not moved in them.
  const others = createComparedScenarios(
    createMemo(() => presentationOf(app.scenario.document()).alternatives ?? []),
  );
  /** What an address says is moved, where it may be. */
  function begun(): Moved {
    const may = permitted(presentationOf(app.scenario.document()), props.proposal);
    const asked = readMoved(search.juster);
    return Object.fromEntries(
      may.flatMap(({ lever, low, high }) => {
        const value = asked[lever.name];
        return value === undefined ? [] : [[lever.name, Math.min(high, Math.max(low, value))] as const];
      }),
    );
  }
  /** The working is that of the proposal: it is not shown of numbers that have been moved. */
  const explain = (figure: AskedFigure): void => {
    if (!meeting.isAdjusted()) app.explain(figure);
  };
  return (
    <AppContext.Provider value={{ ...app, scenario: meeting.scenario, explain }}>
      <StagePages
        meeting={meeting}
        proposal={props.proposal}
        document={app.scenario.document()}
        others={others}
      />
    </AppContext.Provider>
  );
}
