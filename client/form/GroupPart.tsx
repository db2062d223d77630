import { Show } from 'solid-js';
import { fieldOf, type InputGroup } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { FieldRows } from './FieldRows.tsx';
import { Fold } from './Fold.tsx';
import { Grid } from './Grid.tsx';

/** A group of fields that stands once in the scenario; one that is for the few altogether is folded away. */
export function GroupPart(props: { readonly group: InputGroup; readonly headed: boolean }) {
  const { pick } = useApp().language;
  const { group } = props;
  const fields = Object.values(group.fields)
    .flatMap((schema) => fieldOf(schema) ?? [])
    .filter(({ type }) => type !== 'paths');
  const isFolded = props.headed && fields.every(({ advanced }) => advanced === true);
  const rows = () => (
    <Show
      when={isFolded}
      fallback={<FieldRows prefix={group.path} fields={group.fields} label={pick(group.label)} />}
    >
      <Grid label={pick(group.label)}>
        <FieldRows prefix={group.path} fields={group.fields} inFold />
      </Grid>
    </Show>
  );
  return (
    <section class="panel form-part">
      <Show
        when={isFolded}
        fallback={
          <>
            <Show when={props.headed}>
              <h2 class="panel__heading">{pick(group.label)}</h2>
            </Show>
            {rows()}
          </>
        }
      >
        <Fold
          heading
          summary={`${pick(group.label)} (${fields.length})`}
          holds={(path) => path.startsWith(`${group.path}.`)}
        >
          {rows()}
        </Fold>
      </Show>
    </section>
  );
}
