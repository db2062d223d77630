import { A } from '@solidjs/router';
import { createResource, createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { viewAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { keptDrafts } from '../state/draftStore.ts';
import { loadExamples } from '../state/loadExamples.ts';
import { changeCount } from '../form/changeCount.ts';

const NewVariant = lazy(async () => ({ default: (await import('./NewVariant.tsx')).NewVariant }));

/** The name of the open scenario, and the way to the others. */
export function ScenarioMenu() {
  const { scenario, language } = useApp();
  const { t } = language;
  const [opened, setOpened] = createSignal(0);
  const [examples] = createResource(opened, () => loadExamples());
  let menu: HTMLDivElement | undefined;
  const shown = () => scenario.document();
  const base = (): string | undefined => {
    const found = shown()?.extends;
    const id = typeof found === 'object' ? found.id : found;
    return id === undefined
      ? undefined
      : (scenario.open()?.bases[id] as { title?: string } | undefined)?.title;
  };
  return (
    <div class="scenario-menu">
      <button type="button" class="scenario-menu__name" popovertarget="scenario-menu" title={t('menu.label')}>
        <span class="scenario-menu__title">
          <Show when={base()}>{(title) => <span class="scenario-menu__base">{title()} › </span>}</Show>
          {shown()?.title ?? t('loading')}
        </span>
        <Icon name="chevronDown" />
      </button>
      <Show when={shown()}>
        <span class="ds-tag" data-color={shown()?.example === true ? 'info' : 'neutral'}>
          {t(
            shown()?.example === true
              ? 'chip.example'
              : scenario.open()?.shared === true
                ? 'chip.shared'
                : shown()?.approval !== undefined
                  ? 'chip.approved'
                  : 'chip.own',
          )}
        </span>
        <Show when={changeCount(scenario) > 0}>
          <span class="scenario-menu__changes">{language.count('changes', changeCount(scenario))}</span>
        </Show>
      </Show>
      <div
        id="scenario-menu"
        class="ds-dropdown scenario-menu__list"
        popover="auto"
        data-placement="bottom-start"
        ref={menu}
        onToggle={(event) => event.newState === 'open' && setOpened(opened() + 1)}
      >
        <Show when={shown()?.approval === undefined && shown()?.id}>
          {(id) => (
            <A
              class="ds-button"
              data-variant="tertiary"
              href={viewAddress(id(), 'oppfolging')}
              onClick={() => menu?.hidePopover()}
            >
              {t('menu.approve')}
            </A>
          )}
        </Show>
        <Show when={opened() > 0 && shown() !== undefined}>
          <Suspense>
            <NewVariant close={() => menu?.hidePopover()} />
          </Suspense>
        </Show>
        <MenuList heading={t('menu.examples')} items={examples() ?? []} close={() => menu?.hidePopover()} />
        <Show when={opened() > 0 && keptDrafts().length > 0}>
          <MenuList
            heading={t('menu.own')}
            items={keptDrafts().map(({ document }) => document)}
            close={() => menu?.hidePopover()}
          />
        </Show>
      </div>
    </div>
  );
}

function MenuList(props: {
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly close: () => void;
}) {
  const { scenario } = useApp();
  return (
    <>
      <h2 class="scenario-menu__heading">{props.heading}</h2>
      <ul>
        <For each={props.items}>
          {(item) => (
            <li>
              <A
                class="ds-button"
                data-variant="tertiary"
                href={viewAddress(item.id, 'oversikt')}
                aria-current={scenario.document()?.id === item.id ? 'true' : undefined}
                onClick={() => props.close()}
              >
                {item.title}
              </A>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
