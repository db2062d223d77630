import { Route, Router } from '@solidjs/router';
import { createSignal, lazy, onCleanup, onMount, type ParentProps } from 'solid-js';
import { createFiles } from './state/createFiles.ts';
import { AppContext, useApp, type App as SharedApp, type AskedFigure } from './state/app.ts';
import { createColours } from './state/createColours.ts';
import { createDraft } from './state/createDraft.ts';
import { createMessages } from './state/createMessages.ts';
import { createScenario } from './state/createScenario.ts';
import { createSharedKeeper } from './state/createSharedKeeper.ts';
import { createVariantMaker } from './state/createVariantMaker.ts';
import type { Language } from './language/createLanguage.ts';
import { createFieldPointer } from './state/createFieldPointer.ts';
import { ExplainDialog } from './explain/ExplainDialog.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { ScenarioPage } from './pages/ScenarioPage.tsx';
import { DropTarget } from './shell/DropTarget.tsx';
import { FileProblems } from './shell/FileProblems.tsx';
import { GlobalBar } from './shell/GlobalBar.tsx';
import { MessageList } from './shell/MessageList.tsx';

/** A place of its own, fetched when it is first gone to. */
const ComparePage = lazy(async () => ({ default: (await import('./pages/ComparePage.tsx')).ComparePage }));

/** The whole page: its addresses, and what all of them share. */
export function App(props: { readonly language: Language }) {
  return (
    <Router root={(inner) => <Frame language={props.language}>{inner.children}</Frame>}>
      <Route path={['/', '/scenario/:id/:view?/:section?']} component={ScenarioPage} />
      <Route path="/sammenlign/:part?" component={ComparePage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  );
}

function Frame(props: ParentProps<{ readonly language: Language }>) {
  const { language } = props;
  const messages = createMessages();
  const scenario = createScenario(
    () => language.t('copy.ending'),
    () => messages.show(language.t('copy.made')),
  );
  const [explained, setExplained] = createSignal<AskedFigure>();
  const files = createFiles({ scenario, language, messages });
  const keepShared = createSharedKeeper({ scenario, language, messages });
  const app: SharedApp = {
    language,
    colours: createColours(),
    messages,
    scenario,
    saveState: createDraft(scenario),
    explain: (figure) => setExplained(figure),
    explained,
    stopExplaining: () => setExplained(undefined),
    ...createFieldPointer(scenario),
    openFile: files.choose,
    saveFile: files.save,
    keepShared,
    makeVariant: createVariantMaker({ scenario, language, messages, keepShared }),
  };
  return (
    <AppContext.Provider value={app}>
      <UndoKeys />
      <a class="ds-skip-link" href="#main">
        {language.t('skip')}
      </a>
      <GlobalBar />
      {props.children}
      <ExplainDialog />
      <FileProblems files={files} />
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

const isTextBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range');
