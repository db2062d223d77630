import { Match, Switch } from 'solid-js';
import { numberText } from '../language/formats.ts';
import { ProgressNote } from '../answers/ProgressNote.tsx';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { useApp } from '../state/app.ts';
import type { SimulationState } from './createSimulation.ts';
import { createSpokenProgress } from './createSpokenProgress.ts';

/** How the simulation stands: how far it is and how long it takes, or after how many futures it was ended. */
export function SimulationNotes(props: { readonly simulation: SimulationState; readonly name: string }) {
  const { t, locale } = useApp().language;
  const text = (percent: number): string => {
    const { secondsLeft: seconds } = props.simulation.progress();
    const draws = numberText(props.simulation.draws(), locale());
    if (seconds === undefined) return t('futures.computing', { draws });
    const key = seconds === 1 ? 'futures.computingOne' : 'futures.computingSeconds';
    return t(key, { draws, percent, seconds });
  };
  const partial = () => props.simulation.partial();
  const ended = (): string => {
    const known = partial();
    return known === undefined ? t('answer.cancelled') : t('futures.cancelled', { draws: numberText(known.draws, locale()) }); // prettier-ignore
  };
  createSpokenProgress(props.simulation, {
    progress: () => text(Math.floor(props.simulation.progress().share * 100)),
    ended,
  });
  return (
    <Switch fallback={<QuestionNotes question={props.simulation} name={props.name} />}>
      <Match when={props.simulation.status() === 'computing'}>
        <ProgressNote
          name={props.name}
          share={props.simulation.progress().share}
          text={text}
          onCancel={() => props.simulation.cancel()}
        />
      </Match>
      <Match when={props.simulation.status() === 'cancelled' && partial() !== undefined}>
        <p class="answer-note">
          {ended()}{' '}
          <button type="button" class="link-button" onClick={() => props.simulation.ask()}>
            {t('answer.again')}
          </button>
        </p>
      </Match>
    </Switch>
  );
}
