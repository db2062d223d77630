import { words } from '../../language/translated.ts';

/** Short forms of the design, for strip and cards; the last ones are ours. */
export const verdictShortWords = {
  balancesFrom: words(
    'Går i balanse fra {balanceFrom}',
    'Går i balanse frå {balanceFrom}',
    'Balances from {balanceFrom}',
  ),
  holdsWith: words(
    'Holder med {decided} i året (vedtatt)',
    'Held med {decided} i året (vedteke)',
    'Holds with {decided} a year (approved)',
  ),
  needs: words(
    'Trenger {need} i året fra {firstMonth}',
    'Treng {need} i året frå {firstMonth}',
    'Needs {need} a year from {firstMonth}',
  ),
  missing: words(
    'Mangler {need} i året fra {firstMonth}',
    'Manglar {need} i året frå {firstMonth}',
    '{need} a year missing from {firstMonth}',
  ),
  balancesUntil: words(
    'Går i balanse bare til {runLast}',
    'Går i balanse berre til {runLast}',
    'Balances only until {runLast}',
  ),
  outOfMoney: words(
    'Tom for penger i {emptyMonth}',
    'Tom for pengar i {emptyMonth}',
    'Out of money in {emptyMonth}',
  ),
  breaksRule: words('Bryter en regel', 'Bryt ein regel', 'Breaks a rule'),
  breaksRules: words('Bryter {rules} regler', 'Bryt {rules} reglar', 'Breaks {rules} rules'),
  oneError: words('1 feil må rettes', '1 feil må rettast', '1 error to fix'),
  errors: words('{errors} feil må rettes', '{errors} feil må rettast', '{errors} errors to fix'),
  // From here on ours.
  /** V01, whose full sentence names the first month after the pilot. */
  balancesAfterPilot: words(
    'Går i balanse fra {firstYear}',
    'Går i balanse frå {firstYear}',
    'Balances from {firstYear}',
  ),
  needsInYear: words(
    'Trenger {oneOff} i {supportFirst}',
    'Treng {oneOff} i {supportFirst}',
    'Needs {oneOff} in {supportFirst}',
  ),
  needsOverYears: words(
    'Trenger {oneOff} i {supportFirst}–{supportLast}',
    'Treng {oneOff} i {supportFirst}–{supportLast}',
    'Needs {oneOff} in {supportFirst}–{supportLast}',
  ),
  needsCapital: words(
    'Trenger {oneOff} i arbeidskapital',
    'Treng {oneOff} i arbeidskapital',
    'Needs {oneOff} of working capital',
  ),
  balancesOnlyIn: words(
    'Går i balanse bare i {runFirst}',
    'Går i balanse berre i {runFirst}',
    'Balances only in {runFirst}',
  ),
  balancesSome: words(
    'Går i balanse i bare {balancedYears} av {testedYears} år',
    'Går i balanse i berre {balancedYears} av {testedYears} år',
    'Balances in only {balancedYears} of {testedYears} years',
  ),
  balancesLate: words(
    'Går i balanse først fra {balanceFrom}',
    'Går i balanse først frå {balanceFrom}',
    'Balances only from {balanceFrom}',
  ),
  belowFloor: words(
    'Kassen går under minstegrensen',
    'Kassa går under minstegrensa',
    'Cash falls below the minimum',
  ),
} as const;
