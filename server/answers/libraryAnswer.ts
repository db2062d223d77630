import { z } from '@hono/zod-openapi';
import { differenceAnswer, type Difference } from '../../models/index.ts';
import { modelAnswer } from './modelAnswer.ts';
import { actions } from '../store/library/library.ts';
import { problemAnswer, problemType } from './problemAnswer.ts';
import { scenarioBody } from './scenarioAnswer.ts';

const versionShape = {
  number: z.int(),
  /** SHA-256 of the resolved inputs when it was saved. */
  hash: z.string(),
  engine: z.string(),
  authorId: z.string(),
  author: z.string(),
  savedAt: z.string(),
  reason: z.string().optional(),
  restoredFrom: z.int().optional(),
};

/** A version besides its document. */
export const versionHead = z.strictObject(versionShape).openapi('VersionHead');

/** A version with its document. */
export const versionAnswer = z.strictObject({ ...versionShape, document: scenarioBody }).openapi('Version');

const done = { at: z.string(), by: z.string() };

/** Who approved which version, when and why. */
const approvalAnswer = z
  .strictObject({ version: z.int(), ...done, reason: z.string().optional() })
  .openapi('Approval');

const entryShape = {
  id: z.string(),
  /** The shelf that it lies on. */
  shelf: z.string(),
  title: z.string(),
  municipality: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()).readonly(),
  createdAt: z.string(),
  createdBy: z.string(),
  newest: versionHead,
  shared: z.boolean(),
  binned: z.strictObject(done).optional(),
  approval: approvalAnswer.optional(),
  copyOf: z.strictObject({ id: z.string(), version: z.int() }).optional(),
};

/** A scenario of the library as a list shows it. */
export const libraryEntry = z.strictObject(entryShape).openapi('LibraryEntry');

/** The documents of the library that a variant rests on, by id. */
export const basesAnswer = z.record(z.string(), scenarioBody);

/** A scenario of the library, with the bases that it rests on. */
export const libraryScenario = z
  .strictObject({ ...entryShape, document: scenarioBody, bases: basesAnswer })
  .openapi('LibraryScenario');

/** A page of a list; `next` goes into the next request and is absent on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item).readonly(), next: z.string().optional() });

/** Something that was done in the library. */
export const auditEntry = z
  .strictObject({
    sequence: z.int(),
    at: z.string(),
    actorId: z.string(),
    actor: z.string(),
    action: z.enum(actions),
    shelf: z.string().optional(),
    concerns: z.string().optional(),
    scenarioId: z.string().optional(),
    version: z.int().optional(),
    reason: z.string().optional(),
  })
  .openapi('AuditEntry');

/** A read-only link, without its token. */
export const linkAnswer = z
  .strictObject({
    id: z.string(),
    version: z.int().optional(),
    label: z.string().optional(),
    createdAt: z.string(),
    createdBy: z.string(),
    expiresAt: z.string(),
    revoked: z.strictObject(done).optional(),
  })
  .openapi('Link');

/** The difference of two scenarios in terms of their inputs: the same as `/api/diff` gives. */
export const difference = modelAnswer<Difference>('Difference', differenceAnswer);

/** What one of two who changed the same version has made of it; no difference where a document no longer opens. */
const side = { document: scenarioBody, difference: difference.optional() };

/** A save that was refused: both sides of a conflict, or who has frozen or binned the scenario. */
const refusalAnswer = z
  .strictObject({
    ...problemAnswer.shape,
    conflict: z
      .strictObject({
        /** What both began with; absent where there is no such version. */
        base: z.strictObject({ version: z.int(), document: scenarioBody }).optional(),
        theirs: z.strictObject({ ...versionShape, ...side }),
        yours: z.strictObject(side),
        /** The paths of the inputs that both have changed, to different values. */
        both: z.array(z.string()).readonly(),
      })
      .optional(),
    approval: approvalAnswer.optional(),
    binned: z.strictObject(done).optional(),
  })
  .openapi('Refusal');

/** The problems of a route that changes a scenario. */
export const refusalResponse = {
  409: {
    description: 'Changed by another, frozen, or in the bin',
    content: { [problemType]: { schema: refusalAnswer } },
  },
} as const;
