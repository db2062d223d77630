import { createEffect, createSignal, createUniqueId, Match, Show, Switch } from 'solid-js';
import type { Cell, ChoiceField, DateField, Field, FormulaField, NumberField, ReferenceField, TextField } from '../../models/index.ts'; // prettier-ignore
import { shownUnit, shownValue } from '../document/cells.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { createField } from './createField.ts';
import { DateControl } from './DateControl.tsx';
import { FieldDetails } from './FieldDetails.tsx';
import { NumberControl } from './NumberControl.tsx';
import { sourceText } from './sourceText.ts';
import { TextControl } from './TextControl.tsx';
import { numberWithUnit } from './valueText.ts';

/** One row of the form: name, value, range, source; the rest opens below it. */
export function FieldRow(props: { readonly path: string; readonly field: Field }) {
  const { language, wantedField, fieldReached } = useApp();
  const { t, pick } = language;
  const state = createField(props.path, props.field);
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let row!: HTMLDivElement;
  createEffect(() => {
    if (wantedField() !== props.path) return;
    fieldReached();
    queueMicrotask(() => {
      row.scrollIntoView({ block: 'center' });
      document.getElementById(id)?.focus();
    });
  });
  const cell = (): Cell | undefined => (typeof state.held() === 'object' && props.field.type === 'number' ? (state.held() as Cell) : undefined); // prettier-ignore
  const range = (): string => {
    const found = cell()?.range;
    if (found === undefined || props.field.type !== 'number') return '';
    const shown = (value: number): number => shownValue(props.field as NumberField, { ...cell(), value });
    return `${shown(found.low)}–${numberWithUnit(shown(found.high), shownUnit(props.field, cell()), language)}`;
  };
  const overTime = (): number => Object.keys(cell()?.years ?? {}).length + (cell()?.steps?.length ?? 0) + (cell()?.months === undefined ? 0 : 1); // prettier-ignore
  const control = { state, id, describedBy: `${id}-about` };
  return (
    <div
      class="field-row"
      classList={{ 'is-changed': state.changed(), 'is-open': open() }}
      ref={row}
      data-path={props.path}
    >
      <div class="field-row__name">
        <label for={id}>{pick(props.field.label)}</label>
        <Show when={state.changed()}>
          <span class="field-row__changed">{t('row.changed')}</span>
        </Show>
      </div>
      <div class="field-row__value">
        <Switch>
          <Match when={props.field.type === 'number'}>
            <NumberControl {...control} field={props.field as NumberField} />
          </Match>
          <Match when={props.field.type === 'choice' || props.field.type === 'reference'}>
            <ChoiceControl {...control} field={props.field as ChoiceField | ReferenceField} />
          </Match>
          <Match when={props.field.type === 'date'}>
            <DateControl {...control} field={props.field as DateField} />
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
      <div class="field-row__range" data-label={t('column.range')}>
        {range()}
      </div>
      <div class="field-row__source" data-label={t('column.source')}>
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
      <div class="field-row__tools">
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
      </div>
      <span class="visually-hidden" id={`${id}-about`}>
        {state.changed() ? t('row.changedFrom', { value: state.baseText() }) : ''}
        {cell()?.range === undefined ? '' : ` ${t('column.range')} ${range()}.`}
      </span>
      <div class="field-row__details" id={`${id}-details`} hidden={!open()}>
        <Show when={open()}>
          <FieldDetails state={state} />
        </Show>
      </div>
    </div>
  );
}
