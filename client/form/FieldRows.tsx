import { createMemo, For, Show } from 'solid-js';
import { fieldOf, hallFormat, pointedField, valueAt, type Field } from '../../models/index.ts';
import { withFixedMembers } from '../document/pointable.ts';
import { sameJson } from '../document/sameJson.ts';
import type { RawInputs } from '../state/createScenario.ts';
import { useApp } from '../state/app.ts';
import { useFormFilter } from './createFormFilter.ts';
import { FieldRow } from './FieldRow.tsx';
import { Fold } from './Fold.tsx';
import { Grid } from './Grid.tsx';

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
  /** What the grid of them is called. */
  readonly label?: string;
  /** They stand with others in a grid that is there already. */
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
      return field === undefined || field.type === 'paths'
        ? []
        : [{ path: `${props.prefix}.${name}`, field }];
    });
  /** A field that hangs on one that is folded away stands beside it. */
  const isFolded = ({ advanced, shownWhen }: Field): boolean =>
    advanced === true || (shownWhen !== undefined && named(shownWhen.field)?.advanced === true);
  const filter = useFormFilter();
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
  const all = () => (
    <>
      <ShownRows rows={plain} isShown={isShown} />
      <Show when={filter.isOn()}>
        <ShownRows rows={folded} isShown={isShown} />
      </Show>
    </>
  );
  return (
    <Show when={props.inFold !== true} fallback={all()}>
      <Grid label={props.label ?? ''}>{all()}</Grid>
      <Show when={folded.length > 0 && !filter.isOn()}>
        <Fold
          summary={language.count('form.advanced', count())}
          holds={(path) => folded.some((row) => row.path === path)}
        >
          <Grid label={language.count('form.advanced', count())} bare>
            <ShownRows rows={folded} isShown={isShown} />
          </Grid>
        </Fold>
      </Show>
    </Show>
  );
}

function ShownRows(props: { readonly rows: readonly Row[]; readonly isShown: (field: Field) => boolean }) {
  const { scenario } = useApp();
  const filter = useFormFilter();
  return (
    <For each={props.rows}>
      {(row) => {
        // What is measured as another input is a row of its own for each such input.
        const field = createMemo(() => pointedAt(scenario.inputs(), row), undefined, { equals: sameJson });
        return (
          <Show when={props.isShown(row.field) && filter.shows(row.path) && field()} keyed>
            {(found) => <FieldRow path={row.path} field={found} />}
          </Show>
        );
      }}
    </For>
  );
}

/** A field as it is there: a number that is like another input's has its unit and limits. */
function pointedAt(inputs: RawInputs, { path, field }: Row): Field {
  if (field.type !== 'number' || field.like === undefined) return field;
  const holder = valueAt(inputs, path.slice(0, path.lastIndexOf('.')));
  return pointedField(hallFormat, withFixedMembers(inputs), field, (holder ?? {}) as Record<string, unknown>);
}
