import { z } from 'zod';

/** A number as people write it on a command line: digits, at most one point, perhaps a sign and an exponent. */
const written = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

const fromText = (value: unknown): unknown =>
  typeof value === 'string' && written.test(value.trim()) ? Number(value) : value;

/** A number, which the command line gives as text. */
export const numberOption = z.preprocess(fromText, z.number());

/** A whole number from one to another, which the command line gives as text. */
export const wholeOption = (least: number, most: number) =>
  z.preprocess(fromText, z.int().min(least).max(most));

/** A name or a path. */
export const textOption = z.string().min(1).max(300);
