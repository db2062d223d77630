import type { z } from 'zod';
import type { Translated } from '../language/translated.ts';

/** The fields of a group or of a member, by name; the name is also the input's name in formulas. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** Inputs that stand once in a scenario, such as `economy`. */
export interface InputGroup {
  /** The topic whose formulas read them by bare name. */
  readonly topic: string;
  /** The key they stand under in the file. */
  readonly path: string;
  readonly label: Translated;
  readonly fields: Fields;
  /** No formula reads them: they say what may become of the inputs that formulas read. */
  readonly outsideFormulas?: true;
}

/** A list of the scenario, keyed by id: streams, roles, places … */
export interface MemberList {
  readonly dimension: string;
  readonly topic: string;
  readonly path: string;
  /** The list's name, and what one member is called. */
  readonly label: Translated;
  readonly memberLabel: Translated;
  readonly fields: Fields;
  /** The kinds of member, each with fields of its own; `kind` then stands in every member. */
  readonly kinds?: Readonly<Record<string, { readonly label: Translated; readonly fields: Fields }>>;
  /** No formula reads them: they say what may become of the inputs that formulas read. */
  readonly outsideFormulas?: true;
  /**
   * Members of some kinds stand in line, by a number of theirs and then by id: each has a reference to the one before
   * it (none for the first), which formulas may read.
   */
  readonly sequence?: { readonly reference: string; readonly kinds: readonly string[]; readonly by: string };
  /** Members that every scenario has, with fields of their own (instead of `fields`). */
  readonly fixed?: Readonly<Record<string, { readonly label: Translated; readonly fields: Fields }>>;
}

/** The fields of one kind of member (or of any, where there are no kinds), and of a fixed member. */
export function fieldsOf(list: MemberList, kind: string | undefined, member?: string): Fields {
  if (member !== undefined && list.fixed !== undefined && Object.hasOwn(list.fixed, member))
    return list.fixed[member]?.fields ?? {};
  if (kind === undefined || list.kinds === undefined || !Object.hasOwn(list.kinds, kind)) return list.fields;
  const known = joined.get(list)?.get(kind) ?? { ...list.fields, ...list.kinds[kind]?.fields };
  joined.set(list, (joined.get(list) ?? new Map<string, Fields>()).set(kind, known));
  return known;
}

/** The fields of a list joined with those of one of its kinds: asked for again and again. */
const joined = new WeakMap<MemberList, Map<string, Fields>>();
