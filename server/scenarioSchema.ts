import { hallFormat, scenarioJsonSchema } from '../models/index.ts';

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of scenario files, with the parts that return under hundreds of fields said once, under `$defs`. */
export function scenarioSchema(): Json {
  const names = new Map<string, string>();
  const definitions: Record<string, Json> = {};
  const schema = withShared(scenarioJsonSchema(hallFormat), (part, wished) => {
    const text = JSON.stringify(part);
    const taken = Object.keys(definitions).filter((name) => name.replace(/\d+$/, '') === wished).length;
    const name = names.get(text) ?? (taken === 0 ? wished : `${wished}${taken + 1}`);
    names.set(text, name);
    definitions[name] = part;
    return name;
  });
  return { ...(schema as Json), $defs: definitions };
}

/** A copy in which every shared part is a reference; `define` keeps the part and gives its name. */
function withShared(value: unknown, define: (part: Json, wished: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withShared(entry, define));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withShared(entry, define)]),
  );
  const { title, description, default: preset, ...part } = copy;
  const wished = sharedName(part);
  if (wished === undefined) return copy;
  const own = { title, description, default: preset };
  const said = Object.fromEntries(Object.entries(own).filter(([, text]) => text !== undefined));
  return { ...said, $ref: `#/$defs/${define(part, wished)}` };
}

/** The name of a part that is the same under many fields: a cell, its range, a date. */
function sharedName({ properties, anyOf }: Json): string | undefined {
  if (Array.isArray(anyOf) && anyOf.some((each: Json) => isObject(each['properties']) && 'milestone' in each['properties'])) return 'date'; // prettier-ignore
  if (!isObject(properties)) return undefined;
  if ('low' in properties) return 'dist' in properties ? 'range' : 'lever';
  if (!('value' in properties && 'note' in properties)) return undefined;
  if (['years', 'steps', 'months'].some((over) => over in properties)) return 'cellOverTime';
  const whole = isObject(properties['value']) && properties['value']['type'] === 'integer';
  return whole ? 'wholeCell' : 'priceYear' in properties ? 'cell' : 'datedCell';
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
