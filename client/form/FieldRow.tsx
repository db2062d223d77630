import { createEffect, createSignal, createUniqueId, Match, onMount, Show, Switch } from 'solid-js';
import { type Cell, type ChoiceField, type DateField, type Field, type FormulaField, type InputField, type ReferenceField, type TextField, unitInFull } from '../../models/index.ts'; // prettier-ignore
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { createField } from './createField.ts';
import { DateControl } from './DateControl.tsx';
import { FieldDetails } from './FieldDetails.tsx';
import { InputControl } from './InputControl.tsx';
import { createAmount } from './createAmount.ts';
import { NumberControl, SpanControl } from './NumberControl.tsx';
import { createRowActions, type RowPart } from './rowActions.ts';
import { revertEntry } from './grid/gridPlaces.ts';
import { RowMenu, RowMenuButton } from './RowMenu.tsx';
import { sourceText } from './sourceText.ts';
import { TextControl } from './TextControl.tsx';

/** One row of the form: name, value, range, source; the rest opens below it. */
export function FieldRow(props: { readonly path: string; readonly field: Field }) {
  const { language, wantedField, fieldReached } = useApp();
  const { t, pick } = language;
  const state = createField(props.path, props.field);
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let row!: HTMLDivElement;
  onMount(() => row.addEventListener(revertEntry, () => state.cancel()));
  createEffect(() => {
    if (wantedField() !== props.path) return;
    fieldReached();
    queueMicrotask(() => {
      row.scrollIntoView({ block: 'center' });
      document.getElementById(id)?.focus();
    });
  });
  const amount = props.field.type === 'number' ? createAmount(state, props.field) : undefined;
  const cell = (): Cell | undefined => amount?.cell();
  /** The span as it is read aloud: a dash is not. */
  const range = (): string => {
    const text = amount?.rangeText() ?? '';
    return text === '' ? '' : t('row.span', { span: text.replace('–', ` ${t('row.to')} `), unit: unitInFull(amount?.unit() ?? '', language.locale()) });
  }; // prettier-ignore
  const overTime = (): number => Object.keys(cell()?.years ?? {}).length + (cell()?.steps?.length ?? 0) + (cell()?.months === undefined ? 0 : 1); // prettier-ignore
  /** Opens the fold and puts the focus in a part of it; what uses the number is looked for at once. */
  function showPart(part: RowPart): void {
    setOpen(true);
    const place = row.querySelector<HTMLElement>(`[data-part="${part}"]`);
    const found = place?.matches('button') === true ? place : place?.querySelector<HTMLElement>('input, select, button'); // prettier-ignore
    if (part === 'uses' && found?.ariaExpanded === 'false') found.click();
    found?.focus();
  }
  const actions = createRowActions({ state, field: props.field, amount, show: showPart });
  const control = { state, id, describedBy: `${id}-about` };
  return (
    <div
      class="field-row"
      classList={{
        'is-changed': state.changed(),
        'is-open': open(),
        'is-uncertain': amount?.range() !== undefined,
      }}
      ref={row}
      data-path={props.path}
    >
      <div class="field-row__cells" role="row">
        <div class="field-row__name" role="rowheader">
          <label for={id} id={`${id}-label`}>
            {pick(props.field.label)}
          </label>
          <Show when={state.changed()}>
            <span class="field-row__changed">{t('row.changed')}</span>
          </Show>
          <span class="visually-hidden" id={`${id}-about`}>
            {state.changed() ? t('row.changedFrom', { value: state.baseText() }) : ''}
            {range() === '' ? '' : ` ${range()}`}
          </span>
        </div>
        <div class="field-row__value" role="gridcell" data-cell="value">
          <Switch>
            <Match when={amount}>{(found) => <NumberControl {...control} amount={found()} />}</Match>
            <Match when={props.field.type === 'choice' || props.field.type === 'reference'}>
              <ChoiceControl {...control} field={props.field as ChoiceField | ReferenceField} />
            </Match>
            <Match when={props.field.type === 'date'}>
              <DateControl {...control} field={props.field as DateField} />
            </Match>
            <Match when={props.field.type === 'input'}>
              <InputControl {...control} field={props.field as InputField} />
            </Match>
            <Match when={props.field.type === 'text' || props.field.type === 'formula'}>
              <TextControl {...control} field={props.field as TextField | FormulaField} />
            </Match>
          </Switch>
          <Show when={overTime() > 0}>
            <button type="button" class="field-row__series" onClick={() => setOpen(true)}>
              {language.count('row.overTime', overTime())}
            </button>
          </Show>
        </div>
        <div class="field-row__range" role="gridcell" data-cell="range" data-label={t('column.range')}>
          <Show when={amount !== undefined && amount.field.certain !== true && amount}>
            {(found) => <SpanControl amount={found()} id={id} />}
          </Show>
        </div>
        <div class="field-row__source" role="gridcell" data-label={t('column.source')}>
          <Show
            when={
              props.field.type === 'number' &&
              sourceText(props.field, state.raw() as number | Cell | undefined, language)
            }
          >
            {(source) => (
              <span class={`source source--${source().kind}`} title={source().full}>
                {source().text}
              </span>
            )}
          </Show>
        </div>
        <div class="field-row__tools" role="gridcell" data-cell="tools">
          <Show when={state.changed()}>
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              data-icon
              aria-label={t('row.resetNamed', { name: pick(props.field.label) })}
              title={t('row.reset')}
              onClick={() => state.reset()}
            >
              <Icon name="reset" />
            </button>
          </Show>
          <button
            type="button"
            class="ds-button field-row__more"
            data-variant="tertiary"
            data-icon
            aria-expanded={open()}
            aria-controls={`${id}-details`}
            aria-label={t('row.more', { name: pick(props.field.label) })}
            onClick={() => setOpen(!open())}
          >
            <Icon name="chevronDown" />
          </button>
          <RowMenuButton id={`${id}-menu`} name={pick(props.field.label)} />
          <RowMenu id={`${id}-menu`} name={pick(props.field.label)} actions={actions} />
        </div>
      </div>
      <div class="field-row__details" role="row" id={`${id}-details`} hidden={!open()}>
        <div role="gridcell" aria-colspan="5">
          <Show when={open()}>
            <FieldDetails state={state} amount={amount} />
          </Show>
        </div>
      </div>
    </div>
  );
}
