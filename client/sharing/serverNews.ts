/** Told which scenarios of the server have been changed, or undefined where some may have been missed. */
export type HearNews = (changed: ReadonlySet<string> | undefined) => void;

/** How long changes are gathered before they are told, in milliseconds. */
const gathering = 200;

/** How soon it is asked again after the first failure, and at the longest, in milliseconds; each wait is twice the one before. */
const soonest = 1_000;
const longest = 30_000;

const hearers = new Set<HearNews>();
let source: EventSource | undefined;
let wait = soonest;
let retry: ReturnType<typeof setTimeout> | undefined;
let gathered: Set<string> | undefined;
let isMissed = false;
let telling: ReturnType<typeof setTimeout> | undefined;

/** When there may be somebody to listen, or nobody any more. */
const occasions = [
  [() => document, 'visibilitychange'],
  [() => globalThis, 'online'],
  [() => globalThis, 'offline'],
] as const;

/**
 * Listens to what others do on the server while the page is looked at: one connection for all parts of the page, none
 * for a page in the background. Whenever it begins anew, who listens is told to look.
 * @returns stops it
 */
export function onServerNews(hear: HearNews): () => void {
  if (hearers.size === 0) for (const [target, event] of occasions) target().addEventListener(event, attend);
  hearers.add(hear);
  attend();
  return () => {
    hearers.delete(hear);
    if (hearers.size > 0) return;
    for (const [target, event] of occasions) target().removeEventListener(event, attend);
    leave();
  };
}

function attend(): void {
  const isWanted = hearers.size > 0 && !document.hidden && navigator.onLine;
  if (!isWanted) return leave();
  if (source !== undefined) return undefined;
  clearTimeout(retry);
  const opened = new EventSource('/api/library/news');
  source = opened;
  opened.addEventListener('look', () => {
    wait = soonest;
    tell(undefined);
  });
  opened.addEventListener('changed', ({ data }) => tell((JSON.parse(String(data)) as { readonly scenario: string }).scenario)); // prettier-ignore
  opened.addEventListener('error', () => {
    if (source !== opened) return;
    leave();
    retry = setTimeout(attend, wait);
    wait = Math.min(longest, 2 * wait);
  });
  return undefined;
}

function leave(): void {
  clearTimeout(retry);
  source?.close();
  source = undefined;
}

/** Several changes in a moment are told together. */
function tell(scenario: string | undefined): void {
  if (scenario === undefined) isMissed = true;
  else (gathered ??= new Set()).add(scenario);
  telling ??= setTimeout(() => {
    const told = isMissed ? undefined : gathered;
    [telling, gathered, isMissed] = [undefined, undefined, false];
    for (const hear of hearers) hear(told);
  }, gathering);
}
