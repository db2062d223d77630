import { For, Show } from 'solid-js';
import { fieldOf, valueAt, type Field, type InputGroup } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { FieldRow } from './FieldRow.tsx';

/** The fields of a group or of a member, those for the few folded away. */
export function FieldRows(props: {
  readonly prefix: string;
  readonly fields: Readonly<Record<string, Parameters<typeof fieldOf>[0]>>;
}) {
  const { scenario, language, wantedField } = useApp();
  const rows = (): readonly { readonly path: string; readonly field: Field }[] =>
    Object.entries(props.fields).flatMap(([name, schema]) => {
      const field = fieldOf(schema);
      return field === undefined ? [] : [{ path: `${props.prefix}.${name}`, field }];
    });
  const plain = rows().filter(({ field }) => field.advanced !== true);
  const folded = rows().filter(({ field }) => field.advanced === true);
  const shown = (field: Field): boolean => {
    const { shownWhen } = field;
    if (shownWhen === undefined) return true;
    const schema = props.fields[shownWhen.field];
    const other = schema === undefined ? undefined : fieldOf(schema);
    const value = valueAt(scenario.inputs(), `${props.prefix}.${shownWhen.field}`) ?? (other !== undefined && 'default' in other ? other.default : undefined); // prettier-ignore
    return shownWhen.is.some((option) => option === value);
  };
  const isWanted = (): boolean => folded.some(({ path }) => path === wantedField());
  return (
    <>
      <For each={plain}>
        {(row) => (
          <Show when={shown(row.field)}>
            <FieldRow {...row} />
          </Show>
        )}
      </For>
      <Show when={folded.length > 0}>
        <details class="folded" open={isWanted()}>
          <summary>{language.count('form.advanced', folded.length)}</summary>
          <For each={folded}>
            {(row) => (
              <Show when={shown(row.field)}>
                <FieldRow {...row} />
              </Show>
            )}
          </For>
        </details>
      </Show>
    </>
  );
}

/** A group of fields that stands once in the scenario. */
export function GroupPart(props: { readonly group: InputGroup; readonly headed: boolean }) {
  const { pick } = useApp().language;
  return (
    <section class="panel form-part">
      <Show when={props.headed}>
        <h2 class="panel__heading">{pick(props.group.label)}</h2>
      </Show>
      <ColumnNames />
      <FieldRows prefix={props.group.path} fields={props.group.fields} />
    </section>
  );
}

/** What the columns are called; on a narrow screen each row says it itself. */
export function ColumnNames() {
  const { t } = useApp().language;
  return (
    <div class="column-names" aria-hidden="true">
      <span>{t('column.item')}</span>
      <span>{t('column.value')}</span>
      <span class="column-names__range">{t('column.range')}</span>
      <span>{t('column.source')}</span>
    </div>
  );
}
