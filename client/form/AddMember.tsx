import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { hallFormat, type MemberList, type ScenarioDocument } from '../../models/index.ts';
import { memberIdOf, withMember } from '../document/editMembers.ts';
import { knownMembers } from '../document/knownMembers.ts';
import { canPoint, hasName, neededFirst, newMember } from '../document/newMember.ts';
import { withPlaces } from '../document/ranges.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { memberOrder } from './memberOrder.ts';

/**
 * Adds a member: a name, and what kind it is where there are several. Where what it has to refer to does not exist
 * yet, it says what must be added first.
 */
export function AddMember(props: { readonly list: MemberList }) {
  const { scenario, language, goToField } = useApp();
  const { t, pick } = language;
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [name, setName] = createSignal('');
  const kinds = (): readonly (string | undefined)[] =>
    props.list.kinds === undefined ? [undefined] : Object.keys(props.list.kinds);
  const needed = (kind: string | undefined): MemberList | undefined =>
    neededFirst(props.list, kind, knownMembers(scenario.inputs()));
  const [chosen, choose] = createSignal<string>();
  const kind = (): string | undefined => chosen() ?? kinds().find((each) => needed(each) === undefined);
  /** What must be there before any kind can be added. */
  const blocked = (): MemberList | undefined =>
    kinds().some((each) => needed(each) === undefined) ? undefined : needed(kinds()[0]);
  /** Whether there are too few numbers with a span, or dates, for any kind to point at. */
  const tooFew = (): boolean => !kinds().some((each) => canPoint(props.list, each, knownMembers(scenario.inputs()))); // prettier-ignore
  const isBlocked = (): boolean => blocked() !== undefined || tooFew();
  /** Without a name and kinds there is nothing to ask about. */
  const isPlain = (): boolean => !hasName(props.list) && props.list.kinds === undefined;
  const [asked, setAsked] = createSignal(false);
  let opener!: HTMLButtonElement;
  const close = (): void => {
    setOpen(false);
    setName('');
    setAsked(false);
    opener.focus();
  };
  function add(): void {
    const label = hasName(props.list) ? name().trim() : pick(props.list.memberLabel);
    if (label === '') {
      setAsked(true);
      return;
    }
    const inputs = scenario.inputs();
    const { path } = props.list;
    const order = memberOrder(inputs, path);
    const member = memberIdOf(label, Object.keys((inputs[path] as object | undefined) ?? {}));
    const made = newMember(props.list, kind(), label, knownMembers(inputs));
    // What may happen is drawn too, and takes its place among what is.
    const drawn = path === hallFormat.uncertainty?.events ? [`${path}.${member}`] : [];
    const edit = (document: ScenarioDocument): ScenarioDocument =>
      withPlaces(withMember(document, path, member, made, order), drawn, inputs, scenario.baseline());
    scenario.change(edit, {
      session: `add ${path}.${member}`,
      describe: () => t('member.added', { name: label }),
    });
    scenario.history.endSession();
    close();
    goToField(`${path}.${member}.${Object.keys(props.list.fields)[0] ?? ''}`);
  }
  return (
    <div class="add-member">
      <button
        type="button"
        class="ds-button add-member__open"
        data-variant="secondary"
        ref={opener}
        aria-expanded={open()}
        aria-disabled={isBlocked()}
        aria-describedby={isBlocked() ? `${id}-needs` : undefined}
        onClick={() => !isBlocked() && (isPlain() ? add() : setOpen(!open()))}
      >
        <Icon name="plus" />
        {t('member.add', { what: pick(props.list.memberLabel).toLowerCase() })}
      </button>
      <Show when={blocked()}>
        {(list) => (
          <p class="add-member__needs" id={`${id}-needs`}>
            {t('member.needs', { list: pick(list().label) })}
          </p>
        )}
      </Show>
      <Show when={blocked() === undefined && tooFew()}>
        <p class="add-member__needs" id={`${id}-needs`}>
          {t('member.needsRanges')}
        </p>
      </Show>
      <Show when={open() && !isBlocked()}>
        <form
          class="add-member__form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
          noValidate
        >
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
            {(all) => (
              <label for={`${id}-kind`}>
                {t('member.kind')}
                <select
                  class="ds-input"
                  id={`${id}-kind`}
                  onChange={(event) => choose(event.currentTarget.value)}
                >
                  <For each={Object.entries(all())}>
                    {([value, { label }]) => (
                      <option
                        value={value}
                        selected={value === kind()}
                        disabled={needed(value) !== undefined}
                      >
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
