import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** Work of a kind that there is, of which the roles by workload leave a part to nobody. */
function leftOver(work: string, share: string, byPlan: string): string {
  const shares = `sum(role where kind is workload, ${share})`;
  return `(some(month, ${work} > 0) and ${shares} < 1 and sum(role where kind is plan, ${byPlan}) <= 0)`;
}

const undone = [
  leftOver('intakeWork', 'intakeShare', 'handlingShare'),
  leftOver('preparationWork', 'preparationShare', 'handlingShare'),
  leftOver('saleWork', 'saleShare', '1'),
  leftOver('transportWork', 'transportShare', '1'),
  leftOver('openingWork', 'openingShare', '1'),
].join(' or ');

/** Work that nobody is set to do. */
export const staffingRules: readonly RuleDeclaration[] = [
  {
    id: 'staffing.workUndone',
    when: `sum(role where kind is workload, 1) > 0 and (${undone})`,
    severity: 'warning',
    message: words(
      'Noe av arbeidet er det ingen som gjør: andelene til stillingene etter arbeidsmengde er under 100 % til sammen, og ingen stilling med fast plan tar resten.',
      'Noko av arbeidet er det ingen som gjer: delane til stillingane etter arbeidsmengd er under 100 % til saman, og inga stilling med fast plan tek resten.',
      'Some of the work is done by nobody: the shares of the roles by workload are below 100 % together, and no role by plan takes the rest.',
    ),
    source: words(
      'Timene av hvert slag arbeid skal fordeles helt: andeler under 100 % gir for lav bemanning og for lave lønnsutgifter.',
      'Timane av kvart slag arbeid skal fordelast heilt: delar under 100 % gir for låg bemanning og for låge lønsutgifter.',
      'The hours of every kind of work are to be shared out in full: shares below 100 % give too little staff and too low pay.',
    ),
  },
];
