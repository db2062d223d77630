import type { NameExpression } from '../language/expression.ts';
import { ModelError, type Place } from '../language/modelError.ts';
import { postingDimension, type Meaning } from '../language/meaning.ts';
import type { Names } from '../language/names.ts';
import type { Time } from '../language/scope.ts';
import { referenceTo } from '../language/checkName.ts';
import type { ScenarioInputs } from '../scenario/scenarioInputs.ts';
import { attributeOption, type Posting } from './posting.ts';

/** Where one formula is being put into the graph: its topic, the members bound around it, and the time. */
export interface Environment {
  readonly names: Names;
  readonly inputs: ScenarioInputs;
  readonly topic: string;
  readonly members: ReadonlyMap<string, string>;
  readonly posting: Posting | undefined;
  readonly time: Time;
  /** The calendar year, inside `compounded` only. */
  readonly rateYear?: number;
  readonly place: Place;
}

/** The environment with one more member bound. */
export const bind = (environment: Environment, dimension: string, member: string): Environment => ({
  ...environment,
  members: new Map(environment.members).set(dimension, member),
});

/** What a name means here. */
export function meaningIn(environment: Environment, expression: NameExpression): Meaning {
  const { names, topic, posting, place } = environment;
  return names.resolve(
    expression,
    topic,
    posting !== undefined,
    (dimension) => kindIn(environment, dimension),
    place,
  );
}

/** The kind of the member bound in a dimension. */
function kindIn({ inputs, members }: Environment, dimension: string): string | undefined {
  const member = members.get(dimension);
  return member === undefined ? undefined : inputs.members(dimension).find(({ id }) => id === member)?.kind;
}

/**
 * The member a name speaks of: the one bound around it, a fixed one, or the one a reference points at.
 * @throws ModelError `emptyReference` where a reference points at nothing
 */
export function memberIn(
  environment: Environment,
  expression: NameExpression,
  meaning: Meaning,
): string | undefined {
  const { per } = meaning;
  if (per === undefined || per === postingDimension) return undefined;
  if (expression.member === undefined) return environment.members.get(per);
  const { names, topic, place, inputs, members, posting } = environment;
  const bound = new Map([...members.keys()].map((dimension) => [dimension, kindIn(environment, dimension)]));
  if (posting !== undefined) bound.set(postingDimension, undefined);
  const reference = referenceTo({ names, topic, bound, time: 'month', place }, expression.member);
  if (reference === undefined || reference.target !== per) return expression.member;
  const { attribute } = reference;
  const pointed =
    attribute !== undefined && posting !== undefined
      ? attributeOption(posting, attribute, inputs, names)
      : inputs.reference(reference.id, reference.per === undefined ? undefined : members.get(reference.per));
  if (pointed !== undefined && inputs.members(per).some(({ id }) => id === pointed)) return pointed;
  const slots = { name: expression.member, dimension: per };
  throw new ModelError('emptyReference', { ...place, ...expression.span, ...slots });
}
