import { createSignal, For, Show } from 'solid-js';
import { hallModel, monthInWords, type TracedValue } from '../../models/index.ts';
import { useApp, type AskedFigure } from '../state/app.ts';
import { kronerWithUnit } from '../language/formats.ts';
import { memberName } from '../form/memberName.ts';
import { InputItem } from './InputItem.tsx';
import { figureText } from './figureText.ts';
import type { WorkingData } from './workingOf.ts';

/** The most values listed at first. */
const atFirst = 24;

/** What stands behind one figure: the value, why it is so, the formula, the inputs with sources, and what it builds on. */
export function Working(props: {
  readonly working: WorkingData;
  /** The same in fixed prices, where it was shown so. */
  readonly inFixedPrices: number | undefined;
  readonly headingRef: (element: HTMLHeadingElement) => void;
  readonly onOpen: (figure: AskedFigure) => void;
  readonly onLeave: () => void;
}) {
  const { scenario, language } = useApp();
  const { t, pick, locale } = language;
  const [all, setAll] = createSignal(false);
  const traced = () => props.working.traced;
  const needs = () => (all() ? traced().needs : traced().needs.slice(0, atFirst));
  const periodWords = (period: string): string => {
    if (period === 'opening') return t('explain.opening');
    if (period.includes('/')) return t('explain.wholePeriod');
    return period.length === 7 ? monthInWords(period, locale()) : period;
  };
  const name = ({ line, member }: Pick<TracedValue, 'line' | 'member'>): string => {
    const label = hallModel.lines.get(line)?.declaration.label;
    const text = label === undefined ? line : pick(label);
    return member === undefined ? text : `${text}, ${memberName(scenario.inputs(), line, member, pick)}`;
  };
  const asked = ({ line, period, member }: TracedValue): AskedFigure => ({
    line,
    period,
    ...(member === undefined ? {} : { member }),
  });
  const value = (each: TracedValue): string => figureText(each, props.working.run, locale());
  return (
    <>
      <h2
        class="explain__heading"
        id="explain-heading"
        tabindex="-1"
        ref={(element) => props.headingRef(element)}
      >
        {name(traced())}
      </h2>
      <p class="explain__period">{periodWords(traced().period)}</p>
      <p class="explain__value">{value(traced())}</p>
      <Show when={props.inFixedPrices !== undefined}>
        <p class="explain__sentence">
          {t('explain.inFixedPrices', {
            amount: kronerWithUnit(props.inFixedPrices ?? 0, locale()),
            year: props.working.run.assembly.inputs.number('economy.priceYear').value,
          })}
        </p>
      </Show>
      <p class="explain__sentence">
        {pick(props.working.source)}{' '}
        <Show when={traced().gathered}>{(how) => <>{t(`explain.gathered.${how()}`)}</>}</Show>
      </p>
      <Show when={traced().gathered === undefined}>
        <h3>{t('explain.formula')}</h3>
        <code class="explain__formula">{traced().formula}</code>
      </Show>
      <Show when={traced().inputs.length > 0}>
        <h3>{t('explain.inputs')}</h3>
        <ul class="explain__list">
          <For each={traced().inputs}>
            {(input) => <InputItem input={input} run={props.working.run} onLeave={props.onLeave} />}
          </For>
        </ul>
      </Show>
      <Show when={traced().needs.length > 0}>
        <h3>{t('explain.needs')}</h3>
        <ul class="explain__list">
          <For each={needs()}>
            {(need) => (
              <li>
                <button type="button" class="explain__need" onClick={() => props.onOpen(asked(need))}>
                  <span class="explain__name">
                    {name(need)}
                    <small>
                      <Show when={need.period !== traced().period}>{periodWords(need.period)} · </Show>
                      <code>{shortName(need.line)}</code>
                    </small>
                  </span>
                  <span class="explain__number">{value(need)}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
        <Show when={!all() && traced().needs.length > atFirst}>
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAll(true)}>
            {t('explain.all', { count: traced().needs.length })}
          </button>
        </Show>
      </Show>
      <Show when={traced().leftOut > 0}>
        <p>{t('explain.leftOut', { count: traced().leftOut })}</p>
      </Show>
    </>
  );
}

const shortName = (line: string): string => line.slice(line.indexOf('.') + 1);
