import type { BackTestOutcome } from './outcome.ts';
import { missLines, natures, score, table } from './table.ts';
import { tolerances, type BackTestKind, type Nature } from './tolerances.ts';

const [from, to] = ['<!-- back-tests -->', '<!-- end of back-tests -->'];

/** A README with the section between its two marks replaced by what the back-tests say now. */
export function withSection(readme: string, outcomes: readonly BackTestOutcome[]): string {
  const [start, end] = [readme.indexOf(from), readme.indexOf(to)];
  if (start < 0 || end < start) throw new RangeError(`the README lacks ${from} … ${to}`);
  return `${readme.slice(0, start)}${from}\n\n${section(outcomes)}\n\n${readme.slice(end)}`;
}

/** What the tables show, the tables, the misses, the tolerances and the sources. */
function section(outcomes: readonly BackTestOutcome[]): string {
  const [within, all] = score(outcomes, 'predicted');
  const [estimated, estimates] = score(outcomes, 'estimate');
  const sources = new Set(outcomes.flatMap(({ test }) => test.source.split('; ')));
  return [
    'The model held against published figures of real halls (`scenarios/published`, `npm run back-test`; amounts in the currency of the source, nominal).', // prettier-ignore
    `**${within} of ${all} predictions are within their tolerance; of ${estimates} estimates that operators made beforehand, ${estimated}.** No published case has rent, staff, tonnes, sales and result for the same building-material hall and year, so **the cash result of a whole hall is not back-tested**.`, // prettier-ignore
    ...(Object.keys(natures) as Nature[]).flatMap((nature) => [
      `### ${natures[nature][0]}`,
      natures[nature][1],
      markdownTable(table(outcomes, nature)),
    ]),
    'Where the model misses, and why:',
    missLines(outcomes).join('\n'),
    'The tolerances, set per kind of test and not per case (several deviations were known by then: a tolerance says what is good enough, not what was foreseen):', // prettier-ignore
    (Object.keys(tolerances) as BackTestKind[])
      .map((kind) => tolerances[kind])
      .map(({ name, share, reason }) => `- ± ${Math.round(share * 100)} % (${name}): ${reason}`)
      .join('\n'),
    `Sources: ${[...sources].join('; ')}.`,
  ].join('\n\n');
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = '', ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  const rule = head.replaceAll(/[^|]+/g, (cell) => ` ${'-'.repeat(cell.length - 2)} `);
  return [head, rule, ...rest].join('\n');
}
