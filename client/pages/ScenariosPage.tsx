import { useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, createMemo, createResource, createSignal, For, Match, Show, Switch } from 'solid-js';
import { libraryAddress, shelves, type LibraryView, type Shelf } from '../addresses.ts';
import { createLibraryActions } from '../library/libraryActions.ts';
import { createVerdicts } from '../library/createVerdicts.ts';
import {
  grouped,
  isFound,
  listedDraft,
  listedExample,
  type ListedScenario,
} from '../library/listedScenarios.ts';
import { BinShelf } from '../library/BinShelf.tsx';
import { DescribeDialog } from '../library/DescribeDialog.tsx';
import { LibraryTools } from '../library/LibraryTools.tsx';
import { ScenarioShelf } from '../library/ScenarioShelf.tsx';
import { SharedShelf } from '../sharing/SharedShelf.tsx';
import { SelectionBar } from '../library/SelectionBar.tsx';
import { useApp } from '../state/app.ts';
import { draftLibrary, keptDraft, keptDrafts } from '../state/draftStore.ts';
import { fetchExamples } from '../state/loadExamples.ts';

/** Scenarioer: the reader's own on this machine, the examples, and the bin. */
export function ScenariosPage() {
  const { language } = useApp();
  const { t } = language;
  const navigate = useNavigate();
  const [query] = useSearchParams<{ vis?: string; sok?: string; som?: string; hylle?: string }>();
  const view = createMemo((): LibraryView => ({
    shelf: shelves.find((each) => each === query.vis) ?? 'alle',
    search: query.sok ?? '',
    asTable: query.som === 'tabell',
    on: query.hylle ?? '',
  }));
  const show = (next: Partial<LibraryView>): void => navigate(libraryAddress({ ...view(), ...next }), { replace: true, scroll: false }); // prettier-ignore

  const [opened] = createResource(() => draftLibrary.open().then(() => true));
  const [examples, { refetch }] = createResource(fetchExamples);
  const own = createMemo(() => keptDrafts().map((draft) => listedDraft(draft, keptDraft)));
  const given = createMemo(() => (examples.error === undefined ? (examples() ?? []).map(listedExample) : []));
  const onShelf = (list: readonly ListedScenario[]) => list.filter((each) => isFound(each, view().search));
  const isShown = (shelf: Shelf): boolean => view().shelf === 'alle' || view().shelf === shelf;
  const shown = createMemo(() => [
    ...(isShown('mine') ? own() : []),
    ...(isShown('eksempler') ? given() : []),
  ]);
  const verdictOf = createVerdicts(shown);

  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  const all = createMemo(() => [...own(), ...given()]);
  const stillThere = createMemo(() => chosen().filter((id) => all().some((each) => each.id === id)));
  const choose = (id: string, isChosen: boolean): void =>
    void setChosen(isChosen ? [...stillThere(), id] : stillThere().filter((each) => each !== id));
  const [described, setDescribed] = createSignal<ListedScenario>();
  const actions = createLibraryActions();
  const parts = { verdictOf, chosen: stillThere, choose, describe: setDescribed, actions };
  createEffect(() => (document.title = `${t('library.heading')} – Holdbar`));

  const list = (found: readonly ListedScenario[]) => {
    const wanted = onShelf(found);
    // What is searched for stands by itself: a base that is not found would hide it.
    return view().search === '' ? grouped(wanted) : wanted.map((each) => ({ ...each, variants: [] }));
  };
  return (
    <main id="main" class="page library" tabindex="-1">
      <LibraryTools view={view()} show={show} />
      <Switch>
        <Match when={view().shelf === 'papirkurv'}>
          <BinShelf actions={actions} search={view().search} />
          <SharedShelf search={view().search} on={view().on} onChoose={(on) => show({ on })} inBin />
        </Match>
        <Match
          when={
            view().search !== '' &&
            view().shelf !== 'delte' &&
            view().shelf !== 'alle' &&
            opened() &&
            !examples.loading &&
            onShelf(shown()).length === 0
          }
        >
          <p class="panel library__empty">{t('library.notFound', { text: view().search })}</p>
        </Match>
        <Match when={true}>
          <Show when={isShown('mine') && (view().search === '' || onShelf(own()).length > 0)}>
            <ScenarioShelf
              {...parts}
              heading={t('library.shelf.mine')}
              list={list(own())}
              state={opened() === true ? 'ready' : 'loading'}
              asTable={view().asTable}
              isOwn
            />
          </Show>
          <Show when={isShown('delte')}>
            <SharedShelf search={view().search} on={view().on} onChoose={(on) => show({ on })} />
          </Show>
          <Show when={isShown('eksempler') && (view().search === '' || onShelf(given()).length > 0)}>
            <ScenarioShelf
              {...parts}
              heading={t('library.shelf.eksempler')}
              list={list(given())}
              state={examples.loading ? 'loading' : examples.error === undefined ? 'ready' : 'failed'}
              retry={() => void refetch()}
              asTable={view().asTable}
            />
          </Show>
        </Match>
      </Switch>
      <SelectionBar
        chosen={view().shelf === 'papirkurv' ? [] : stillThere()}
        hasOwn={own().some(({ id }) => stillThere().includes(id))}
        actions={actions}
        clear={() => setChosen([])}
      />
      <For each={described() === undefined ? [] : [described() as ListedScenario]}>
        {(each) => <DescribeDialog of={each} actions={actions} onClose={() => setDescribed(undefined)} />}
      </For>
    </main>
  );
}
