import { z } from 'zod';
import { words, type Translated } from '../models/index.ts';
import { settingsOf, type Environment } from './settings.ts';

/** What the server is told by its environment. An empty variable counts as not set. */
const schema = z.object({
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.int().max(65_535)).default(4620),
  HOST: z.string().regex(/^[\w.:-]+$/).default('127.0.0.1'),
  DATA_DIR: z.string().refine((text) => !text.includes('\0')).default('./data'),
  DATABASE_URL: z.string().refine((text) => URL.canParse(text) && /^postgres(?:ql)?:\/\/./.test(text)).optional(),
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
};

/** Where the server listens, and where its data lies: in the folder, or in the database where there is one. */
export type Configuration = z.infer<typeof schema>;

/** Reads the configuration. @throws InputError naming the variable, what it was and what would be right */
export const configurationOf = (environment: Environment): Configuration =>
  // The address of a database may hold a password.
  settingsOf(schema, environment, { wanted, secret: ['DATABASE_URL'] });
