import { createUniqueId, For, Show } from 'solid-js';
import { calendarYears, type Run } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { createDisplay, monthlyYear } from './createDisplay.ts';

/** How numbers are shown: prices, unit, years or months, and which years. The choice is part of the address. */
export function DisplayMenu(props: {
  readonly run: Run;
  /** Whether what is below is also shown by month: those of one year, or of all the years that are chosen. */
  readonly months?: 'ofYear' | 'ofYears';
}) {
  const { language } = useApp();
  const { t } = language;
  const display = createDisplay();
  const id = createUniqueId();
  const priceYear = (): number => props.run.assembly.inputs.number('economy.priceYear').value;
  const years = (): readonly number[] => calendarYears(props.run).map(({ year }) => year);
  const chosen = (): readonly [number, number] => display.years(props.run);
  const spanKind = (): 'all' | 'plan' | 'own' => {
    const { span } = display.settings();
    return span === 'all' || span === 'plan' ? span : 'own';
  };
  const isOfYear = (): boolean => display.settings().monthly && props.months === 'ofYear';
  return (
    <>
      <button
        type="button"
        class="ds-button display-menu__open"
        data-variant="secondary"
        popovertarget={`${id}-menu`}
      >
        {t('display.open')}
        <Icon name="chevronDown" />
      </button>
      <div id={`${id}-menu`} class="ds-dropdown display-menu" popover="auto" data-placement="bottom-end">
        <Choice
          name={`${id}-prices`}
          legend={t('display.prices')}
          options={[
            ['fixed', t('display.fixed', { year: priceYear() })],
            ['nominal', t('display.nominal')],
          ]}
          chosen={display.settings().prices}
          onChoose={(prices) => display.set({ prices })}
        />
        <Choice
          name={`${id}-unit`}
          legend={t('display.unit')}
          options={[
            ['kroner', t('display.kroner')],
            ['thousands', t('display.thousands')],
            ['millions', t('display.millions')],
          ]}
          chosen={display.unit()}
          onChoose={(unit) => display.set({ unit })}
        />
        <Show when={props.months !== undefined}>
          <Choice
            name={`${id}-time`}
            legend={t('display.time')}
            options={[
              ['year', t('display.year')],
              ['month', t('display.month')],
            ]}
            chosen={display.settings().monthly ? 'month' : 'year'}
            onChoose={(time) => display.set({ monthly: time === 'month' })}
          />
        </Show>
        <Show
          when={isOfYear()}
          fallback={
            <Choice
              name={`${id}-span`}
              legend={t('display.span')}
              options={[
                ['all', t('display.all')],
                ['plan', t('display.plan')],
                ['own', t('display.own')],
              ]}
              chosen={spanKind()}
              onChoose={(span) => display.set({ span: span === 'own' ? chosen() : span })}
            />
          }
        >
          <YearSelect
            label={t('display.monthsOf')}
            years={years()}
            chosen={monthlyYear(props.run, display.settings())}
            onChoose={(year) => display.set({ year })}
          />
        </Show>
        <Show when={spanKind() === 'own' && !isOfYear()}>
          <div class="display-menu__years">
            <YearSelect
              label={t('display.from')}
              years={years()}
              chosen={chosen()[0]}
              onChoose={(year) => display.set({ span: [year, Math.max(year, chosen()[1])] })}
            />
            <YearSelect
              label={t('display.to')}
              years={years()}
              chosen={chosen()[1]}
              onChoose={(year) => display.set({ span: [Math.min(year, chosen()[0]), year] })}
            />
          </div>
        </Show>
      </div>
    </>
  );
}

/** One of a few. */
function Choice<Value extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="display-menu__choice">
      <legend>{props.legend}</legend>
      <For each={props.options}>
        {([value, text]) => (
          <label>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={props.chosen === value}
              onChange={() => props.onChoose(value)}
            />
            {text}
          </label>
        )}
      </For>
    </fieldset>
  );
}

function YearSelect(props: {
  readonly label: string;
  readonly years: readonly number[];
  readonly chosen: number;
  readonly onChoose: (year: number) => void;
}) {
  return (
    <label class="display-menu__year">
      {props.label}
      <select class="ds-input" onChange={(event) => props.onChoose(Number(event.currentTarget.value))}>
        <For each={props.years}>
          {(year) => (
            <option value={year} selected={year === props.chosen}>
              {year}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
