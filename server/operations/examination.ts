import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { engineVersion, words, type Translated } from '../../models/index.ts';
import { teamSettingsOf } from '../access/teamSettings.ts';
import { configurationOf, type Configuration } from '../configuration.ts';
import { InputError } from '../inputError.ts';
import { pageIsStale } from '../page/buildPage.ts';
import type { Environment } from '../settings.ts';
import { databaseVersion } from '../store/library/migrateDatabase.ts';
import { migrations } from '../store/library/migrations/migrations.ts';
import { sqliteFile } from '../store/library/openLibrary.ts';
import { openPostgres } from '../store/library/openPostgres.ts';
import { openSqlite } from '../store/library/openSqlite.ts';
import type { Database } from '../store/library/tables.ts';
import { readScenarios } from '../store/readScenarios.ts';
import { allQuestions } from '../work/allQuestions.ts';
import { engineState } from './engineState.ts';
import { postgresFound } from './postgresFound.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly id: 'node' | 'settings' | 'library' | 'postgres' | 'engine' | 'page' | 'provider';
  readonly ok: boolean;
  /** What was found, and where it is wrong, what would be right. */
  readonly said: Translated;
}

/** The oldest Node that it runs on. */
const oldestNode = [20, 19] as const;

/** How long the sign-in provider may take to answer, in milliseconds. */
const patience = 5_000;

/**
 * Looks at all that a server needs, in the order in which it is needed, and changes nothing.
 * @param root the folder of the program
 */
export async function examination(root: string, environment: Environment): Promise<readonly Finding[]> {
  const { finding, configuration, issuer } = settingsFound(environment);
  const inLibrary = configuration === undefined ? [] : [await found('library', () => library(configuration))];
  const [{ ok: isReached } = { ok: false }] = inLibrary;
  return [
    nodeFound(),
    finding,
    ...inLibrary,
    ...(configuration?.DATABASE_URL === undefined || !isReached
      ? []
      : [await found('postgres', () => postgresFound(configuration))]),
    await found('engine', () => engine(root)),
    await found('page', async () =>
      pageIsStale(root)
        ? words('bygges ved neste start', 'blir bygd ved neste start', 'is built at the next start')
        : words('er bygd', 'er bygd', 'is built'),
    ),
    ...(issuer === undefined ? [] : [await found('provider', () => provider(issuer))]),
  ];
}

const found = async (id: Finding['id'], look: () => Promise<Translated>): Promise<Finding> => {
  try {
    return { id, ok: true, said: await look() };
  } catch (error) {
    if (error instanceof InputError) return { id, ok: false, said: error.explanation };
    const why = error instanceof Error && error.message !== '' ? error.message : String(error);
    return { id, ok: false, said: words(why, why, why) };
  }
};

function nodeFound(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  const text = `${process.versions.node} (≥ ${oldestNode.join('.')}), Holdbar ${engineVersion}`;
  return { id: 'node', ok, said: words(text, text, text) };
}

function settingsFound(environment: Environment): { readonly finding: Finding; readonly configuration?: Configuration; readonly issuer?: string } {
  try {
    const configuration = configurationOf(environment);
    const team = teamSettingsOf(environment, configuration.HOST);
    const said = team === undefined ? words('én person', 'éin person', 'one person') : words('et team', 'eit team', 'a team');
    return { finding: { id: 'settings', ok: true, said }, configuration, ...(team === undefined ? {} : { issuer: team.OIDC_ISSUER }) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { finding: { id: 'settings', ok: false, said: error.explanation } };
  }
} // prettier-ignore

async function library({ DATA_DIR, DATABASE_URL }: Configuration): Promise<Translated> {
  if (DATABASE_URL !== undefined)
    return inDatabase(openPostgres(DATABASE_URL, () => undefined, { connections: 2 }));
  const file = sqliteFile(DATA_DIR);
  if (existsSync(file)) {
    accessSync(file, constants.R_OK | constants.W_OK);
    return inDatabase(openSqlite(file).database);
  }
  if (existsSync(DATA_DIR)) accessSync(DATA_DIR, constants.W_OK);
  return words(`${file} lages ved første start`, `${file} blir laga ved første start`, `${file} is made at the first start`); // prettier-ignore
}

/** @throws InputError where the tables are newer than the program */
async function inDatabase(database: Database): Promise<Translated> {
  try {
    await sql`select 1`.execute(database);
    const version = await databaseVersion(database);
    const known = migrations.length;
    if (version > known)
      throw new InputError(
        words(
          `tabellene har versjon ${version}, og dette programmet kjenner ${known}: start en nyere Holdbar`,
          `tabellane har versjon ${version}, og dette programmet kjenner ${known}: start ein nyare Holdbar`,
          `the tables are of version ${version}, and this program knows ${known}: start a newer Holdbar`,
        ),
      );
    const state = `${version}/${known}`;
    return version === known
      ? words(`svarer, tabeller ${state}`, `svarer, tabellar ${state}`, `answers, tables ${state}`)
      : words(`svarer, tabeller ${state}: oppgraderes ved neste start`, `svarer, tabellar ${state}: blir oppgraderte ved neste start`, `answers, tables ${state}: upgraded at the next start`); // prettier-ignore
  } finally {
    await database.destroy();
  }
}

async function engine(root: string): Promise<Translated> {
  const state = await engineState(readScenarios(join(root, 'scenarios')), await allQuestions());
  return state === 'compiled'
    ? words('kompilert (WebAssembly)', 'kompilert (WebAssembly)', 'compiled (WebAssembly)')
    : words('uten WebAssembly: samme tall, langsommere', 'utan WebAssembly: same tal, seinare', 'without WebAssembly: the same numbers, slower'); // prettier-ignore
}

async function provider(issuer: string): Promise<Translated> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { ok, status } = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (ok) return words(`${issuer} svarer`, `${issuer} svarer`, `${issuer} answers`);
  throw new InputError(words(`${address} svarer ${status}`, `${address} svarer ${status}`, `${address} answers ${status}`)); // prettier-ignore
}
