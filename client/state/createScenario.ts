import { batch, createMemo, createSignal } from 'solid-js';
import { resolve, hallFormat, type Problem, type ScenarioDocument } from '../../models/index.ts';
import { keepsApproved, revisionOf } from '../document/approved.ts';
import { ownCopy } from '../document/ownCopy.ts';
import { sameJson } from '../document/sameJson.ts';
import { mergeDocuments } from '../library/mergeDocuments.ts';
import { computeScenario, type Computed, type Outcome } from './computeScenario.ts';
import { createHistory } from './createHistory.ts';
import { draftIds } from './draftStore.ts';
import { loadScenario } from './loadScenario.ts';
import type { OpenScenario } from './openScenario.ts';
import { ReusedAssembly } from './reusedAssembly.ts';

/** What the page needs to know of a change. */
export interface Change {
  /** Changes of one session are undone together. */
  readonly session: string;
  /** What it was, in words, for the message when it is undone. */
  readonly describe: (before: ScenarioDocument, after: ScenarioDocument) => string;
}

/** Whether a text that cannot be read is of an actual, which no number of the scenario depends on. */
export const isOfActual = (path: string): boolean => path.startsWith('actuals.');

/** Raw inputs of a document by group and list, changes of a variant applied. */
export type RawInputs = Readonly<Record<string, unknown>>;

/** The scenario that is open, and what comes of it. */
export type ScenarioState = ReturnType<typeof createScenario>;

/**
 * The open scenario: its document (never changed in place), what the reader has typed that cannot be read, the
 * history, and everything computed from it at once.
 * @param copyEnding what the title of an own copy ends with
 * @param locale the language: texts of the models are loaded for the chosen one, so sentences are made anew with it
 */
export function createScenario(
  copyEnding: () => string,
  onCopied: (from: 'example' | 'approved') => void,
  locale: () => unknown,
) {
  const engine = new ReusedAssembly();
  const history = createHistory<ScenarioDocument>();
  const [status, setStatus] = createSignal<'loading' | 'ready' | 'missing' | 'failed' | 'refused'>('loading');
  const [open, setOpen] = createSignal<OpenScenario>();
  const [refusal, setRefusal] = createSignal<readonly Problem[]>([]);
  const [unread, setUnread] = createSignal<Readonly<Record<string, string>>>({});
  let asked = '';
  let shownLink = '';

  const outcome = createMemo<Outcome | undefined>(() => {
    const scenario = open();
    locale();
    return scenario === undefined ? undefined : computeScenario(scenario, engine);
  });
  const computed = createMemo<Computed | undefined>((last) => {
    const found = outcome();
    return found === undefined ? undefined : found.ok ? found.computed : last;
  });
  const problems = createMemo<readonly Problem[]>(() => {
    const found = outcome();
    return found === undefined || found.ok ? [] : found.problems;
  });
  const inputsOf = (document: ScenarioDocument | undefined): RawInputs => {
    try {
      return document === undefined ? {} : resolve(hallFormat, document, (id) => open()?.bases[id]).inputs;
    } catch {
      return {};
    }
  };
  /** A variant is shown against the base it follows, anything else against what it was copied from. */
  const baseline = createMemo((): RawInputs => {
    const scenario = open();
    if (scenario === undefined) return {};
    const { document, bases } = scenario;
    const base = document.extends;
    if (base === undefined) return inputsOf(scenario.baseline);
    const id = typeof base === 'string' ? base : base.id;
    return inputsOf(
      (typeof base === 'string' ? bases[id] : (base.document ?? bases[id])) as ScenarioDocument,
    );
  });

  function put(scenario: OpenScenario, texts: Readonly<Record<string, string>> = {}): void {
    batch(() => {
      history.clear();
      setUnread(texts);
      setOpen(scenario);
      setStatus('ready');
    });
  }

  function change(
    edit: (document: ScenarioDocument) => ScenarioDocument,
    { session, describe }: Change,
  ): void {
    const scenario = open();
    if (scenario === undefined) return;
    const after = edit(scenario.document);
    if (after === scenario.document) return;
    const from = scenario.document;
    const isRevised = from.example !== true && !keepsApproved(from, after);
    const mine = (document: ScenarioDocument): ScenarioDocument => isRevised ? revisionOf(document, from, copyEnding(), takenIds(from)) : own(document); // prettier-ignore
    const [before, next] = [mine(from), mine(after)];
    batch(() => {
      // What was done to the approved one is not undone in the copy.
      if (isRevised) history.clear();
      setOpen(touched({ ...scenario, document: next, ...(isRevised ? { baseline: from } : {}) }));
      history.push({ before, after: next, session, describe });
    });
    if (before !== from) onCopied(isRevised ? 'approved' : 'example');
  }

  /** The document, or the reader's own copy where it is an example. */
  const own = (document: ScenarioDocument): ScenarioDocument =>
    document.example === true ? ownCopy(document, copyEnding(), takenIds(document)) : document;

  const takenIds = (document: ScenarioDocument): readonly string[] => [...draftIds(), document.id];

  /** What has been written in is kept from now on. */
  const touched = ({ untouched: _untouched, ...scenario }: OpenScenario): OpenScenario => scenario;

  function go(step: { readonly value: ScenarioDocument; readonly what: string } | undefined) {
    const scenario = open();
    if (step === undefined || scenario === undefined) return undefined;
    batch(() => {
      setUnread({});
      setOpen({ ...scenario, document: step.value });
    });
    return step.what;
  }

  return {
    status,
    open,
    document: (): ScenarioDocument | undefined => open()?.document,
    outcome,
    /** The last results that could be computed. */
    computed,
    problems,
    unread,
    /** What is wrong with the link that the scenario was to come in. */
    refusal,
    /** Errors in the assumptions: what the models refuse and what cannot be read. */
    errors: (): number =>
      problems().length + Object.keys(unread()).filter((path) => !isOfActual(path)).length,
    inputs: createMemo((last: RawInputs | undefined) => {
      const found = inputsOf(open()?.document);
      return Object.keys(found).length === 0 ? (last ?? found) : found;
    }),
    baseline,
    /** The raw inputs of any version of the open document. */
    inputsOf,
    history,
    change,
    /** Remembers a text that cannot be read, so that nothing typed is lost; undefined when it can. */
    setUnread(path: string, text: string | undefined) {
      const { [path]: _, ...others } = unread();
      if (text === undefined && unread()[path] === undefined) return;
      const scenario = open();
      const isPlan = scenario?.document.approval !== undefined && !isOfActual(path);
      if (text !== undefined && scenario?.document.example === true) {
        setOpen({ ...scenario, document: own(scenario.document) });
        onCopied('example');
      } else if (text !== undefined && scenario !== undefined && isPlan) {
        const { document: from } = scenario;
        history.clear();
        setOpen(touched({ ...scenario, document: revisionOf(from, from, copyEnding(), takenIds(from)), baseline: from })); // prettier-ignore
        onCopied('approved');
      } else if (text !== undefined && scenario?.untouched === true) setOpen(touched(scenario));
      setUnread(text === undefined ? others : { ...others, [path]: text });
    },
    /** Puts back what was there before a session that is still going on. */
    cancel(session: string) {
      const before = history.cancel(session);
      const scenario = open();
      if (before !== undefined && scenario !== undefined) setOpen({ ...scenario, document: before });
    },
    /** Takes in what another tab has made of the open document; undoing here does not undo what came from there. */
    merge(document: ScenarioDocument, texts: Readonly<Record<string, string>>): void {
      const scenario = open();
      if (scenario === undefined) return;
      const { document: before } = scenario;
      batch(() => {
        if (!sameJson(before, document)) {
          history.rebase((version) => mergeDocuments(before, version, document).value);
          setOpen({ ...scenario, document });
        }
        if (!sameJson(unread(), texts)) setUnread(texts);
      });
    },
    /** A base of the open variant has been changed elsewhere: the variant follows it. */
    rebase(id: string, document: ScenarioDocument): void {
      const scenario = open();
      if (scenario !== undefined) setOpen({ ...scenario, bases: { ...scenario.bases, [id]: document } });
    },
    /** Gives the open document another name and other tags. */
    describe({ id, title, tags }: ScenarioDocument): void {
      const scenario = open();
      if (scenario?.document.id !== id) return;
      const { tags: _, ...document } = scenario.document;
      const described = { ...document, title, ...(tags === undefined ? {} : { tags }) } as ScenarioDocument;
      history.rebase((version) => mergeDocuments(scenario.document, version, described).value);
      setOpen({ ...scenario, document: described });
    },
    /** Closes a scenario that has been put away, if it is the open one. */
    close(id: string): void {
      if (open()?.document.id !== id) return;
      batch(() => {
        history.clear();
        setUnread({});
        setOpen(undefined);
        setStatus('loading');
      });
    },
    undo: () => go(history.undo()),
    redo: () => go(history.redo()),
    put,
    /** @param link the fragment that carries a scenario that is shared */
    async load(id: string, link = ''): Promise<void> {
      if (open()?.document.id === id && status() === 'ready' && shownLink === link) return;
      asked = id + link;
      if (open() === undefined) setStatus('loading');
      const loaded = await loadScenario(id, link);
      if (asked !== id + link) return;
      shownLink = link;
      if (loaded.state === 'found') put(loaded.open, loaded.unread);
      else
        batch(() => {
          setOpen(undefined);
          setRefusal(loaded.state === 'refused' ? loaded.problems : []);
          setStatus(loaded.state);
        });
    },
  };
}
