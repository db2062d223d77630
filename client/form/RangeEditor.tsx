import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { distOf, endsOf, type Cell, type DistributionName, type Range, type RangeEnds } from '../../models/index.ts'; // prettier-ignore
import { heldValue, shownValue } from '../document/cells.ts';
import { withRange } from '../document/ranges.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { Amount } from './createAmount.ts';
import type { FieldState } from './createField.ts';
import { NumberBox } from './NumberBox.tsx';
import { RangePicture } from './RangePicture.tsx';
import { YearlyPath } from './YearlyPath.tsx';
import { RangeValues } from './RangeValues.tsx';
import { SelectBox } from './SelectBox.tsx';

const distributions: readonly DistributionName[] = ['pert', 'triangular', 'uniform', 'normal', 'lognormal', 'beta', 'discrete']; // prettier-ignore

/** How uncertain a number is: its ends, what they mean, how values spread between them, and what all of it says. */
export function RangeEditor(props: { readonly state: FieldState; readonly amount: Amount }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const id = createUniqueId();
  const { amount } = props;
  const { field } = amount;
  const cell = (): Cell => amount.cell() ?? { value: 0 };
  /** Ends that are typed before both are there. */
  const [half, setHalf] = createSignal<{ readonly low?: number; readonly high?: number }>({});
  const shown = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : shownValue(field, { ...cell(), value });
  function putEnd(end: 'low' | 'high', typed: number): void {
    const value = heldValue(field, amount.cell(), typed);
    const range = amount.range();
    if (range !== undefined) {
      amount.setRange({ ...range, [end]: value });
      return;
    }
    const { low, high } = setHalf({ ...half(), [end]: value });
    if (low === undefined || high === undefined || low > high) return;
    setHalf({});
    props.state.set(withRange(field, amount.cell(), { low, high }).cell);
  }
  /** Another family, with the meaning of the ends kept where it has that too. */
  function choose(range: Range, dist: DistributionName): void {
    const { ends, values: _, dist: __, ...kept } = range;
    const { value } = cell();
    const points = [range.low, ...(value > range.low && value < range.high ? [value] : []), range.high];
    const values = points.map((each) => ({ value: each, probability: 1 / points.length }));
    const meant = ends !== undefined && endsOf[dist].includes(ends) ? { ends } : {};
    amount.setRange({ ...kept, dist, ...(dist === 'discrete' ? { values } : meant) });
    scenario.history.endSession();
  }
  const isLimited = field.min !== undefined && field.max !== undefined;
  return (
    <fieldset class="range-editor" data-part="range">
      <legend>{t('range.heading')}</legend>
      <Show when={amount.range() === undefined}>
        <p class="series__help">{t('range.help')}</p>
      </Show>
      <Show when={amount.range()?.dist !== 'discrete'}>
        <div class="range-editor__boxes">
          <For each={['low', 'high'] as const}>
            {(end) => (
              <NumberBox
                path={`${props.state.path}.range.${end}`}
                label={t(end === 'low' ? 'range.low' : 'range.high')}
                unitShown={amount.unit()}
                shown={() => shown(amount.range()?.[end] ?? half()[end])}
                accept={(typed) => putEnd(end, typed)}
                percent={() => amount.unit().startsWith('%')}
              />
            )}
          </For>
        </div>
      </Show>
      <Show when={amount.range()}>
        {(range) => {
          const dist = (): DistributionName => distOf(range());
          const ends = (): RangeEnds => range().ends ?? endsOf[dist()][0] ?? 'percentiles';
          return (
            <>
              <Show when={range().low > range().high}>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => amount.setRange({ ...range(), low: range().high, high: range().low })}
                >
                  {t('range.swap')}
                </button>
              </Show>
              <div class="range-editor__boxes">
                <SelectBox
                  id={`${id}-dist`}
                  label={t('range.dist')}
                  options={distributions
                    .filter((each) => each !== 'beta' || isLimited || dist() === 'beta')
                    .map((each) => [each, t(`range.dist.${each}`)])}
                  chosen={dist()}
                  onChoose={(next) => choose(range(), next)}
                />
                <Show when={endsOf[dist()].length > 1}>
                  <SelectBox
                    id={`${id}-ends`}
                    label={t('range.ends')}
                    options={endsOf[dist()].map((each): [RangeEnds, string] => [each, t(`range.ends.${each}`)])} // prettier-ignore
                    chosen={ends()}
                    onChoose={(next) => {
                      amount.setRange({ ...range(), ends: next });
                      scenario.history.endSession();
                    }}
                  />
                </Show>
              </div>
              <Show when={dist() === 'discrete'}>
                <RangeValues state={props.state} amount={amount} range={range()} />
              </Show>
              <Show when={field.timed?.includes('years') === true && cell().steps === undefined}>
                <YearlyPath path={props.state.path} range={range()} onRange={amount.setRange} />
              </Show>
              <RangePicture field={field} cell={cell()} range={range()} />
              <div class="series__actions">
                <button type="button" class="ds-button" data-variant="tertiary" onClick={amount.removeRange}>
                  <Icon name="trash" />
                  {t('range.remove')}
                </button>
              </div>
            </>
          );
        }}
      </Show>
    </fieldset>
  );
}
