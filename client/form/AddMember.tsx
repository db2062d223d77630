import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { hallFormat, valueAt, type MemberList } from '../../models/index.ts';
import { memberIdOf, withMember } from '../document/editMembers.ts';
import { newMember } from '../document/newMember.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { memberOrder } from './memberOrder.ts';

/** Adds a member: a name, and what kind it is where there are several. */
export function AddMember(props: { readonly list: MemberList }) {
  const { scenario, language, goToField } = useApp();
  const { t, pick } = language;
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [name, setName] = createSignal('');
  const [kind, setKind] = createSignal(Object.keys(props.list.kinds ?? {})[0]);
  const [asked, setAsked] = createSignal(false);
  let opener!: HTMLButtonElement;
  const close = (): void => {
    setOpen(false);
    setName('');
    setAsked(false);
    opener.focus();
  };
  function add(event: SubmitEvent): void {
    event.preventDefault();
    const label = name().trim();
    if (label === '') {
      setAsked(true);
      return;
    }
    const inputs = scenario.inputs();
    const { path } = props.list;
    const order = memberOrder(inputs, path);
    const member = memberIdOf(label, Object.keys((inputs[path] as object | undefined) ?? {}));
    const begun = valueAt(inputs, 'timeline.start');
    const start = typeof begun === 'string' ? begun : '2027-01';
    const made = newMember(props.list, kind(), label, {
      start,
      members: (dimension) => idsOf(inputs, dimension),
    });
    scenario.change((document) => withMember(document, path, member, made, order), {
      session: `add ${path}.${member}`,
      describe: () => t('member.added', { name: label }),
    });
    scenario.history.endSession();
    close();
    goToField(`${path}.${member}.label`);
  }
  return (
    <div class="add-member">
      <button
        type="button"
        class="ds-button add-member__open"
        data-variant="secondary"
        ref={opener}
        aria-expanded={open()}
        onClick={() => setOpen(!open())}
      >
        <Icon name="plus" />
        {t('member.add', { what: pick(props.list.memberLabel).toLowerCase() })}
      </button>
      <Show when={open()}>
        <form class="add-member__form" onSubmit={add} noValidate>
          <label for={`${id}-name`}>
            {t('member.name')}
            <input
              class="ds-input"
              id={`${id}-name`}
              autocomplete="off"
              ref={(box) => queueMicrotask(() => box.focus())}
              value={name()}
              aria-invalid={asked() && name().trim() === ''}
              aria-describedby={`${id}-note`}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <Show when={props.list.kinds}>
            {(kinds) => (
              <label for={`${id}-kind`}>
                {t('member.kind')}
                <select
                  class="ds-input"
                  id={`${id}-kind`}
                  onChange={(event) => setKind(event.currentTarget.value)}
                >
                  <For each={Object.entries(kinds())}>
                    {([value, { label }]) => (
                      <option value={value} selected={value === kind()}>
                        {pick(label)}
                      </option>
                    )}
                  </For>
                </select>
              </label>
            )}
          </Show>
          <button type="submit" class="ds-button">
            {t('member.addNow')}
          </button>
          <button type="button" class="ds-button" data-variant="tertiary" onClick={close}>
            {t('cancel')}
          </button>
          <p class="ds-validation-message" id={`${id}-note`} hidden={!(asked() && name().trim() === '')}>
            {t('member.nameNeeded')}
          </p>
        </form>
      </Show>
    </div>
  );
}

function idsOf(inputs: Readonly<Record<string, unknown>>, dimension: string): readonly string[] {
  const list = hallFormat.lists.find((each) => each.dimension === dimension);
  return Object.keys(list?.fixed ?? (inputs[list?.path ?? ''] as object | undefined) ?? {});
}
