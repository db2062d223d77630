import { A } from '@solidjs/router';
import { createComputed, For, Match, Show, Switch } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { guideAddress, templatesAddress } from '../addresses.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import type { LibraryActions } from './libraryActions.ts';
import type { ListedGroup, ListedScenario } from './listedScenarios.ts';
import type { ListedVerdict } from './createVerdicts.ts';
import { ScenarioCard } from './ScenarioCard.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';

/** What each scenario of a shelf can be asked and told. */
export interface ShelfParts {
  readonly verdictOf: (each: ListedScenario) => ListedVerdict;
  readonly chosen: () => readonly string[];
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly describe: (each: ListedScenario) => void;
  readonly actions: LibraryActions;
}

/** The reader's own or the examples, as cards or as a table; empty, loading and failed said in words. */
export function ScenarioShelf(
  props: ShelfParts & {
    readonly heading: string;
    readonly list: readonly ListedGroup[];
    readonly state: 'loading' | 'ready' | 'failed';
    readonly asTable: boolean;
    readonly isOwn?: boolean;
    readonly retry?: () => void;
  },
) {
  const { language, openFile } = useApp();
  const { t } = language;
  const id = (): string => (props.isOwn === true ? 'shelf-own' : 'shelf-examples');
  // A scenario keeps its card, and a menu that is open on it, when the list is made anew.
  const [shown, setShown] = createStore<ListedGroup[]>([]);
  createComputed(() => setShown(reconcile([...props.list], { key: 'id' })));
  return (
    <section class="shelf" aria-labelledby={id()}>
      <h2 class="shelf__heading" id={id()}>
        {props.heading}
        <Show when={props.state === 'ready' && props.list.length > 0}>
          <span class="shelf__count">
            {props.list.reduce((sum, { variants }) => sum + 1 + variants.length, 0)}
          </span>
        </Show>
      </h2>
      <Switch>
        <Match when={props.state === 'loading'}>
          <div class="cards" aria-busy="true" aria-label={t('loading')}>
            <For each={[1, 2, 3]}>{() => <div class="skeleton skeleton--card" />}</For>
          </div>
        </Match>
        <Match when={props.state === 'failed'}>
          <div class="panel library__empty">
            <p>{t('library.failed')}</p>
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => props.retry?.()}>
              {t('failed.retry')}
            </button>
          </div>
        </Match>
        <Match when={props.list.length === 0}>
          <div class="panel library__empty">
            <p>{t(props.isOwn === true ? 'library.none' : 'library.noExamples')}</p>
            <Show when={props.isOwn}>
              <div class="library__ways">
                <A class="ds-button" href={guideAddress()}>
                  {t('library.new.guide')}
                </A>
                <A class="ds-button" data-variant="secondary" href={templatesAddress}>
                  {t('library.new.template')}
                </A>
                <button type="button" class="ds-button" data-variant="secondary" onClick={() => openFile()}>
                  <Icon name="folder" />
                  {t('file.open')}
                </button>
              </div>
            </Show>
          </div>
        </Match>
        <Match when={props.asTable}>
          <ScenarioTable {...props} list={shown} labelledBy={id()} />
        </Match>
        <Match when={true}>
          <ul class="cards">
            <For each={shown}>
              {(each) => (
                <li>
                  <ScenarioCard {...props} of={each} />
                </li>
              )}
            </For>
            <Show when={props.isOwn}>
              <li class="drop-card">
                <p>{t('file.drop')}</p>
                <button type="button" class="ds-button" data-variant="secondary" onClick={() => openFile()}>
                  <Icon name="folder" />
                  {t('library.openFile')}
                </button>
              </li>
            </Show>
          </ul>
        </Match>
      </Switch>
    </section>
  );
}
