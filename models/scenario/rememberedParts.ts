import type { z } from 'zod';
import type { ScenarioFormat, ScenarioValues } from './scenarioFormat.ts';

/** Values of inputs that the schema accepts; undefined where it does not, or may not. */
export type ReadValues = (inputs: Readonly<Record<string, unknown>>) => ScenarioValues | undefined;

/** How many texts of a group or list are remembered: as many people as change different scenarios at the same time. */
const mostRemembered = 32;

/**
 * Reads the groups and lists of documents one by one, and remembers what it has accepted: of a scenario that comes again
 * with one number changed only the group or list of that number is checked against the schema.
 *
 * For documents that were JSON, which say the same wherever their texts are equal; what else an object may hold (NaN,
 * nothing under a name) no text tells.
 */
export function rememberedParts({ inputParts }: ScenarioFormat): ReadValues {
  const parts = Object.entries(inputParts).map(([name, schema]) => [name, rememberedPart(schema)] as const);
  return (inputs) => {
    if (!Object.keys(inputs).every((name) => Object.hasOwn(inputParts, name))) return undefined;
    const values: Record<string, Readonly<Record<string, unknown>>> = {};
    for (const [name, read] of parts) {
      const value = read(inputs[name]);
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return values;
  };
}

type Part = ScenarioValues[string];

/** Reads one group or list, the texts used last in memory. */
function rememberedPart(schema: z.ZodType): (given: unknown) => Part | undefined {
  const known = new Map<string | undefined, Part>();
  return (given) => {
    const text = JSON.stringify(given) as string | undefined;
    const value = known.get(text) ?? (schema.safeParse(given).data as Part | undefined);
    if (value === undefined) return undefined;
    known.delete(text);
    known.set(text, value);
    if (known.size > mostRemembered) known.delete(known.keys().next().value);
    return value;
  };
}
