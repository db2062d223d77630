import type { DeclaredModel } from '../language/declaredModel.ts';
import type { Expression } from '../language/expression.ts';
import { parse } from '../language/parse.ts';
import { fieldOf } from '../scenario/field.ts';
import { fieldsOf } from '../scenario/group.ts';
import type { FormatParts } from '../scenario/scenarioFormat.ts';
import { mayHold, postedValues, postingSums } from './postings.ts';
import { referencesIn, type Place } from './references.ts';

/** Something that has a formula: a line (figures too), a rule, or an input that is a formula. */
export interface User {
  readonly nature: 'line' | 'rule' | 'input';
  readonly id: string;
}

/** Who reads what. */
export interface Uses {
  /** The ids that a line, rule or input reads, in the order they are first written. */
  readonly readsOf: (user: User) => readonly string[];
  /** Those that read a line or an input, in the order of the model. */
  readonly usersOf: (id: string) => readonly User[];
  /** Those that add up postings among which a money line may be. */
  readonly holdersOf: (line: string) => readonly User[];
}

interface Reading extends User {
  readonly ids: ReadonlySet<string>;
  readonly expressions: readonly Expression[];
}

/** Finds all uses in the declarations: formulas, openings, absences, postings, rules, and the defaults of formulas. */
export function usesOf(model: DeclaredModel, format: FormatParts): Uses {
  const readings = [...lineReadings(model, format), ...ruleReadings(model), ...inputReadings(model, format)];
  const users = new Map<string, User[]>();
  for (const { nature, id, ids } of readings)
    for (const read of ids) if (read !== id) users.set(read, [...(users.get(read) ?? []), { nature, id }]);
  const byUser = new Map(readings.map((reading) => [keyOf(reading), [...reading.ids]]));
  return {
    readsOf: (user) => byUser.get(keyOf(user)) ?? [],
    usersOf: (id) => users.get(id) ?? [],
    holdersOf: (line) => {
      const declaration = model.lines.get(line)?.declaration;
      const values = declaration === undefined ? [] : postedValues(model, declaration);
      return values.length === 0
        ? []
        : readings.filter(({ expressions }) => expressions.flatMap(postingSums).some((sum) => mayHold(format, sum, values))); // prettier-ignore
    },
  };
}

const keyOf = ({ nature, id }: User): string => `${nature} ${id}`;

function lineReadings(model: DeclaredModel, { lists }: FormatParts): readonly Reading[] {
  return [...model.lines.values()].map((line) => {
    const { declaration, topic, formula, opening, absent } = line;
    const posted = postedValues(model, declaration);
    const shares = posted.flatMap((value) => (value.type === 'formula' ? [parse(value.text)] : []));
    const expressions = [...formula.values(), ...(opening?.values() ?? []), ...absent, ...shares];
    const chosen = posted.flatMap((value) => (value.type === 'input' ? [value.id] : []));
    const list = lists.find(({ dimension }) => dimension === declaration.per);
    const kind = typeof declaration.formula === 'string' || list === undefined ? [] : [`${list.topic}.kind`];
    return reading(model, { nature: 'line', id: declaration.id }, topic, expressions, [...chosen, ...kind]);
  });
}

const ruleReadings = (model: DeclaredModel): readonly Reading[] =>
  model.rules.map(({ declaration: { id }, topic, when }) =>
    reading(model, { nature: 'rule', id }, topic, [when]),
  );

/** What the defaults of inputs that are formulas read. */
function inputReadings(model: DeclaredModel, { groups, lists }: FormatParts): readonly Reading[] {
  const ofLists = lists.flatMap((list) =>
    [undefined, ...Object.keys(list.kinds ?? {})].map((kind) => ({
      topic: list.topic,
      fields: fieldsOf(list, kind),
    })),
  );
  return [...groups, ...ofLists].flatMap(({ topic, fields }) =>
    Object.entries(fields).flatMap(([name, schema]) => {
      const field = fieldOf(schema);
      if (field?.type !== 'formula' || field.default === undefined) return [];
      return [reading(model, { nature: 'input', id: `${topic}.${name}` }, topic, [parse(field.default)])];
    }),
  );
}

function reading(
  { names }: DeclaredModel,
  { nature, id }: User,
  topic: string,
  expressions: readonly Expression[],
  more: readonly string[] = [],
): Reading {
  const place: Place = { names, topic, inPosting: false };
  const ids = new Set([...expressions.flatMap((each) => [...referencesIn(place, each)]), ...more]);
  return { nature, id, ids, expressions };
}
