import { join } from 'node:path';
import { prettyJson } from '../terminal/prettyJson.ts';
import { words } from '../../models/index.ts';
import type { Command } from './command.ts';

const names = {
  node: words('Node', 'Node', 'Node'),
  settings: words('Innstillinger', 'Innstillingar', 'Settings'),
  library: words('Bibliotek', 'Bibliotek', 'Library'),
  postgres: words('PostgreSQL', 'PostgreSQL', 'PostgreSQL'),
  engine: words('Motor', 'Motor', 'Engine'),
  page: words('Side', 'Side', 'Page'),
  provider: words('Innlogging', 'Innlogging', 'Sign-in'),
};

/** Looks at all that a server needs in this environment, and says what is wrong. */
export const doctor: Command = {
  operands: { least: 0, most: 0 },
  options: {},
  run: async ({ terminal, locale, flags }) => {
    const { examination } = await import('../operations/examination.ts');
    const findings = await examination(join(import.meta.dirname, '../..'), terminal.environment);
    const ok = findings.every((finding) => finding.ok);
    const told = findings.map(({ id, ok: isRight, said }) => ({ id, ok: isRight, said: said[locale] }));
    terminal.out(
      flags.has('json')
        ? `${prettyJson({ ok, findings: told })}\n`
        : told.map((each) => `${each.ok ? '✓' : '✗'} ${names[each.id][locale]}: ${each.said}\n`).join(''),
    );
    return ok ? 0 : 2;
  },
};
