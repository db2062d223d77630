import { createSignal, For, Show } from 'solid-js';
import { mostSliders, type Presentation } from '../../models/index.ts';
import { NumberBox } from '../form/NumberBox.tsx';
import type { Lever } from '../levers/lever.ts';
import { levers } from '../levers/levers.ts';
import { AppContext, useApp } from '../state/app.ts';
import type { Computed } from '../state/computeScenario.ts';
import { permitted } from './presentation.ts';

type Slider = NonNullable<Presentation['sliders']>[number];

/** Which numbers may be moved in the meeting, three at most, and from where to where. */
export function SliderChoice(props: {
  readonly presentation: Presentation;
  readonly computed: Computed;
  readonly onChoose: (sliders: Presentation['sliders']) => void;
  readonly onSettled: () => void;
}) {
  const app = useApp();
  const { t } = app.language;
  /** What cannot be read here is no assumption of the scenario. */
  const [unread, setUnread] = createSignal<Readonly<Record<string, string>>>({});
  const local = {
    unread,
    setUnread(path: string, text: string | undefined) {
      const { [path]: _, ...others } = unread();
      setUnread(text === undefined ? others : { ...others, [path]: text });
    },
  };
  const chosen = () => permitted(props.presentation, props.computed);
  const sliderOf = (name: Lever['name']) => chosen().find(({ lever }) => lever.name === name);
  const all = (): readonly Slider[] =>
    chosen().map(({ lever, low, high }) => ({ number: lever.name, from: low, to: high }));
  function choose(lever: Lever, isChosen: boolean): void {
    const others = all().filter(({ number }) => number !== lever.name);
    props.onChoose(isChosen ? [...others, { number: lever.name }] : [...others]);
    props.onSettled();
  }
  const limit = (lever: Lever, end: 'from' | 'to', value: number): void =>
    props.onChoose(all().map((each) => (each.number === lever.name ? { ...each, [end]: Math.max(0, value) } : each))); // prettier-ignore
  return (
    <AppContext.Provider value={{ ...app, scenario: { ...app.scenario, ...local } }}>
      <fieldset class="prepare__choices">
        <legend>{t('presenter.sliders')}</legend>
        <For each={levers.filter((lever) => lever.read(props.computed) !== undefined)}>
          {(lever) => (
            <div class="slider-choice">
              <label class="prepare__choice">
                <input
                  type="checkbox"
                  checked={sliderOf(lever.name) !== undefined}
                  disabled={sliderOf(lever.name) === undefined && chosen().length >= mostSliders}
                  onChange={(event) => choose(lever, event.currentTarget.checked)}
                />
                {t(`lever.${lever.name}`)}
              </label>
              <Show when={sliderOf(lever.name)}>
                {(slider) => (
                  <div class="slider-choice__limits">
                    <NumberBox
                      label={t('presenter.from', { name: t(`lever.${lever.name}`) })}
                      path={`presentation.${lever.name}.from`}
                      shown={() => slider().low}
                      accept={(value) => limit(lever, 'from', value)}
                      settled={() => props.onSettled()}
                      unitShown={lever.unit}
                    />
                    <NumberBox
                      label={t('presenter.to', { name: t(`lever.${lever.name}`) })}
                      path={`presentation.${lever.name}.to`}
                      shown={() => slider().high}
                      accept={(value) => limit(lever, 'to', value)}
                      settled={() => props.onSettled()}
                      unitShown={lever.unit}
                    />
                  </div>
                )}
              </Show>
            </div>
          )}
        </For>
      </fieldset>
    </AppContext.Provider>
  );
}
