import { z } from 'zod';
import { cellStatus, longestText } from '../scenario/cell.ts';
import { identifierSchema } from '../scenario/identifier.ts';

/** What `format` says in every portfolio file. */
export const portfolioFormat = 'holdbar-portfolio';

/** The version of the portfolio format that this code writes, and the only one there is. */
export const portfolioVersion = 1;

/** The most halls of one portfolio. */
export const mostHalls = 1000;

/** The most cost lines that halls share. */
export const mostShared = 50;

const documentId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
/** Months and names of scenarios are checked where they are read, with words of their own. */
const text = z.string().max(200);
const year = z.int().min(1990).max(2100);
const weights = z.record(identifierSchema, z.number().min(0).max(1e9));

/** An amount of money: a plain number, or one with its year and where it is from. */
const amount = z.union([
  z.number().min(0).max(1e11),
  z.strictObject({
    value: z.number().min(0).max(1e11),
    priceYear: year.optional(),
    source: z.string().max(longestText).optional(),
    note: z.string().max(longestText).optional(),
    status: cellStatus.optional(),
  }),
]);

/** The ways a cost is shared: by inhabitants, by tonnes admitted when the halls run as planned, alike, by weights of one's own. */
export const sharingKeys = ['perInhabitant', 'tonnes', 'equal', 'ownShares'] as const;

/** One of them. */
export type SharingKey = (typeof sharingKeys)[number];

const shared = { yearly: amount, key: z.enum(sharingKeys), shares: weights.optional() };

const sharedCost = z.strictObject({
  label: z.string().min(1).max(200),
  ...shared,
  from: text.optional(),
  to: text.optional(),
  source: z.string().max(longestText).optional(),
});

const reserve = z.strictObject({
  /** In the kroner of the first month: a balance has no price year. */
  opening: amount,
  /** What the halls pay into it each year. */
  contribution: z.strictObject(shared).optional(),
  /** Who gets how much when it cannot cover all: each the same part of what it lacks, or one after the other. */
  use: z.enum(['proportional', 'inOrder']).optional(),
  order: z.array(identifierSchema).max(mostHalls).optional(),
});

const hall = z.strictObject({
  label: z.string().min(1).max(200).optional(),
  /** A scenario by its id, or the scenario itself. */
  scenario: z.union([text, z.record(z.string(), z.unknown())]),
  /** Whether there is no such hall: it is made up from a template. */
  synthetic: z.boolean().optional(),
  /** Paths of what is not known of this municipality, and stands as in the template. */
  unknown: z.array(z.string().max(200)).max(200).optional(),
});

/** A portfolio file: halls, what they share, and how their futures hang together. */
export const portfolioSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  format: z.literal(portfolioFormat),
  version: z.literal(portfolioVersion),
  id: documentId,
  title: z.string().min(1).max(200),
  description: z.string().max(longestText).optional(),
  author: z.string().max(200).optional(),
  date: z.string().max(40).optional(),
  notes: z.string().max(20_000).optional(),
  /** The year whose kroner sums are in; that of the first hall when left out. */
  priceYear: year.optional(),
  /** Scenarios carried along, by their ids: what halls, and variants among them, name. */
  scenarios: z.record(text, z.record(z.string(), z.unknown())).optional(),
  /** From one to a thousand. */
  halls: z.record(identifierSchema, hall),
  sharedCosts: z.record(identifierSchema, sharedCost).optional(),
  reserve: reserve.optional(),
  /**
   * How much of what is drawn for a number the halls have in common, from 0 (nothing) to 1 (all of it), by its path or
   * the beginning of it.
   */
  correlation: z.record(z.string().max(200), z.number().min(0).max(1)).optional(),
});

/** A portfolio file as it stands. */
export type PortfolioDocument = z.infer<typeof portfolioSchema>;

/** A hall of it. */
export type PortfolioHall = PortfolioDocument['halls'][string];

/** A cost, or a payment into the reserve, that halls share. */
export type SharedAmount = z.infer<z.ZodObject<typeof shared>>;

/** The JSON Schema (draft 2020-12) of portfolio files, for editors. */
export function portfolioJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(portfolioSchema, { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: `${portfolioFormat} ${portfolioVersion}` };
}
