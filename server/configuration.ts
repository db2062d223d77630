import { z } from 'zod';
import { words, type Translated } from '../models/index.ts';
import { settingsOf, type Environment } from './settings.ts';

/** What the server is told by its environment. An empty variable counts as not set. */
const schema = z.object({
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.int().max(65_535)).default(4620),
  HOST: z.string().regex(/^[\w.:-]+$/).default('127.0.0.1'),
  DATA_DIR: z.string().refine((text) => !text.includes('\0')).default('./data'),
  DATABASE_URL: z.string().refine((text) => URL.canParse(text) && /^postgres(?:ql)?:\/\/./.test(text)).optional(),
  DATABASE_CONNECTIONS: z.string().regex(/^\d{1,3}$/).transform(Number).pipe(z.int().min(2).max(200)).optional(),
  DATABASE_TIMEOUT: z.string().regex(/^\d{1,3}$/).transform(Number).pipe(z.int().min(1).max(600)).optional(),
  JOBS: z.enum(['here', 'workers']).default('here'),
  JOB_THREADS: z.string().regex(/^\d{1,3}$/).transform(Number).pipe(z.int().min(1).max(256)).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  METRICS_TOKEN: z.string().min(32).optional(),
}); // prettier-ignore

const wanted: Readonly<Record<keyof typeof schema.shape, Translated>> = {
  PORT: words(
    'et helt tall fra 0 til 65535 (0 velger en ledig port)',
    'eit heilt tal frå 0 til 65535 (0 vel ein ledig port)',
    'a whole number from 0 to 65535 (0 takes a free port)',
  ),
  HOST: words(
    'et vertsnavn eller en adresse som 127.0.0.1',
    'eit vertsnamn eller ei adresse som 127.0.0.1',
    'a host name or an address such as 127.0.0.1',
  ),
  DATA_DIR: words('en mappe', 'ei mappe', 'a folder'),
  DATABASE_URL: words(
    'adressen til en PostgreSQL-database, som postgres://bruker:passord@localhost/holdbar',
    'adressa til ein PostgreSQL-database, som postgres://brukar:passord@localhost/holdbar',
    'the address of a PostgreSQL database, such as postgres://user:password@localhost/holdbar',
  ),
  DATABASE_CONNECTIONS: words(
    'et helt tall fra 2 til 200',
    'eit heilt tal frå 2 til 200',
    'a whole number from 2 to 200',
  ),
  DATABASE_TIMEOUT: words(
    'et helt tall fra 1 til 600 (sekunder)',
    'eit heilt tal frå 1 til 600 (sekund)',
    'a whole number from 1 to 600 (seconds)',
  ),
  JOBS: words(
    'here (serveren regner studier selv) eller workers (egne prosesser gjør det)',
    'here (serveren reknar studiar sjølv) eller workers (eigne prosessar gjer det)',
    'here (the server computes studies itself) or workers (processes of their own do)',
  ),
  JOB_THREADS: words(
    'et helt tall fra 1 til 256',
    'eit heilt tal frå 1 til 256',
    'a whole number from 1 to 256',
  ),
  LOG_LEVEL: words(
    'debug, info, warn, error eller silent',
    'debug, info, warn, error eller silent',
    'debug, info, warn, error or silent',
  ),
  METRICS_TOKEN: words(
    'minst 32 tilfeldige tegn, for eksempel fra: openssl rand -base64 32',
    'minst 32 tilfeldige teikn, til dømes frå: openssl rand -base64 32',
    'at least 32 random characters, for instance from: openssl rand -base64 32',
  ),
};

/**
 * Where the server listens, where its data lies (in the folder, or in the database where there is one, with at most so
 * many connections), what it logs and who may read its metrics.
 */
export type Configuration = z.infer<typeof schema>;

/** Reads the configuration. @throws InputError naming the variable, what it was and what would be right */
export const configurationOf = (environment: Environment): Configuration =>
  // The address of a database may hold a password.
  settingsOf(schema, environment, { wanted, secret: ['DATABASE_URL', 'METRICS_TOKEN'] });
