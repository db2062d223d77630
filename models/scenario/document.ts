import { z } from 'zod';
import { longestText } from './cell.ts';
import { actualsSchema, approvalSchema } from './followUp.ts';
import { scenarioMigrations } from './migration/scenarioMigrations.ts';
import { presentationSchema } from './presentation.ts';
import { ownTestsSchema } from './stressShape.ts';

/** What `format` says in every scenario file. */
export const formatName = 'holdbar-scenario';

/** The version of the file format that this code writes, and the newest it reads. */
export const formatVersion = scenarioMigrations.newest;

const documentId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** The base a variant rests on: its id, or the id with the base's hash when it was made and (in links and API bodies) the base itself. */
const baseSchema = z.union([
  documentId,
  z.strictObject({
    id: documentId,
    hash: z.string().regex(/^[0-9a-f]{64}$/).optional(),
    document: z.record(z.string(), z.unknown()).optional(),
  }),
]); // prettier-ignore

/** The head of a scenario file: who made it and what it rests on; no number depends on it. */
export const headSchema = z.object({
  $schema: z.string().max(500).optional(),
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  id: documentId,
  title: z.string().min(1).max(200),
  municipality: z.string().max(100).optional(),
  description: z.string().max(longestText).optional(),
  author: z.string().max(200).optional(),
  date: z.string().max(40).optional(),
  notes: z.string().max(20_000).optional(),
  /** Whether it is shown as an example that is copied before it is changed. */
  example: z.boolean().optional(),
  tags: z.array(z.string().max(60)).max(50).optional(),
  /** What the accounts say: it is held against the numbers and changes none of them. */
  actuals: actualsSchema.optional(),
  /** Who approved it as the plan, when and why. */
  approval: approvalSchema.optional(),
  /** The id of the approved scenario that it is a changed copy of. */
  revises: documentId.optional(),
  presentation: presentationSchema.optional(),
  /** What may go wrong here besides the stress tests that every scenario is put to. */
  stressTests: ownTestsSchema.optional(),
  extends: baseSchema.optional(),
  changes: z.record(z.string().max(200), z.unknown()).optional(),
});

/** The head of a scenario file. */
export type Head = z.infer<typeof headSchema>;

/** A scenario file as it stands: the head, and either whole inputs or changes to a base. */
export type ScenarioDocument = Head & Readonly<Record<string, unknown>>;

/** The id of the base a document rests on. */
export const baseIdOf = ({ extends: base }: Head): string | undefined =>
  typeof base === 'object' ? base.id : base;

/** Whether a text can be the id of a scenario file. */
export const isDocumentId = (text: string): boolean => documentId.safeParse(text).success;

/** An id for a new scenario from its title: lower case, ASCII, words joined by hyphens. */
export function documentIdOf(title: string): string {
  const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  const words = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''); // prettier-ignore
  return words.slice(0, 80).replace(/-+$/, '') || 'scenario';
}
