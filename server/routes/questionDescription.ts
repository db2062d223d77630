import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { questionEntry, type Question } from '../../models/index.ts';
import { problemResponses } from '../answers/problemAnswer.ts';

type Description = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0];
type Schema = { readonly [name: string]: unknown };

/** What OpenAPI says of a question: its options, and the shape of its answer. */
export function questionDescription(name: string, question: Question): Description {
  const answer = schemaOf(question.answer, 'output');
  return {
    method: 'post',
    path: `/${name}`,
    summary: questionEntry(name)?.summary.en ?? name,
    request: { body: { required: true, content: { 'application/json': { schema: bodyOf(question) } } } },
    responses: {
      200: {
        description: 'The answer; where events are asked for, `progress` and then `answer` or `problem`',
        content: {
          'application/json': { schema: answer },
          'text/event-stream': { schema: { type: 'string' } },
        },
      },
      ...problemResponses(
        'unreadable',
        'otherOrigin',
        'timedOut',
        'tooLarge',
        'wrongType',
        'invalidScenario',
        'busy',
      ),
    },
  };
}

/** The scenarios and the options, which stand beside them. */
function bodyOf({ scenarios, options, optionHelp }: Question): Schema {
  const scenario = { $ref: '#/components/schemas/Scenario' };
  const { least, most } = scenarios;
  const [name, asked] = most === 1 ? ['scenario', scenario] : ['scenarios', { type: 'array', items: scenario, minItems: least, maxItems: most }]; // prettier-ignore
  const { properties = {}, required = [] } = schemaOf(options, 'input') as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  const described = Object.entries(properties).map(([option, schema]) => [option, { description: optionHelp[option]?.help.en, ...schema }] as const); // prettier-ignore
  const named = most === 0 ? {} : { [name]: asked };
  return {
    type: 'object',
    required: [...Object.keys(named), ...required],
    properties: { ...named, ...Object.fromEntries(described) },
    additionalProperties: false,
  };
}

/** JSON Schema, which OpenAPI 3.1 is. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return described;
}
