import { constants, setPriority } from 'node:os';
import { createHash } from 'node:crypto';
import { oneThread } from '../systems/jobs/studyCluster.ts';
import { wholeNumbers } from './arguments.ts';
import { hallStudies } from './halls.ts';

// The engine in one process of one thread, without a database beside it: every so-manieth hall, from one of them on. Prints the processor time
// that the futures took, in seconds, and the hash of each answer. For `fleet.ts`, which starts as many of it as there are workers.
const { scenarios, draws, from, each } = wholeNumbers({ scenarios: 357, draws: 10_000, from: 0, each: 1 });
setPriority(constants.priority.PRIORITY_LOW);
const studies = hallStudies(scenarios, draws).filter((_, index) => index % each === from);
const before = process.cpuUsage();
const hashes: string[] = [];
for (const asked of studies)
  hashes.push(
    createHash('sha256')
      .update(await oneThread(asked))
      .digest('hex'),
  );
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${JSON.stringify({ seconds: (user + system) / 1e6, hashes })}\n`);
