import { createUniqueId, Show } from 'solid-js';
import { fieldsOf, valueAt, type MemberList } from '../../models/index.ts';
import { movedId, withOrder, withoutMember } from '../document/editMembers.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { FieldRows } from './FieldRows.tsx';
import { memberTitle } from './memberName.ts';
import { memberOrder } from './memberOrder.ts';
import { requiredFirst } from './requiredFirst.ts';

/** One member of a list: a stream, a position, a place, a source. */
export function MemberPart(props: { readonly list: MemberList; readonly member: string }) {
  const { scenario, language, messages } = useApp();
  const { t, pick } = language;
  const id = createUniqueId();
  const path = (): string => `${props.list.path}.${props.member}`;
  const member = () => valueAt(scenario.inputs(), path()) as { kind?: string; label?: string } | undefined;
  const name = (): string => memberTitle(scenario.inputs(), props.list, props.member, language);
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
  const place = (): number => memberOrder(scenario.inputs(), props.list.path).indexOf(props.member);
  const last = (): number => memberOrder(scenario.inputs(), props.list.path).length - 1;
  function move(by: -1 | 1, button: HTMLButtonElement): void {
    const order = memberOrder(scenario.inputs(), props.list.path);
    const next = movedId(order, props.member, by);
    if (next === order) return;
    const before = memberOrder(scenario.baseline(), props.list.path);
    scenario.change((document) => withOrder(document, props.list.path, next, before), {
      session: `order ${props.list.path}`,
      describe: () => t('member.moved', { name: name() }),
    });
    scenario.history.endSession();
    messages.speak(t('member.place', { name: name(), place: place() + 1, of: last() + 1 }));
    // The page may have taken the button out and put it in again.
    queueMicrotask(() => button.focus());
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
        <div class="panel__actions">
          <Show when={last() > 0}>
            <MoveButton up disabled={place() === 0} name={name()} onClick={(button) => move(-1, button)} />
            <MoveButton disabled={place() === last()} name={name()} onClick={(button) => move(1, button)} />
          </Show>
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
      </div>
      {/* Other kinds have other fields: the rows are made anew when the kind changes. */}
      <Show when={member()?.kind ?? 'any'} keyed>
        {(found) => (
          <FieldRows
            prefix={path()}
            label={name()}
            fields={requiredFirst(fieldsOf(props.list, found === 'any' ? undefined : found, props.member))}
          />
        )}
      </Show>
    </section>
  );
}

/** Moves the member one place; at the end of the list it does nothing and says so. */
function MoveButton(props: {
  readonly up?: boolean;
  readonly disabled: boolean;
  readonly name: string;
  readonly onClick: (button: HTMLButtonElement) => void;
}) {
  const { t } = useApp().language;
  const label = (): string => t(props.up === true ? 'member.up' : 'member.down', { name: props.name });
  return (
    <button
      type="button"
      class="ds-button"
      data-variant="tertiary"
      data-icon
      aria-disabled={props.disabled}
      aria-label={label()}
      title={label()}
      onClick={(event) => props.onClick(event.currentTarget)}
    >
      <Icon name={props.up === true ? 'arrowUp' : 'arrowDown'} />
    </button>
  );
}
