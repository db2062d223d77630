import { z } from 'zod';
import { formatName, formatVersion, headSchema } from './document.ts';
import type { ScenarioFormat } from './scenarioFormat.ts';

/** The JSON Schema (draft 2020-12) of scenario files, for editors: whole inputs, or a base with changes. */
export function scenarioJsonSchema(format: ScenarioFormat): Record<string, unknown> {
  const inputs = z.toJSONSchema(format.inputsSchema, { io: 'input', unrepresentable: 'any' }) as JsonObject;
  const head = z.toJSONSchema(headSchema, { io: 'input', unrepresentable: 'any' }) as JsonObject;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${formatName} ${formatVersion}`,
    type: 'object',
    properties: { ...head.properties, ...inputs.properties },
    required: head.required,
    additionalProperties: false,
    dependentRequired: { changes: ['extends'] },
    ...(inputs.$defs === undefined ? {} : { $defs: inputs.$defs }),
  };
}

interface JsonObject {
  readonly properties?: Record<string, unknown>;
  readonly required?: readonly string[];
  readonly $defs?: Record<string, unknown>;
}
