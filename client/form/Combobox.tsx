import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import { matching, type FieldEntry } from './fieldIndex.ts';

/** The most fields that are shown at once. */
const mostShown = 60;

/** A field is chosen among many by typing part of its name. */
export function Combobox(props: {
  readonly id: string;
  readonly entries: readonly FieldEntry[];
  /** What stands in the box until something is typed. */
  readonly text: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  /** The list is there all the time. */
  readonly alwaysOpen?: boolean;
  readonly onChoose: (entry: FieldEntry) => void;
}) {
  const { t, pick } = useApp().language;
  const [typed, setTyped] = createSignal<string>();
  const [open, setOpen] = createSignal(false);
  const [place, setPlace] = createSignal(0);
  const isOpen = (): boolean => open() || props.alwaysOpen === true;
  const found = createMemo(() => (isOpen() ? matching(props.entries, typed() ?? '', pick).slice(0, mostShown) : [])); // prettier-ignore
  const optionId = (index: number): string => `${props.id}-option-${index}`;
  let list: HTMLUListElement | undefined;
  createEffect(() => isOpen() && list?.children[place()]?.scrollIntoView({ block: 'nearest' }));
  function choose(entry: FieldEntry | undefined): void {
    if (entry === undefined) return;
    setOpen(false);
    setTyped(undefined);
    props.onChoose(entry);
  }
  function close(): void {
    setOpen(false);
    setTyped(undefined);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const last = found().length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) {
        setOpen(true);
        setPlace(0);
      } else setPlace(event.key === 'ArrowDown' ? Math.min(last, place() + 1) : Math.max(0, place() - 1));
    } else if (event.key === 'Enter' && isOpen()) {
      event.preventDefault();
      event.stopPropagation();
      choose(found()[place()]);
    } else if (event.key === 'Escape' && open()) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }
  return (
    <div class="combobox">
      <input
        class="ds-input"
        id={props.id}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={isOpen()}
        aria-controls={`${props.id}-list`}
        aria-activedescendant={isOpen() && found().length > 0 ? optionId(place()) : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        value={typed() ?? props.text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setPlace(0);
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <ul
        class="combobox__list"
        id={`${props.id}-list`}
        role="listbox"
        aria-label={t('search.fields')}
        ref={list}
        hidden={!isOpen()}
      >
        <For each={found()}>
          {(entry, index) => (
            <li
              id={optionId(index())}
              role="option"
              aria-selected={index() === place()}
              // The box keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entry)}
            >
              {entry.label}
              <span class="combobox__where">{entry.section}</span>
            </li>
          )}
        </For>
        <Show when={found().length === 0}>
          <li class="combobox__none" role="option" aria-disabled="true" aria-selected="false">
            {t('search.none', { query: typed() ?? '' })}
          </li>
        </Show>
      </ul>
    </div>
  );
}
