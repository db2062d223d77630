import type { ScenarioDocument } from '../../models/index.ts';

/** A version of a scenario of the server: who saved it, when and why. */
export interface ServerVersion {
  readonly number: number;
  readonly author: string;
  readonly savedAt: string;
  readonly reason?: string;
  readonly restoredFrom?: number;
  /** SHA-256 of its inputs. */
  readonly hash: string;
  readonly engine: string;
}

/** A scenario of the server as its list shows it. */
export interface ServerEntry {
  readonly id: string;
  /** The shelf that it lies on. */
  readonly shelf: string;
  readonly title: string;
  readonly municipality?: string;
  readonly tags: readonly string[];
  readonly newest: ServerVersion;
  /** Whether a read-only link to it works. */
  readonly shared: boolean;
  readonly binned?: { readonly at: string; readonly by: string };
  readonly approval?: { readonly version: number; readonly at: string; readonly by: string; readonly reason?: string }; // prettier-ignore
}

/** A scenario of the server with its newest document and the bases that rests on. */
export interface ServerScenario extends ServerEntry {
  readonly document: ScenarioDocument;
  readonly bases: Readonly<Record<string, unknown>>;
}

/** A read-only link. */
export interface ServerLink {
  readonly id: string;
  readonly version?: number;
  readonly label?: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revoked?: { readonly at: string; readonly by: string };
}

/** A result that was kept. */
export interface ServerResult {
  readonly id: string;
  readonly version: number;
  readonly engine: string;
  readonly hash: string;
  readonly keptAt: string;
  readonly keptBy: string;
}

/** Something that was done in the library. */
export interface LogEntry {
  readonly at: string;
  readonly actor: string;
  readonly action: LogAction;
  readonly concerns?: string;
  readonly version?: number;
  readonly reason?: string;
}

/** What can have been done. */
type LogAction =
  | 'created' | 'copied' | 'saved' | 'restored' | 'binned' | 'recovered' | 'linked' | 'linkRevoked' | 'approved'
  | 'released' | 'resultKept' | 'signedIn' | 'signedOut' | 'shelfMade' | 'shelfRenamed' | 'invited' | 'invitationRevoked'
  | 'joined' | 'roleChanged' | 'memberRemoved' | 'tokenMade' | 'tokenRevoked' | 'tokenUsed'; // prettier-ignore

/** Why there is no answer. */
export interface Refused {
  readonly ok: false;
  /** The last part of the problem's type: `away`, `conflict`, `frozen`, `notFound`, `notSignedIn` … */
  readonly kind: string;
  /** A whole sentence in the language of the page; empty where no server answers. */
  readonly detail: string;
}

/** What came of a request: an answer, or why there is none; `away` where no server answers. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | Refused;

/** What is sent. */
interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the library of the server, in the language of the page. */
export const askServer = <Value>(path: string, sent: Sent = {}): Promise<Answer<Value>> =>
  askApi(`/library${path}`, sent);

/** Asks the server at an address after `/api`, in the language of the page. */
export async function askApi<Value>(path: string, { method = 'GET', body, headers }: Sent = {}): Promise<Answer<Value>> {
  const request: RequestInit = {
    method,
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  let answer: Response;
  try {
    answer = await fetch(`/api${path}`, request);
  } catch {
    return away;
  }
  const text = await answer.text().catch(() => '');
  const found = parsed(text);
  if (answer.ok && found !== undefined) return { ok: true, value: found as Value };
  const { type = '', detail = '' } = (found ?? {}) as { readonly type?: string; readonly detail?: string };
  const kind = type.slice(type.lastIndexOf(':') + 1);
  return kind === '' ? away : { ok: false, kind, detail };
} // prettier-ignore

const away = { ok: false, kind: 'away', detail: '' } as const;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The header that says which version a change rests on. */
export const onVersion = (version: number): Readonly<Record<string, string>> => ({ 'If-Match': `"${version}"` }); // prettier-ignore

/** The header by which a repeated request is known: the same key, done once. */
export const onceOnly = (key: string): Readonly<Record<string, string>> => ({ 'Idempotency-Key': key });

/** A key that nobody else has; also where the page has no secure context. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
