import { z } from 'zod';
import type { DimensionDeclaration, InputDeclaration } from '../language/declaration.ts';
import { inputsOfGroup, inputsOfList } from './declaredInputs.ts';
import { fieldsOf, type InputGroup, type MemberList } from './group.ts';
import { identifierSchema } from './identifier.ts';
import type { Translated } from '../language/translated.ts';

/** The most members of a list; free lines may be more. */
const mostMembers = 200;

/** What a model's scenarios look like: the groups and lists of its topics, joined. */
export interface FormatParts {
  readonly groups: readonly InputGroup[];
  readonly lists: readonly MemberList[];
  /** The dates that other dates may hang on: the name in a file, and the id of the date input. */
  readonly milestones: Readonly<Record<string, string>>;
  /** The list whose members are milestones of the user's own, and their date input. */
  readonly ownMilestones: { readonly dimension: string; readonly date: string };
  /** The rate that moves an amount between price years, and the input that holds the scenario's price year. */
  readonly prices: { readonly rate: string; readonly priceYear: string };
  /** The lists of events and of correlations, whose fields `models/scenario/uncertainty` knows; none in a model without. */
  readonly uncertainty?: { readonly events: string; readonly correlations: string };
  /** The lines that a scenario may have actuals of, and what they are called. */
  readonly actualLabels?: Readonly<Record<string, Translated>>;
  readonly start: string;
  readonly years: string;
  readonly mostMembers?: Readonly<Record<string, number>>;
}

/** The format of a model's scenarios: one Zod schema, and what formulas may read of it. */
export interface ScenarioFormat extends FormatParts {
  /** The inputs of a whole scenario, defaults filled in; unknown fields are refused. */
  readonly inputsSchema: z.ZodType<ScenarioValues>;
  /** The schemas that it is made of, by the key in the file, in its order. */
  readonly inputParts: Readonly<Record<string, z.ZodType>>;
  readonly dimensions: readonly DimensionDeclaration[];
  readonly inputs: readonly InputDeclaration[];
}

/** The values of a scenario that the schema has accepted: groups of fields, and lists of members by id. */
export type ScenarioValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Joins the groups and lists of the topics into one format. */
export function scenarioFormat(parts: FormatParts): ScenarioFormat {
  const groups = parts.groups.map(
    (group) => [group.path, z.strictObject(group.fields).prefault({})] as const,
  );
  const lists = parts.lists.map(
    (list) => [list.path, listSchema(list, parts.mostMembers?.[list.path] ?? mostMembers)] as const,
  );
  const order = z
    .partialRecord(z.enum(parts.lists.map(({ path }) => path)), z.array(identifierSchema))
    .prefault({});
  const inputParts = { ...Object.fromEntries([...groups, ...lists]), order };
  const inputsSchema = z.strictObject(inputParts);
  return {
    ...parts,
    inputsSchema,
    inputParts,
    dimensions: parts.lists.filter(isRead).map(dimensionOf),
    inputs: [
      ...parts.groups.filter(isRead).flatMap(inputsOfGroup),
      ...parts.lists.filter(isRead).flatMap(inputsOfList),
    ],
  };
}

const isRead = ({ outsideFormulas }: InputGroup | MemberList): boolean => outsideFormulas !== true;

function listSchema(list: MemberList, most: number): z.ZodType {
  if (list.fixed !== undefined) {
    const members = Object.entries(list.fixed).map(
      ([id, { fields }]) => [id, z.strictObject(fields).prefault({})] as const,
    );
    return z.strictObject(Object.fromEntries(members)).prefault({});
  }
  const kinds = Object.keys(list.kinds ?? {});
  const member =
    kinds.length === 0
      ? z.strictObject(list.fields)
      : z.discriminatedUnion('kind', kinds.map((kind) => z.strictObject({ kind: z.literal(kind), ...fieldsOf(list, kind) })) as never); // prettier-ignore
  return z
    .record(identifierSchema, member)
    .refine((members) => Object.keys(members).length <= most, { params: { problem: 'tooMany', most } })
    .prefault({});
}

function dimensionOf({ dimension, label, kinds, fixed }: MemberList): DimensionDeclaration {
  return {
    id: dimension,
    label,
    ...(kinds === undefined ? {} : { kinds: Object.keys(kinds) }),
    ...(fixed === undefined ? {} : { fixedMembers: Object.keys(fixed) }),
  };
}
