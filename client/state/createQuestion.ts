import { batch, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Problem, Progress, ScenarioDocument, questionTable } from '../../models/index.ts';
import { askWorker, type Ask, type Asking } from '../workers/askWorker.ts';

type Table = typeof questionTable;

/** The name of a question. */
export type QuestionName = keyof Table;

type QuestionOf<Name extends QuestionName> = Awaited<ReturnType<Table[Name]['load']>>;

/** What a question is answered with. */
export type AnswerOf<Name extends QuestionName> = ReturnType<QuestionOf<Name>['ask']> extends Generator<unknown, infer Answer, void> ? Answer : never; // prettier-ignore

/** What is known of the answer before it is whole. */
export type PartialOf<Name extends QuestionName> = ReturnType<QuestionOf<Name>['ask']> extends Generator<Progress<infer Part>, unknown, void> ? Part : never; // prettier-ignore

/** What a question is asked with. */
export interface QuestionTerms {
  /** What the numbers of the scenarios are: their hashes. The answer is stale when this changes. */
  readonly key: string;
  /** The scenarios, each standing alone; asked for when the question is put. */
  readonly scenarios: () => readonly ScenarioDocument[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** When a question is put again by itself. */
export interface QuestionHabits {
  /** Whether it is put again when the scenario has changed; else the answer is marked as stale. */
  readonly follows: boolean | (() => boolean);
  /** How long the scenario must rest first, in milliseconds. */
  readonly rest?: number | (() => number);
  /** Whether one that is being answered is let finish before a newer is put: while a number is dragged, say. */
  readonly letsFinish?: () => boolean;
}

/** How a question stands. */
export type QuestionStatus = 'waiting' | 'computing' | 'answered' | 'cancelled' | 'refused' | 'failed';

/** A question put to the scenario, and its answer. */
export interface QuestionState<Answer, Part> {
  readonly status: () => QuestionStatus;
  /** The last whole answer; it may be stale, or to other options. */
  readonly answer: () => Answer | undefined;
  /** What is known so far, while computing and after cancelling. */
  readonly partial: () => Part | undefined;
  /** How far it is, as a share, and about how many seconds are left, where that can be told. */
  readonly progress: () => { readonly share: number; readonly secondsLeft: number | undefined };
  /** Whether it is put again by itself when the scenario has changed. */
  readonly follows: boolean;
  /** Whether the answer is to other numbers or other options than those there are now. */
  readonly isStale: () => boolean;
  readonly problems: () => readonly Problem[];
  readonly ask: () => void;
  readonly cancel: () => void;
}

const start = { share: 0, secondsLeft: undefined };

/**
 * A question that is put in a worker as soon as its terms are there, and again when its options change. A newer one
 * replaces an older. When only the scenario has changed it follows after a rest, or the answer is marked as stale.
 */
export function createQuestion<Name extends QuestionName>(
  question: Name,
  terms: () => QuestionTerms | undefined,
  { follows, rest = 700, letsFinish = () => false }: QuestionHabits,
  ask: Ask = askWorker,
): QuestionState<AnswerOf<Name>, PartialOf<Name>> {
  const [status, setStatus] = createSignal<QuestionStatus>('waiting');
  const [answer, setAnswer] = createSignal<AnswerOf<Name>>();
  const [partial, setPartial] = createSignal<PartialOf<Name>>();
  const [progress, setProgress] = createSignal<{ share: number; secondsLeft: number | undefined }>(start);
  const [problems, setProblems] = createSignal<readonly Problem[]>([]);
  const [answered, setAnswered] = createSignal<string>();
  const optionsKey = createMemo(() => JSON.stringify(terms()?.options ?? {}));
  const key = createMemo(() => (terms() === undefined ? undefined : `${terms()?.key} ${optionsKey()}`));
  let running: Asking | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a newer one waits for the one that is let finish. */
  let isNext = false;
  const doesFollow = (): boolean => (typeof follows === 'boolean' ? follows : follows());

  function stop(): void {
    clearTimeout(timer);
    isNext = false;
    running?.cancel();
    running = undefined;
  }

  function putSoon(): void {
    if (running !== undefined && letsFinish()) isNext = true;
    else put();
  }

  function put(): void {
    const now = untrack(terms);
    const nowKey = untrack(key);
    if (now === undefined) return;
    stop();
    const begun = performance.now();
    const asking = ask(
      { question, scenarios: now.scenarios(), options: now.options ?? {} },
      ({ done, total, partial: part }) => {
        // prettier-ignore
        if (asking !== running) return;
        const share = total === 0 ? 0 : done / total;
        const spent = (performance.now() - begun) / 1000;
        const secondsLeft =
          share < 0.08 || spent < 0.7 ? undefined : Math.ceil((spent * (1 - share)) / share);
        batch(() => {
          setProgress({ share, secondsLeft });
          if (part !== undefined) setPartial(() => part as PartialOf<Name>);
        });
      },
    );
    running = asking;
    batch(() => {
      setStatus('computing');
      setProgress(start);
      setPartial(undefined);
    });
    const settle = (set: () => void): void => {
      if (asking !== running) return;
      running = undefined;
      batch(set);
      if (isNext) put();
    };
    asking.answered.then(
      (found) =>
        settle(() => {
          if (found === 'cancelled') return setStatus('cancelled');
          setAnswered(nowKey);
          setPartial(undefined);
          setProblems(found.ok ? [] : found.problems);
          setAnswer(() => (found.ok ? (found.answer as AnswerOf<Name>) : undefined));
          return setStatus(found.ok ? 'answered' : 'refused');
        }),
      (error: unknown) => {
        console.error(error);
        settle(() => setStatus('failed'));
      },
    );
  }

  createEffect(
    on([key, optionsKey], ([now, options], before) => {
      clearTimeout(timer);
      if (now === undefined) return stop();
      if (now === answered() && running === undefined) return undefined;
      const isNew = before === undefined || before[0] === undefined || before[1] !== options;
      if (isNew || doesFollow())
        timer = setTimeout(putSoon, isNew ? 0 : typeof rest === 'number' ? rest : rest());
      return undefined;
    }),
  );
  onCleanup(stop);

  return {
    status,
    answer,
    partial,
    progress,
    problems,
    get follows() {
      return doesFollow();
    },
    isStale: () => answered() !== undefined && key() !== undefined && answered() !== key(),
    ask: put,
    cancel() {
      if (running === undefined) return;
      stop();
      setStatus('cancelled');
    },
  };
}
