import { migrationChain } from './migration.ts';

/** The steps of the file format of scenarios. Version 1 is the first and the newest: there is none yet. */
export const scenarioMigrations = migrationChain([]);
