import { Show } from 'solid-js';
import {
  asCell,
  monthInWords,
  monthText,
  valueAt,
  type Cell,
  type Run,
  type TracedInput,
} from '../../models/index.ts';
import { inShownUnit, shownUnit } from '../document/cells.ts';
import { fieldAt, fieldPathOf } from '../form/fieldAt.ts';
import { memberName } from '../form/memberName.ts';
import { sourceText } from '../form/sourceText.ts';
import { numberWithUnit } from '../form/valueText.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';

/** An input that a figure reads: its value, its source, and the way to its field. */
export function InputItem(props: {
  readonly input: TracedInput;
  readonly run: Run;
  readonly onLeave: () => void;
}) {
  const { scenario, language, goToField } = useApp();
  const { t, pick, locale } = language;
  const path = () => fieldPathOf(scenario.inputs(), props.input.path);
  const field = () => {
    const found = path();
    return found === undefined ? undefined : fieldAt(scenario.inputs(), found);
  };
  const raw = () => valueAt(scenario.inputs(), path() ?? '') as number | Cell | undefined;
  const name = (): string => {
    const found = field();
    const label = found === undefined ? props.input.id : pick(found.label);
    const { member, id } = props.input;
    return member === undefined ? label : `${label}, ${memberName(scenario.inputs(), id, member, pick)}`;
  };
  const shown = (value: number): string => {
    const found = field();
    if (found?.type === 'date')
      return monthInWords(monthText(props.run.assembly.inputs.start + value), locale());
    if (found?.type !== 'number') return numberWithUnit(value, props.input.unit, language);
    const unit = shownUnit(found, raw());
    return numberWithUnit(inShownUnit(found, unit, value), unit, language);
  };
  const moved = (): boolean =>
    props.input.stated !== undefined && Math.abs(props.input.stated - props.input.value) > 1e-9;
  const source = () => {
    const found = field();
    return found === undefined ? undefined : sourceText(found, raw(), language);
  };
  return (
    <li class="explain__input">
      <div class="explain__line">
        <span class="explain__name">{name()}</span>
        <span class="explain__number">{props.input.formula ?? shown(props.input.value)}</span>
      </div>
      <p class="explain__source">
        <Show when={moved() && raw() !== undefined}>
          {t('explain.stated', { value: shown(props.input.stated ?? 0) })}
          <Show when={asCell(raw() ?? 0).priceYear}>{(year) => <> ({year()})</>}</Show>.{' '}
        </Show>
        <Show when={source()}>
          {(found) => <>{`${t('source')}: ${found().full === '' ? found().text : found().full}.`}</>}
        </Show>{' '}
        <Show when={path()}>
          {(at) => (
            <button
              type="button"
              class="link-button"
              onClick={() => {
                props.onLeave();
                goToField(at());
              }}
            >
              {t('explain.goTo')}
              <span class="visually-hidden"> {name()}</span>
              <Icon name="chevronDown" />
            </button>
          )}
        </Show>
      </p>
    </li>
  );
}
