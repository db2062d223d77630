import type { ScenarioDocument } from '../../models/index.ts';

/** A scenario of the reader's own as the browser keeps it. */
export interface Draft {
  readonly document: ScenarioDocument;
  /** What its changes are shown against. */
  readonly baseline: ScenarioDocument;
  readonly bases: Readonly<Record<string, unknown>>;
  /** Texts in fields that could not be read, by path. */
  readonly unread: Readonly<Record<string, string>>;
  /** When it was kept, in milliseconds. */
  readonly kept: number;
}

/** What came of keeping a draft. */
export type Kept = 'kept' | 'blocked' | 'full';

const prefix = 'holdbar.draft.';

/** Keeps a draft on this machine. */
export function keepDraft(draft: Draft): Kept {
  try {
    localStorage.setItem(prefix + draft.document.id, JSON.stringify(draft));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** The draft with an id, or undefined where there is none that can be read. */
export function keptDraft(id: string): Draft | undefined {
  try {
    const text = localStorage.getItem(prefix + id);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

/** All drafts, the newest first. */
export function keptDrafts(): readonly Draft[] {
  return draftIds()
    .flatMap((id) => keptDraft(id) ?? [])
    .sort((a, b) => b.kept - a.kept);
}

/** The ids that are taken. */
export function draftIds(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Whether the browser keeps anything at all. */
export function storageWorks(): boolean {
  try {
    localStorage.setItem('holdbar.probe', '1');
    localStorage.removeItem('holdbar.probe');
    return true;
  } catch {
    return false;
  }
}
