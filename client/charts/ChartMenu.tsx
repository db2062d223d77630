import { createUniqueId, For } from 'solid-js';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { ChartFile } from './saveChart.ts';

/** What may be chosen in the menu of a chart. */
export interface ChartMenuProps {
  /** The heading of the chart. */
  readonly name: string;
  /** Undefined where there are no axes to lock: the chart is shown as a table. */
  readonly isLocked: boolean | undefined;
  readonly onLock: () => void;
  /** Undefined where there is no scenario to say whose chart it is. */
  readonly onSave: ((kind: ChartFile) => void) | undefined;
  readonly onExplain: (() => void) | undefined;
}

/** One choice: what it is called, and what it is for. */
interface Choice {
  readonly text: string;
  readonly note: string;
  readonly run: () => void;
}

/** The menu that every chart has beside its table: files of it, a locked axis, and what is behind it. */
export function ChartMenu(props: ChartMenuProps) {
  const { t } = useApp().language;
  const id = createUniqueId();
  let menu!: HTMLDivElement;
  const choices = (): readonly Choice[] => [
    ...files(props.onSave),
    ...(props.isLocked === undefined ? [] : [{ text: t(props.isLocked ? 'chart.unlock' : 'chart.lock'), note: t('chart.lock.note'), run: props.onLock }]), // prettier-ignore
    ...(props.onExplain === undefined ? [] : [{ text: t('chart.explain'), note: t('chart.explain.note'), run: props.onExplain }]), // prettier-ignore
  ];
  const files = (save: ChartMenuProps['onSave']): readonly Choice[] =>
    save === undefined
      ? []
      : [
          { text: t('chart.csv'), note: t('chart.csv.note'), run: () => save('csv') },
          { text: t('chart.png'), note: t('chart.png.note'), run: () => save('png') },
          { text: t('chart.svg'), note: t('chart.svg.note'), run: () => save('svg') },
        ];
  return (
    <div class="chart-menu">
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-icon
        popovertarget={id}
        aria-label={t('chart.more', { name: props.name })}
        title={t('chart.moreShort')}
      >
        <Icon name="more" />
      </button>
      <div id={id} class="ds-dropdown choice-menu" popover="auto" data-placement="bottom-end" ref={menu}>
        <ul>
          <For each={choices()}>
            {({ text, note, run }) => (
              <li>
                <button
                  type="button"
                  class="choice-menu__choice"
                  onClick={() => {
                    menu.hidePopover();
                    run();
                  }}
                >
                  <strong>{text}</strong>
                  <span>{note}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </div>
    </div>
  );
}
