import { z } from 'zod';
import { longestText } from './cell.ts';

/** A month `2027-05` or a whole year `2027`. */
const period = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);

/**
 * What the accounts say, by line and period: nominal kroner, tonnes or full-time equivalents, costs above 0. What is not
 * there is not known; nothing is taken to be 0.
 */
export const actualsSchema = z.record(
  z.string().min(1).max(100),
  z.record(period, z.number().min(-1e12).max(1e12)),
);

/** The numbers of the accounts, by the id of the line and the period. */
export type Actuals = z.infer<typeof actualsSchema>;

/** By whom and when a scenario was approved as the plan, and the hash of its inputs at that time. */
export const approvalSchema = z.strictObject({
  by: z.string().min(1).max(200),
  date: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  case: z.string().max(100).optional(),
  reason: z.string().max(longestText).optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The approval of a scenario. */
export type Approval = z.infer<typeof approvalSchema>;
