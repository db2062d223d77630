import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** Rule checks of the hall: flags with their source. */
export const rules: readonly RuleDeclaration[] = [
  {
    id: 'verdict.reserveForOperations',
    when: 'some(year, sum(month of year where month > pilotEnd, accounts.fromReserve) > 0 and sum(month of year, accounts.netOperatingResult - accounts.toBoundFunds) < 0)',
    severity: 'note',
    message: words(
      'Reserven brukes til løpende drift etter piloten. Engangsmidler kan ikke betale for varig drift.',
      'Reserven blir brukt til løpande drift etter piloten. Eingongsmidlar kan ikkje betale for varig drift.',
      'The reserve pays for running operations after the pilot. One-off money cannot pay for permanent operations.',
    ),
    source: words(
      'Kommuneloven kapittel 14: løpende drift finansieres av løpende inntekter.',
      'Kommunelova kapittel 14: løpande drift blir finansiert av løpande inntekter.',
      'Local Government Act chapter 14: running operations are financed by running income.',
    ),
  },
];
