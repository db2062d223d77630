import { createUniqueId, For, Show } from 'solid-js';
import { asCell, type Cell, type NumberField } from '../../models/index.ts';
import { heldValue, shownUnit, shownValue } from '../document/cells.ts';
import { useApp } from '../state/app.ts';
import type { FieldState } from './createField.ts';
import { NumberBox } from './NumberBox.tsx';

/** How far a new lever goes to each side of the number, where the field has no nearer limit. */
const firstReach = 0.2;

/** Whether the municipality can choose a number, how far, and what a unit of change costs. */
export function OwnLever(props: { readonly state: FieldState; readonly field: NumberField }) {
  const { scenario, language } = useApp();
  const { t } = language;
  const id = createUniqueId();
  const { state, field } = props;
  const held = () => state.held() as number | Cell | undefined;
  const cell = (): Cell => asCell(held() ?? 0);
  const lever = () => cell().lever;
  const shown = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : shownValue(field, { ...cell(), value });
  /** One of the unit that is shown, in the unit of the cell. */
  const heldUnit = (): number => heldValue(field, held(), 1);
  function put(next: Cell['lever']): void {
    const { lever: _, ...others } = cell();
    const made = next === undefined ? others : { ...others, lever: next };
    state.set(Object.keys(made).length === 1 ? made.value : made);
  }
  function first(): NonNullable<Cell['lever']> {
    const reach = Math.abs(cell().value) * firstReach;
    return { low: round(cell().value - reach), high: round(cell().value + reach) };
  }
  /** Within what the field allows, whole where it is whole. */
  function round(value: number): number {
    const inside = cell().unit === undefined ? Math.min(field.max ?? Infinity, Math.max(field.min ?? -Infinity, value)) : value; // prettier-ignore
    return field.whole === true ? Math.round(inside) : Number(inside.toPrecision(6));
  }
  return (
    <fieldset class="range-editor" data-part="lever">
      <legend>{t('ownLever.heading')}</legend>
      <p class="series__help">{t('ownLever.help')}</p>
      <label class="own-lever" for={`${id}-is`}>
        <input
          type="checkbox"
          id={`${id}-is`}
          checked={lever() !== undefined}
          onChange={(event) => {
            put(event.currentTarget.checked ? first() : undefined);
            scenario.history.endSession();
          }}
        />
        {t('ownLever.is')}
      </label>
      <Show when={lever()}>
        {(found) => (
          <div class="range-editor__boxes">
            <For each={['low', 'high'] as const}>
              {(end) => (
                <NumberBox
                  path={`${state.path}.lever.${end}`}
                  label={t(`ownLever.${end}`)}
                  unitShown={shownUnit(field, held())}
                  shown={() => shown(found()[end])}
                  accept={(typed) => put({ ...found(), [end]: heldValue(field, held(), typed) })}
                  percent={() => shownUnit(field, held()).startsWith('%')}
                />
              )}
            </For>
            <NumberBox
              path={`${state.path}.lever.cost`}
              label={t('ownLever.cost')}
              unitShown="NOK"
              shown={() => (found().cost === undefined ? undefined : (found().cost ?? 0) * heldUnit())}
              accept={(typed) => put({ ...found(), cost: typed / heldUnit() })}
              clear={() => {
                const { cost: _, ...others } = found();
                put(others);
              }}
            />
          </div>
        )}
      </Show>
      <Show when={(lever()?.low ?? 0) > (lever()?.high ?? 0)}>
        <p class="ds-validation-message">{t('ownLever.order')}</p>
      </Show>
    </fieldset>
  );
}
