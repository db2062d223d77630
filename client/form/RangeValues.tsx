import { Index, Show } from 'solid-js';
import type { Range } from '../../models/index.ts';
import { heldValue, shownValue } from '../document/cells.ts';
import { Icon } from '../Icon.tsx';
import { entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import type { Amount } from './createAmount.ts';
import type { FieldState } from './createField.ts';
import { NumberBox } from './NumberBox.tsx';

type Values = NonNullable<Range['values']>;

/** The values that an uncertain number may have, each with its probability. */
export function RangeValues(props: {
  readonly state: FieldState;
  readonly amount: Amount;
  readonly range: Range;
}) {
  const { scenario, language } = useApp();
  const { t, locale } = language;
  const values = (): Values => props.range.values ?? [];
  const sum = (): number => values().reduce((all, { probability }) => all + probability, 0);
  /** The ends are the least and the greatest of the values. */
  function put(next: Values): void {
    const all = next.map(({ value }) => value);
    props.amount.setRange({ ...props.range, values: next, low: Math.min(...all), high: Math.max(...all) });
  }
  const putPart = (index: number, part: Partial<Values[number]>): void =>
    put(values().map((each, at) => (at === index ? { ...each, ...part } : each)));
  const asStep = (next: Values): void => {
    put(next);
    scenario.history.endSession();
  };
  const { field } = props.amount;
  const inPercent = (share: number): number => Number((share * 100).toPrecision(6));
  return (
    <>
      <table class="series__table">
        <thead>
          <tr>
            <th scope="col">{t('column.value')}</th>
            <th scope="col">{t('range.probability')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('series.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Index each={values()}>
            {(each, index) => (
              <tr>
                <td>
                  <NumberBox
                    bare
                    path={`${props.state.path}.range.values.${index}.value`}
                    label={t('range.valueOf', { number: index + 1 })}
                    unitShown={props.amount.unit()}
                    shown={() => shownValue(field, { ...props.amount.cell(), value: each().value })}
                    accept={(typed) =>
                      putPart(index, { value: heldValue(field, props.amount.cell(), typed) })
                    }
                  />
                </td>
                <td>
                  <NumberBox
                    bare
                    path={`${props.state.path}.range.values.${index}.probability`}
                    label={t('range.probabilityOf', { number: index + 1 })}
                    unitShown="%"
                    shown={() => inPercent(each().probability)}
                    accept={(typed) => putPart(index, { probability: Number((typed / 100).toPrecision(12)) })}
                    percent={() => true}
                    wouldDo={(value) => value <= 100}
                  />
                </td>
                <td>
                  <Show when={values().length > 1}>
                    <button
                      type="button"
                      class="ds-button"
                      data-variant="tertiary"
                      data-icon
                      aria-label={t('series.removeNamed', {
                        name: t('range.valueOf', { number: index + 1 }),
                      })}
                      onClick={() => asStep(values().filter((_, at) => at !== index))}
                    >
                      <Icon name="trash" />
                    </button>
                  </Show>
                </td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
      <p class="range-editor__sum">{t('range.sum', { percent: entryText(inPercent(sum()), locale()) })}</p>
      <div class="series__actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => asStep([...values(), { value: props.range.high, probability: Math.max(0, inPercent(1 - sum()) / 100) }])} // prettier-ignore
        >
          <Icon name="plus" />
          {t('range.addValue')}
        </button>
        <Show when={Math.abs(sum() - 1) > 1e-9 && sum() > 0}>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() =>
              asStep(values().map((each) => ({ ...each, probability: each.probability / sum() })))
            }
          >
            {t('range.toHundred')}
          </button>
        </Show>
      </div>
    </>
  );
}
