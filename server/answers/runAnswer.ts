import { z } from '@hono/zod-openapi';
import { runAnswer as shape } from '../../models/index.ts';
import { modelAnswer } from './modelAnswer.ts';

/** One text in bokmål, nynorsk and English. */
export const translatedText = z
  .strictObject({ nb: z.string(), nn: z.string(), en: z.string() })
  .readonly()
  .openapi('Translated');

/** Everything that one run gives: the same as `holdbar run --json`. */
export const runAnswer = modelAnswer('RunResult', shape);
