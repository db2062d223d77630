/** A scenario document as plain values, of whatever version. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** One step of the file format: makes a document of version `to` − 1 one of version `to`; the version itself is set by the chain. */
export interface Migration {
  readonly to: number;
  /** Why the format changed, for those who read the chain later. */
  readonly why: string;
  readonly change: (document: RawDocument) => RawDocument;
}

/** What brings documents up to date: every step from version 1 to the newest, none left out. */
export interface MigrationChain {
  readonly newest: number;
  readonly steps: readonly Migration[];
}

/** @throws RangeError where a step is missing or out of order: then the chain is wrong, not a file */
export function migrationChain(steps: readonly Migration[]): MigrationChain {
  const wrong = steps.findIndex(({ to }, at) => to !== at + 2);
  if (wrong !== -1)
    throw new RangeError(`step ${wrong + 1} of the migrations must lead to version ${wrong + 2}`);
  return { newest: steps.length + 1, steps };
}

/**
 * A document brought up to the newest version of a chain, the base it carries inline too. What is no document of an
 * older version comes back as it is: what is wrong with it is said when it is checked.
 */
export function migrated(chain: MigrationChain, document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  const { version } = document as { readonly version?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return document;
  const steps = chain.steps.slice(version - 1);
  const changed = steps.reduce<RawDocument>((before, { to, change }) => ({ ...change(before), version: to }), document as RawDocument); // prettier-ignore
  return withInlineBase(chain, changed);
}

function withInlineBase(chain: MigrationChain, document: RawDocument): RawDocument {
  const base = document['extends'];
  if (typeof base !== 'object' || base === null || !Object.hasOwn(base, 'document')) return document;
  const { document: inner } = base as { readonly document: unknown };
  const now = migrated(chain, inner);
  return now === inner ? document : { ...document, extends: { ...base, document: now } };
}
