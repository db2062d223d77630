import { z } from '@hono/zod-openapi';
import type { ScenarioDocument } from '../../models/index.ts';

/**
 * A scenario document as a body. It is checked by the models, not here: a schema of this layer would pass over keys
 * such as `__proto__`. Its JSON Schema is at `/api/schema`.
 */
export const scenarioBody = z.custom<ScenarioDocument>().openapi('Scenario', {
  type: 'object',
  description:
    'A scenario file: a head, and either whole inputs or `extends` with `changes`. A base is carried inline as ' +
    '`{ id, document }`, or named by the id of one of the scenarios here. Its full JSON Schema is at /api/schema.',
  required: ['format', 'version', 'id', 'title'],
  properties: {
    format: { type: 'string', const: 'holdbar-scenario' },
    version: { type: 'integer', const: 1 },
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,79}$' },
    title: { type: 'string' },
  },
  additionalProperties: true,
});

/** What the list of scenarios says of each. */
export const scenarioSummary = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    municipality: z.string().optional(),
    description: z.string().optional(),
    /** Shown as an example, which is copied before it is changed. */
    example: z.boolean(),
    /** The id of the base it follows. */
    extends: z.string().optional(),
    /** SHA-256 of the resolved inputs, without texts, sources and authors. */
    hash: z.string(),
  })
  .openapi('ScenarioSummary');
