import { For, Show } from 'solid-js';
import type { GapMenu, Way } from '../../models/index.ts';
import { QuestionNotes } from '../answers/QuestionNotes.tsx';
import { useApp } from '../state/app.ts';
import type { Answers } from './createAnswers.ts';

/** How many ways or margins there is room for. */
const mostShown = 3;

/** What makes the hall hold, three ways at most; of a hall that holds, what it rests on. */
export function WaysSheet(props: { readonly menu: Answers['menu']; readonly heading: string }) {
  const { t, pick, locale } = useApp().language;
  const said = (way: Way): string => capital(way.phrases.map(pick).join(` ${t('gapMenu.and')} `));
  const lead = (menu: GapMenu): string => {
    if (menu.outcome === 'holds') return t('presenter.holdsWhile');
    if (menu.alone.length === 0) return t('presenter.together');
    return t(Math.min(mostShown, menu.alone.length) === 1 ? 'presenter.enoughOne' : 'presenter.enough');
  };
  const shown = (menu: GapMenu): readonly string[] => {
    if (menu.outcome === 'holds') return menu.margins.slice(0, mostShown).map(({ phrase }) => capital(pick(phrase))); // prettier-ignore
    return (menu.alone.length > 0 ? menu.alone : menu.pairs).slice(0, mostShown).map(said);
  };
  const notEnough = (menu: GapMenu): string =>
    menu.notEnough
      .filter(({ stillMissing }) => stillMissing !== null)
      .map(({ label }) => pick(label).toLocaleLowerCase(locale()))
      .join(', ');
  return (
    <div
      class="ways-sheet"
      classList={{ 'is-stale': props.menu.isStale() }}
      aria-busy={props.menu.status() === 'computing'}
    >
      <QuestionNotes question={props.menu} name={props.heading} />
      <Show when={props.menu.answer()} keyed>
        {(menu) => (
          <Show when={shown(menu).length > 0} fallback={<p class="sheet__sentence">{pick(menu.sentence)}</p>}>
            <p class="sheet__sentence">{lead(menu)}</p>
            <ol class="ways-sheet__list">
              <For each={shown(menu)}>{(way) => <li>{way}</li>}</For>
            </ol>
            <Show when={notEnough(menu) !== ''}>
              <p class="sheet__aside">
                {t('gapMenu.notEnough')}: {notEnough(menu)}.
              </p>
            </Show>
          </Show>
        )}
      </Show>
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
