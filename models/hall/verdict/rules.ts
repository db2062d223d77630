import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** Rule checks of the hall: flags with their source. */
export const rules: readonly RuleDeclaration[] = [
  {
    id: 'verdict.reserveForOperations',
    when: 'sum(month where month > pilotEnd, accounts.fromReserve) > 0',
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
  {
    id: 'volumes.abovePotential',
    per: 'stream',
    when: 'some(month, offered > potential)',
    severity: 'warning',
    message: words(
      'Strømmen får tilbudt mer enn det som oppstår. Skalaen er for høy for potensialet.',
      'Straumen får tilbode meir enn det som oppstår. Skalaen er for høg for potensialet.',
      'The stream is offered more than arises. The scale is too high for the potential.',
    ),
    source: words('Massebalanse.', 'Massebalanse.', 'Mass balance.'),
  },
  {
    id: 'funding.grantLapses',
    per: 'fundingSource',
    when: 'sum(month, lapsed) > 0',
    severity: 'warning',
    message: words(
      'Noe av tilskuddet blir ikke brukt før perioden er over, og bortfaller.',
      'Noko av tilskotet blir ikkje brukt før perioden er over, og fell bort.',
      'Part of the grant is not used before its period ends, and lapses.',
    ),
    source: words(
      'Tilsagnet gjelder perioden.',
      'Tilsegna gjeld perioden.',
      'The award holds for its period.',
    ),
  },
];
