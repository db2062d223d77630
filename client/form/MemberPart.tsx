import { createUniqueId, Show } from 'solid-js';
import { fieldsOf, valueAt, type MemberList } from '../../models/index.ts';
import { withoutMember } from '../document/editMembers.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { ColumnNames, FieldRows } from './GroupPart.tsx';
import { memberOrder } from './memberOrder.ts';

/** One member of a list: a stream, a position, a place, a source. */
export function MemberPart(props: { readonly list: MemberList; readonly member: string }) {
  const { scenario, language } = useApp();
  const { t, pick } = language;
  const id = createUniqueId();
  const path = (): string => `${props.list.path}.${props.member}`;
  const member = () => valueAt(scenario.inputs(), path()) as { kind?: string; label?: string } | undefined;
  const name = (): string => member()?.label ?? props.member;
  const kind = () => props.list.kinds?.[member()?.kind ?? ''];
  const isNew = (): boolean => valueAt(scenario.baseline(), path()) === undefined;
  function remove(): void {
    const gone = name();
    const order = memberOrder(scenario.inputs(), props.list.path);
    const inBase = valueAt(scenario.baseline(), path()) !== undefined;
    for (const key of Object.keys(scenario.unread()))
      if (key.startsWith(`${path()}.`)) scenario.setUnread(key, undefined);
    scenario.change((document) => withoutMember(document, props.list.path, props.member, order, inBase), {
      session: `remove ${path()}`,
      describe: () => t('member.removed', { name: gone }),
    });
    scenario.history.endSession();
    document
      .getElementById(`list-${props.list.path}`)
      ?.querySelector<HTMLElement>('.add-member__open')
      ?.focus();
  }
  return (
    <section class="panel member" aria-labelledby={`${id}-name`}>
      <div class="panel__head">
        <h3 class="panel__heading" id={`${id}-name`}>
          {name()}
          <Show when={kind()}>{(found) => <span class="member__kind">{pick(found().label)}</span>}</Show>
          <Show when={isNew()}>
            <span class="field-row__changed">{t('member.new')}</span>
          </Show>
        </h3>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-color="danger"
          aria-label={t('member.removeNamed', { name: name() })}
          onClick={remove}
        >
          <Icon name="trash" />
          <span>{t('member.remove')}</span>
        </button>
      </div>
      <ColumnNames />
      {/* Other kinds have other fields: the rows are made anew when the kind changes. */}
      <Show when={member()?.kind ?? 'any'} keyed>
        {(found) => (
          <FieldRows
            prefix={path()}
            fields={fieldsOf(props.list, found === 'any' ? undefined : found, props.member)}
          />
        )}
      </Show>
    </section>
  );
}
