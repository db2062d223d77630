import { z } from '@hono/zod-openapi';

/**
 * An answer whose schema belongs to the models, under a name in OpenAPI. The models' own Zod turns it into JSON Schema,
 * which OpenAPI 3.1 is: what describes routes does not know all that Zod can say, such as `exactOptional`.
 */
export function modelAnswer<Answer>(name: string, schema: z.ZodType<Answer>): z.ZodType<Answer> {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'output' });
  return z.custom<Answer>().openapi(name, described as Parameters<z.ZodType['openapi']>[1]);
}
