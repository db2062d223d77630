import { Route, Router, useNavigate } from '@solidjs/router';
import { createMemo, createSignal, lazy, onCleanup, onMount, Show, type ParentProps } from 'solid-js';
import { createSession } from './access/createSession.ts';
import { createFiles } from './state/createFiles.ts';
import { AppContext, useApp, type App as SharedApp, type AskedFigure } from './state/app.ts';
import { createColours } from './state/createColours.ts';
import { createDraft } from './state/createDraft.ts';
import { createMessages } from './state/createMessages.ts';
import { createScenario } from './state/createScenario.ts';
import { createTour } from './state/createTour.ts';
import { accessAddress } from './addresses.ts';
import type { Language } from './language/createLanguage.ts';
import { createFieldPointer } from './state/createFieldPointer.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { FrontPage } from './pages/FrontPage.tsx';
import { DropTarget } from './shell/DropTarget.tsx';
import { FileProblems } from './shell/FileProblems.tsx';
import { createOffline } from './offline/createOffline.ts';
import { OfflineNotice } from './offline/OfflineNotice.tsx';
import { GlobalBar } from './shell/GlobalBar.tsx';
import { MessageList } from './shell/MessageList.tsx';
import { StorageNotice } from './shell/StorageNotice.tsx';
import { TabNews } from './shell/TabNews.tsx';

/** Places of their own, fetched when they are first gone to. */
const ComparePage = lazy(async () => ({ default: (await import('./pages/ComparePage.tsx')).ComparePage }));
const ScenariosPage = lazy(async () => ({
  default: (await import('./pages/ScenariosPage.tsx')).ScenariosPage,
}));
const TemplatesPage = lazy(async () => ({
  default: (await import('./pages/TemplatesPage.tsx')).TemplatesPage,
}));
const GuidePage = lazy(async () => ({ default: (await import('./pages/GuidePage.tsx')).GuidePage }));
const MergePage = lazy(async () => ({ default: (await import('./pages/MergePage.tsx')).MergePage }));
const ServerPage = lazy(async () => ({ default: (await import('./pages/ServerPage.tsx')).ServerPage }));
const EstimatesPage = lazy(async () => ({
  default: (await import('./pages/EstimatesPage.tsx')).EstimatesPage,
}));
const PortfolioPage = lazy(async () => ({
  default: (await import('./pages/PortfolioPage.tsx')).PortfolioPage,
}));
const StudiesPage = lazy(async () => ({ default: (await import('./pages/StudiesPage.tsx')).StudiesPage }));
const AccessPage = lazy(async () => ({ default: (await import('./pages/AccessPage.tsx')).AccessPage }));
const HelpPage = lazy(async () => ({ default: (await import('./pages/HelpPage.tsx')).HelpPage }));
const ExplainDialog = lazy(async () => ({
  default: (await import('./explain/ExplainDialog.tsx')).ExplainDialog,
}));
const ReportPage = lazy(async () => ({ default: (await import('./pages/ReportPage.tsx')).ReportPage }));
const PresenterPage = lazy(async () => ({
  default: (await import('./pages/PresenterPage.tsx')).PresenterPage,
}));
const TourSteps = lazy(async () => ({ default: (await import('./help/TourSteps.tsx')).TourSteps }));

/** The whole page: its addresses, and what all of them share. */
export function App(props: { readonly language: Language }) {
  return (
    <Router root={(inner) => <Frame language={props.language}>{inner.children}</Frame>}>
      <Route path={['/', '/scenario/:id/:view?/:section?']} component={FrontPage} />
      <Route path="/scenarioer" component={ScenariosPage} />
      <Route path="/nytt/mal" component={TemplatesPage} />
      <Route path="/nytt/sporsmaal/:id?/:question?" component={GuidePage} />
      <Route path="/hjelp/:page/:part?" component={HelpPage} />
      <Route path="/sammenlign/:part?" component={ComparePage} />
      <Route path="/delt-omraade/:id" component={ServerPage} />
      <Route path="/flett/:id" component={MergePage} />
      <Route path="/portefolje/:id?" component={PortfolioPage} />
      <Route path="/studier/:id?" component={StudiesPage} />
      <Route path="/anslag" component={EstimatesPage} />
      <Route path="/rapport/:id" component={ReportPage} />
      <Route path="/presenter/:id/:view?" component={PresenterPage} />
      <Route path={accessAddress} component={AccessPage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  );
}

function Frame(props: ParentProps<{ readonly language: Language }>) {
  const { language } = props;
  const messages = createMessages();
  const scenario = createScenario(
    () => language.t('copy.ending'),
    (from) => messages.show(language.t(from === 'approved' ? 'copy.ofApproved' : 'copy.made')),
    language.locale,
  );
  const [explained, setExplained] = createSignal<AskedFigure>();
  /** From the first working that is asked for. */
  const hasExplained = createMemo((before: boolean) => before || explained() !== undefined, false);
  const files = createFiles({ scenario, language, messages });
  const keeping = { scenario, language, messages, navigate: useNavigate() };
  const offline = createOffline();
  const app: SharedApp = {
    language,
    colours: createColours(),
    messages,
    scenario,
    saveState: createDraft(scenario),
    session: createSession(),
    tour: createTour(),
    explain: (figure) => setExplained(figure),
    explained,
    stopExplaining: () => setExplained(undefined),
    ...createFieldPointer(scenario),
    openFile: files.choose,
    saveFile: files.save,
    keepShared: () => void import('./state/linkedScenario.ts').then(({ keepShared }) => keepShared(keeping)),
    makeVariant: (what, changes) => void import('./state/makeVariant.ts').then(({ makeVariant }) => makeVariant(keeping, what, changes)), // prettier-ignore
  };
  /** The fragment of the address may carry a scenario: it stays. */
  function skip(event: MouseEvent): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
  return (
    <AppContext.Provider value={app}>
      <UndoKeys />
      <a class="ds-skip-link" href="#main" onClick={skip}>
        {language.t('skip')}
      </a>
      <GlobalBar />
      <OfflineNotice offline={offline} />
      <StorageNotice />
      {props.children}
      <Show when={hasExplained()}>
        <ExplainDialog />
      </Show>
      <FileProblems files={files} />
      <TabNews />
      <Show when={app.tour.step() !== undefined}>
        <TourSteps />
      </Show>
      <DropTarget onFile={(file) => void files.open(file)} />
      <MessageList />
    </AppContext.Provider>
  );
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, except where the browser undoes typing itself. */
function UndoKeys() {
  const { scenario, messages, language } = useApp();
  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextBox(event.target)) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    const what = redo ? scenario.redo() : scenario.undo();
    if (what !== undefined) messages.show(language.t(redo ? 'redo.done' : 'undo.done', { what }));
  }
  onMount(() => window.addEventListener('keydown', onKeyDown));
  onCleanup(() => window.removeEventListener('keydown', onKeyDown));
  return <></>;
}

/** A box in which typing is undone by the browser; not one in a grid that is moved to and not edited. */
const isTextBox = (target: EventTarget | null): boolean =>
  (target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'range')) &&
  !(target.dataset['stop'] !== undefined && target.closest('[data-mode="move"]') !== null);
