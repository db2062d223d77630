import { proxy, wrap } from 'comlink';
import { createSignal, onCleanup } from 'solid-js';
import type { AcceptedScenario, Locale, Problem } from '../../models/index.ts';
import { saveBytes } from '../state/saveBytes.ts';
import type { DocumentKind, DocumentWorker, SentScenario } from '../workers/documentWorker.ts';

/** The end of the name of each file, and what kind of file it is. */
const files: Readonly<Record<DocumentKind, readonly [end: string, type: string]>> = {
  xlsx: ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  docx: ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  pptx: ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  planningXlsx: ['-tiltak.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  planningCsv: ['-tiltak.csv', 'text/csv;charset=utf-8'],
  yearCsv: ['-aar.csv', 'text/csv;charset=utf-8'],
  monthCsv: ['-maaneder.csv', 'text/csv;charset=utf-8'],
};

/** A document that is being made. */
export interface Making {
  readonly kind: DocumentKind;
  /** How much of it is done, as a share. */
  readonly done: number;
}

/** The making of documents, one at a time. */
export interface Documents {
  readonly making: () => Making | undefined;
  /** What was wrong with the last one. */
  readonly problems: () => readonly Problem[];
  /** Of the first scenario, with the others beside it. @returns the name of the file, or undefined where it could not be made or was cancelled */
  readonly make: (kind: DocumentKind, scenarios: readonly [AcceptedScenario, ...AcceptedScenario[]], locale: Locale) => Promise<string | undefined>; // prettier-ignore
  readonly cancel: () => void;
}

/** Makes documents in a worker of their own, so that the page goes on; cancelling ends the worker. */
export function createDocuments(): Documents {
  const [making, setMaking] = createSignal<Making>();
  const [problems, setProblems] = createSignal<readonly Problem[]>([]);
  let end: () => void = () => undefined;
  onCleanup(() => end());
  return {
    making,
    problems,
    cancel: () => end(),
    async make(kind, [first, ...others], locale) {
      const worker = new Worker(new URL('../workers/documentWorker.ts', import.meta.url), { type: 'module' });
      const ended = new Promise<'ended'>((resolve, reject) => {
        end = () => resolve('ended');
        worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker could not be started.'))); // prettier-ignore
      });
      setProblems([]);
      setMaking({ kind, done: 0 });
      try {
        const onShare = proxy((done: number) => void setMaking({ kind, done }));
        const made = await Promise.race([wrap<DocumentWorker>(worker).make(kind, [sent(first), ...others.map(sent)], locale, onShare), ended]); // prettier-ignore
        if (made === 'ended') return undefined;
        if (!made.ok) {
          setProblems(made.problems);
          return undefined;
        }
        const [ending, type] = files[kind];
        const name = `${first.head.id}${ending}`;
        saveBytes(name, made.bytes, type);
        return name;
      } finally {
        worker.terminate();
        setMaking(undefined);
      }
    },
  };
}

const sent = ({ document, bases }: AcceptedScenario): SentScenario => ({
  document,
  bases: bases.map((base) => [base.head.id, base.document] as const),
});
