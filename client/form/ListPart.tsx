import { For, Show } from 'solid-js';
import { fieldsOf, type MemberList } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { AddMember } from './AddMember.tsx';
import { FieldRows } from './FieldRows.tsx';
import { Fold } from './Fold.tsx';
import { Grid } from './Grid.tsx';
import { fixedIds } from './memberChoices.ts';
import { ListProblems } from './ListProblems.tsx';
import { MemberPart } from './MemberPart.tsx';
import { memberOrder } from './memberOrder.ts';

/** A list of the scenario: its members, and a way to add one. */
export function ListPart(props: { readonly list: MemberList; readonly headed: boolean }) {
  const { scenario, language } = useApp();
  const { pick, t } = language;
  return (
    <section class="form-part" id={`list-${props.list.path}`}>
      <Show when={props.headed}>
        <h2 class="form-part__heading">{pick(props.list.label)}</h2>
      </Show>
      <For
        each={memberOrder(scenario.inputs(), props.list.path)}
        fallback={<p class="form-part__empty">{t('form.noMembers', { list: pick(props.list.label) })}</p>}
      >
        {(member) => <MemberPart list={props.list} member={member} />}
      </For>
      <ListProblems path={props.list.path} />
      <AddMember list={props.list} />
    </section>
  );
}

/** A list whose members every scenario has; beside other parts it is folded away until asked for. */
export function FixedListPart(props: { readonly list: MemberList; readonly headed: boolean }) {
  const { pick } = useApp().language;
  const members = fixedIds(props.list);
  const rows = () => (
    <Grid label={pick(props.list.label)}>
      <For each={members}>
        {(member) => (
          <FieldRows
            prefix={`${props.list.path}.${member}`}
            fields={fieldsOf(props.list, undefined, member)}
            inFold
          />
        )}
      </For>
    </Grid>
  );
  return (
    <section class="panel form-part">
      <Show when={props.headed} fallback={rows()}>
        <Fold
          heading
          summary={`${pick(props.list.label)} (${members.length})`}
          holds={(path) => path.startsWith(`${props.list.path}.`)}
        >
          {rows()}
        </Fold>
      </Show>
    </section>
  );
}
