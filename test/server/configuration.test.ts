import { expect, test } from 'vitest';
import { configurationOf } from '../../server/configuration.ts';

test.each([
  [{}, { PORT: 4620, HOST: '127.0.0.1', DATA_DIR: './data', JOBS: 'here' }],
  [
    { PORT: '8080', HOST: '0.0.0.0', DATA_DIR: '/srv/holdbar' },
    { PORT: 8080, HOST: '0.0.0.0', DATA_DIR: '/srv/holdbar', JOBS: 'here' },
  ],
  [
    { PORT: '', HOST: '', DATA_DIR: '' },
    { PORT: 4620, HOST: '127.0.0.1', DATA_DIR: './data', JOBS: 'here' },
  ],
  [
    { PORT: '0', HOST: '::1' },
    { PORT: 0, HOST: '::1', DATA_DIR: './data', JOBS: 'here' },
  ],
  [
    { DATABASE_URL: 'postgres://holdbar:x@db/holdbar' },
    {
      PORT: 4620,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      DATABASE_URL: 'postgres://holdbar:x@db/holdbar',
      JOBS: 'here',
    },
  ],
])('%j', (environment, configuration) => {
  expect(configurationOf(environment)).toEqual(configuration);
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc". Write a whole number from 0 to 65535 (0 takes a free port).'],
  [{ PORT: '65536' }, 'PORT is "65536". Write a whole number from 0 to 65535 (0 takes a free port).'],
  [{ PORT: '-1' }, 'PORT is "-1". Write a whole number from 0 to 65535 (0 takes a free port).'],
  [{ PORT: '4620.5' }, 'PORT is "4620.5". Write a whole number from 0 to 65535 (0 takes a free port).'],
  [
    { JOBS: 'there' },
    'JOBS is "there". Write here (the server computes studies itself) or workers (processes of their own do).',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud". Write debug, info, warn, error or silent.'],
  [{ DATABASE_CONNECTIONS: '1' }, 'DATABASE_CONNECTIONS is "1". Write a whole number from 2 to 200.'],
  [{ DATABASE_TIMEOUT: '0' }, 'DATABASE_TIMEOUT is "0". Write a whole number from 1 to 600 (seconds).'],
  [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN is …. Write at least 32 random characters'],
  [{ HOST: 'http://x' }, 'HOST is "http://x". Write a host name or an address such as 127.0.0.1.'],
])('%j is refused', (environment, message) => {
  expect(() => configurationOf(environment)).toThrow(message);
});

test.each(['mysql://root:hunter2@db/x', 'hunter2'])(
  'a wrong address of a database is not repeated: %s',
  (text) => {
    const read = (): unknown => configurationOf({ DATABASE_URL: text });
    expect(read).toThrow(
      /^DATABASE_URL is …\. Write the address of a PostgreSQL database, such as postgres:[^2]+$/,
    );
  },
);
