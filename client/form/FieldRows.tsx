import { For, Show } from 'solid-js';
import { fieldOf, valueAt, type Field } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { FieldRow } from './FieldRow.tsx';
import { Fold } from './Fold.tsx';

/** The fields of a group or of a member by name, as the schema has them. */
export type FieldSchemas = Readonly<Record<string, Parameters<typeof fieldOf>[0]>>;

interface Row {
  readonly path: string;
  readonly field: Field;
}

/** The fields of a group or of a member; those for the few are folded away, unless all of it is folded already. */
export function FieldRows(props: {
  readonly prefix: string;
  readonly fields: FieldSchemas;
  readonly inFold?: boolean;
}) {
  const { scenario, language } = useApp();
  const named = (name: string): Field | undefined => {
    const schema = props.fields[name];
    return schema === undefined ? undefined : fieldOf(schema);
  };
  const rows = (): readonly Row[] =>
    Object.keys(props.fields).flatMap((name) => {
      const field = named(name);
      return field === undefined ? [] : [{ path: `${props.prefix}.${name}`, field }];
    });
  /** A field that hangs on one that is folded away stands beside it. */
  const isFolded = ({ advanced, shownWhen }: Field): boolean =>
    advanced === true || (shownWhen !== undefined && named(shownWhen.field)?.advanced === true);
  const plain = rows().filter(({ field }) => props.inFold === true || !isFolded(field));
  const folded = rows().filter((row) => !plain.includes(row) && !plain.some(({ path }) => path === row.path));
  const isShown = ({ shownWhen }: Field): boolean => {
    if (shownWhen === undefined) return true;
    const other = named(shownWhen.field);
    const standard = other !== undefined && 'default' in other ? other.default : undefined;
    const value = valueAt(scenario.inputs(), `${props.prefix}.${shownWhen.field}`) ?? standard;
    return shownWhen.is.some((option) => option === value);
  };
  const count = (): number => folded.filter(({ field }) => isShown(field)).length;
  return (
    <>
      <ShownRows rows={plain} isShown={isShown} />
      <Show when={folded.length > 0}>
        <Fold
          summary={language.count('form.advanced', count())}
          holds={(path) => folded.some((row) => row.path === path)}
        >
          <ShownRows rows={folded} isShown={isShown} />
        </Fold>
      </Show>
    </>
  );
}

function ShownRows(props: { readonly rows: readonly Row[]; readonly isShown: (field: Field) => boolean }) {
  return (
    <For each={props.rows}>
      {(row) => (
        <Show when={props.isShown(row.field)}>
          <FieldRow {...row} />
        </Show>
      )}
    </For>
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
