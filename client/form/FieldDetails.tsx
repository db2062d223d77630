import { createUniqueId, For, Show } from 'solid-js';
import { asCell, type Cell, type NumberField } from '../../models/index.ts';
import { shownUnit } from '../document/cells.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { Amount } from './createAmount.ts';
import type { FieldState } from './createField.ts';
import { FieldLinks } from './FieldLinks.tsx';
import { OwnLever } from './OwnLever.tsx';
import { RangeEditor } from './RangeEditor.tsx';
import { SeriesEditor } from './SeriesEditor.tsx';
import { limitsText, usualText, valueText } from './valueText.ts';

/** What opens below a row: help, limits, default, base, and for numbers source, note and values over time. */
export function FieldDetails(props: { readonly state: FieldState; readonly amount: Amount | undefined }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const number = (): NumberField | undefined =>
    props.state.field.type === 'number' ? props.state.field : undefined;
  const unit = (): string => (number() === undefined ? '' : shownUnit(number() as NumberField, props.state.held() as number | Cell | undefined)); // prettier-ignore
  const facts = (): readonly string[] => {
    const { field } = props.state;
    const found = number();
    const hasDefault = 'default' in field && field.default !== undefined;
    const standard = hasDefault ? t('details.default', { value: valueText(field, undefined, scenario.inputs(), language) }) : undefined; // prettier-ignore
    const from = hasDefault ? found?.defaultSource : undefined;
    const limits = found === undefined ? undefined : limitsText(found, unit(), language);
    return [
      limits === undefined ? undefined : t('details.limits', { limits }),
      found === undefined ? undefined : usualText(found, unit(), language),
      from === undefined ? standard : `${standard} ${t(`source.${from.status}`)}: ${pick(from.source)}.`,
      // A unit may end in a full stop itself.
    ].flatMap((fact) => (fact === undefined ? [] : [fact.replace(/\.\.$/, '.')]));
  };
  return (
    <div class="details">
      <p class="details__help">{pick(props.state.field.help)}</p>
      <Show when={facts().length > 0}>
        <ul class="details__facts">
          <For each={facts()}>{(fact) => <li>{fact}</li>}</For>
        </ul>
      </Show>
      <Show when={props.state.changed()}>
        <p class="details__base">
          {t('details.base', { value: props.state.baseText() })}{' '}
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => props.state.reset()}
          >
            <Icon name="reset" />
            {t('row.reset')}
          </button>
        </p>
      </Show>
      <Show when={number()}>
        {(field) => (
          <>
            <Show when={field().certain !== true && props.amount}>
              {(amount) => <RangeEditor state={props.state} amount={amount()} />}
            </Show>
            <CellTexts state={props.state} />
            <Show when={field().certain !== true && props.state.held() !== undefined}>
              <OwnLever state={props.state} field={field()} />
            </Show>
            <FieldLinks
              path={props.state.path}
              isVaried={field().certain !== true && props.state.held() !== undefined}
            />
            <Show when={(field().timed ?? []).length > 0}>
              <SeriesEditor state={props.state} field={field()} />
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}

const statuses = ['sourced', 'derived', 'assumed', 'illustrative'] as const;

/** Source, status and note of a number. */
function CellTexts(props: { readonly state: FieldState }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const id = createUniqueId();
  const cell = (): Cell | undefined => {
    const held = props.state.held() as number | Cell | undefined;
    return held === undefined ? undefined : asCell(held);
  };
  function put(part: 'source' | 'note' | 'status', text: string): void {
    const now = cell();
    if (now === undefined) return;
    const { [part]: _, ...others } = now;
    const next = text === '' ? others : { ...others, [part]: text };
    props.state.set(Object.keys(next).length === 1 ? next.value : next);
  }
  return (
    <div class="details__texts" data-part="texts">
      <label class="details__text" for={`${id}-source`}>
        {t('source')}
        <input
          class="ds-input"
          id={`${id}-source`}
          maxlength="4000"
          value={cell()?.source ?? ''}
          onInput={(event) => put('source', event.currentTarget.value)}
          onBlur={() => scenario.history.endSession()}
        />
      </label>
      <label class="details__text" for={`${id}-status`}>
        {t('details.status')}
        <select
          class="ds-input"
          id={`${id}-status`}
          onChange={(event) => put('status', event.currentTarget.value)}
        >
          <option value="" selected={cell()?.status === undefined}>
            {t('source.own')}
          </option>
          <For each={statuses}>
            {(status) => (
              <option value={status} selected={cell()?.status === status}>
                {t(`source.${status}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <label class="details__text details__text--wide" for={`${id}-note`}>
        {t('details.note')}
        <textarea
          class="ds-input"
          id={`${id}-note`}
          rows="2"
          maxlength="4000"
          value={cell()?.note ?? ''}
          onInput={(event) => put('note', event.currentTarget.value)}
          onBlur={() => scenario.history.endSession()}
        />
      </label>
    </div>
  );
}
