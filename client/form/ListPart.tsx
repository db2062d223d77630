import { createSignal, For, Show } from 'solid-js';
import { fieldsOf, type MemberList } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { AddMember } from './AddMember.tsx';
import { ColumnNames, FieldRows } from './GroupPart.tsx';
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
        fallback={
          <p class="form-part__empty">
            {t('form.noMembers', { list: pick(props.list.label).toLowerCase() })}
          </p>
        }
      >
        {(member) => <MemberPart list={props.list} member={member} />}
      </For>
      <AddMember list={props.list} />
    </section>
  );
}

/** A list whose members every scenario has; long ones are folded away until asked for. */
export function FixedListPart(props: { readonly list: MemberList; readonly headed: boolean }) {
  const { language, wantedField } = useApp();
  const members = Object.keys(props.list.fixed ?? {});
  const few = props.list.path === 'priceIndices';
  const [open, setOpen] = createSignal(few);
  const rows = () => (
    <>
      <ColumnNames />
      <For each={members}>
        {(member) => (
          <FieldRows
            prefix={`${props.list.path}.${member}`}
            fields={fieldsOf(props.list, undefined, member)}
          />
        )}
      </For>
    </>
  );
  const isOpen = (): boolean => open() || (wantedField()?.startsWith(`${props.list.path}.`) ?? false);
  return (
    <section class="panel form-part">
      <Show when={!few} fallback={rows()}>
        <details
          class="folded folded--list"
          open={isOpen()}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {language.pick(props.list.label)} ({members.length})
          </summary>
          <Show when={isOpen()}>{rows()}</Show>
        </details>
      </Show>
    </section>
  );
}
