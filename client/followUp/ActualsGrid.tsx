import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { followedLabels, monthInWords, type FollowUp, type FollowUpRow } from '../../models/index.ts';
import { actualAt } from '../document/actuals.ts';
import { pastedBlock } from '../form/grid/pastedBlock.ts';
import { entryText } from '../language/formats.ts';
import { useApp } from '../state/app.ts';
import { cellName, unreadPath } from './cellNames.ts';
import { createActualsEdit, type TypedActual } from './createActualsEdit.ts';
import { plannedIn } from './plannedIn.ts';

/** Actuals as boxes: items down, months across, and the year as a whole. One stop of the keyboard; arrows move in it. */
export function ActualsGrid(props: {
  readonly found: FollowUp;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly showsAll: boolean;
  /** A table with names was pasted: it is read as a whole. */
  readonly onTable: (text: string) => void;
}) {
  const { scenario, language, messages } = useApp();
  const { t, pick, count, locale } = language;
  const edit = createActualsEdit();
  const id = createUniqueId();
  const [typing, setTyping] = createSignal<TypedActual>();
  const [active, setActive] = createSignal('');
  const [isFocused, setFocused] = createSignal(false);
  let grid!: HTMLTableElement;
  /** The text that could not be read when the box was entered: Escape goes back to it. */
  let before: string | undefined;
  const hasText = (line: string): boolean => Object.keys(scenario.unread()).some((path) => path.startsWith(`actuals.${line}.`)); // prettier-ignore
  const isShown = ({ id: line, actualToDate, planYear, isSum }: FollowUpRow): boolean =>
    !isSum && (props.showsAll || actualToDate !== null || Math.abs(planYear) >= 0.005 || hasText(line));
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
  const lines = createMemo(() => props.found.rows.filter(isShown).map((row) => row.id), [] as readonly string[], { equals: same }); // prettier-ignore
  const periods = createMemo(() => [...props.found.months, String(props.found.year)], [] as readonly string[], { equals: same }); // prettier-ignore
  const firstPath = (): string => unreadPath(lines()[0] ?? '', periods()[0] ?? '');
  const stop = (): string => {
    const known = lines().some((line) => periods().some((period) => unreadPath(line, period) === active()));
    return known ? active() : firstPath();
  };
  const textOf = (line: string, period: string): string => {
    const now = typing();
    if (now !== undefined && now.line === line && now.period === period) return now.text;
    const unread = scenario.unread()[unreadPath(line, period)];
    if (unread !== undefined) return unread;
    const value = actualAt(scenario.document(), line, period);
    return value === undefined ? '' : entryText(value, locale());
  };
  const note = (): string => {
    const path = active();
    if (!isFocused() || path === '') return '';
    const end = path.lastIndexOf('.');
    const [line, period] = [path.slice('actuals.'.length, end), path.slice(end + 1)];
    const name = cellName(line, period, language);
    const plan = plannedIn(scenario.computed()?.run, line, period, locale());
    return plan === undefined ? '' : t('followup.grid.planned', { name, plan });
  };
  function focus(row: number, column: number): boolean {
    const [line, period] = [lines()[row], periods()[column]];
    if (line === undefined || period === undefined) return false;
    const box = grid.querySelector<HTMLInputElement>(`[data-actual="${unreadPath(line, period)}"]`);
    box?.focus();
    return box !== null;
  }
  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }, row: number, column: number) {
    const box = event.currentTarget;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const atStart = whole || (box.selectionStart === 0 && box.selectionEnd === 0);
    const atEnd = whole || (box.selectionStart === box.value.length && box.selectionEnd === box.value.length);
    const moves: Readonly<Record<string, readonly [number, number] | undefined>> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      Enter: [event.shiftKey ? -1 : 1, 0],
      ArrowLeft: atStart && !event.shiftKey ? [0, -1] : undefined,
      ArrowRight: atEnd && !event.shiftKey ? [0, 1] : undefined,
      Tab: typing() !== undefined ? [0, event.shiftKey ? -1 : 1] : undefined,
    };
    if (event.key === 'Escape' && typing() !== undefined) {
      const path = box.dataset['actual'] ?? '';
      scenario.cancel(path);
      scenario.setUnread(path, before);
      setTyping(undefined);
      queueMicrotask(() => box.select());
      return;
    }
    const move = moves[event.key];
    if (move !== undefined && focus(row + move[0], column + move[1])) event.preventDefault();
  }
  function onPaste(event: ClipboardEvent, row: number, column: number): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const block = pastedBlock(text);
    const isName = (cell: string | undefined): boolean => cell !== undefined && cell !== '' && edit.read(cell).kind === 'unreadable'; // prettier-ignore
    if (block.length > 1 && block.filter(([first]) => isName(first)).length > block.length / 2) return props.onTable(text); // prettier-ignore
    const cells = block.flatMap((texts, down) => texts.map((each, across) => ({ line: lines()[row + down], period: periods()[column + across], text: each }))); // prettier-ignore
    const placed = cells.filter((cell): cell is TypedActual => cell.line !== undefined && cell.period !== undefined); // prettier-ignore
    setTyping(undefined);
    edit.paste(placed);
    const beyond = cells.filter(({ text: each }) => each !== '').length - placed.filter(({ text: each }) => each !== '').length; // prettier-ignore
    if (beyond > 0) messages.show(count('followup.grid.beyond', beyond), 'error');
  }
  return (
    <>
      <div class="follow-up__grid" role="region" aria-labelledby={props.labelledBy}>
        <table
          ref={grid}
          class="ds-table number-table"
          data-size="sm"
          aria-describedby={props.describedBy}
        >
          <thead>
            <tr>
              <th scope="col">{t('followup.table.line')}</th>
              <For each={periods()}>
                {(period) => (
                  <th scope="col">
                    {period.length === 4 ? t('followup.grid.wholeYear') : (monthInWords(period, locale()).split(' ')[0] ?? '')}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={lines()}>
              {(line, row) => (
                <tr>
                  <th scope="row">{pick(followedLabels[line] ?? { nb: line, nn: line, en: line })}</th>
                  <For each={periods()}>
                    {(period, column) => {
                      const path = unreadPath(line, period);
                      const isUnread = (): boolean => scenario.unread()[path] !== undefined;
                      return (
                        <td>
                          <input
                            class="ds-input"
                            inputmode="text"
                            autocomplete="off"
                            data-actual={path}
                            tabindex={stop() === path ? 0 : -1}
                            aria-label={cellName(line, period, language)}
                            aria-invalid={isUnread()}
                            aria-describedby={isUnread() ? `${id}-note` : undefined}
                            value={textOf(line, period)}
                            onFocus={(event) => {
                              before = scenario.unread()[path];
                              setActive(path);
                              setFocused(true);
                              scenario.history.endSession();
                              event.currentTarget.select();
                            }}
                            onBlur={() => {
                              setTyping(undefined);
                              setFocused(false);
                            }}
                            onInput={(event) => {
                              const text = event.currentTarget.value;
                              setTyping({ line, period, text });
                              edit.type({ line, period, text }, path);
                            }}
                            onKeyDown={(event) => onKeyDown(event, row(), column())}
                            onPaste={(event) => onPaste(event, row(), column())}
                          />
                        </td>
                      );
                    }}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="follow-up__note" id={`${id}-note`}>
        <Show when={note()} fallback={'\u00a0'}>
          {note()}
        </Show>
      </p>
    </>
  );
} // prettier-ignore
