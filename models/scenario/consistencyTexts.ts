import { words } from '../language/translated.ts';

/** What can be wrong between fields that are right one by one: dates, shares and amounts that do not fit together. */
export const consistencyTexts = {
  endsBeforeStart: {
    message: words('{name} slutter ({end}) før det begynner ({start}).', '{name} sluttar ({end}) før det tek til ({start}).', '{name} ends ({end}) before it begins ({start}).'),
    expected: words('{start} eller senere', '{start} eller seinare', '{start} or later'),
  },
  noWindow: {
    message: words('Beregningen slutter ({end}) før det er ett helt kalenderår etter {after}. Øk antall år.', 'Utrekninga sluttar ({end}) før det er eitt heilt kalenderår etter {after}. Auk talet på år.', 'The calculation ends ({end}) before there is one full calendar year after {after}. Increase the number of years.'),
    expected: words('minst {years} år', 'minst {years} år', 'at least {years} years'),
  },
  closesBeforeOpening: {
    message: words('Hallen stenger ({end}) før den har åpnet ({start}).', 'Hallen stengjer ({end}) før han har opna ({start}).', 'The hall closes ({end}) before it has opened ({start}).'),
    expected: words('en måned etter {start}', 'ein månad etter {start}', 'a month after {start}'),
  },
  stepOrder: {
    message: words('{name}: trinnet fra {found} kommer etter trinnet fra {before} i listen. Skriv det tidligste først, og ett trinn per måned.', '{name}: trinnet frå {found} kjem etter trinnet frå {before} i lista. Skriv det tidlegaste fyrst, og eitt trinn per månad.', '{name}: the step from {found} stands after the step from {before} in the list. Write the earliest first, and one step a month.'),
    expected: words('en måned etter {before}', 'ein månad etter {before}', 'a month after {before}'),
  },
  wrongSide: {
    message: words('{name}: «{found}» hører til {other}. Velg noe som hører til {side}, for eksempel {example}.', '{name}: «{found}» høyrer til {other}. Vel noko som høyrer til {side}, til dømes {example}.', '{name}: "{found}" belongs to {other}. Choose something that belongs to {side}, such as {example}.'),
    expected: words('for eksempel {example}', 'til dømes {example}', 'such as {example}'),
  },
  shareSum: {
    message: words('{name}: andelene summerer til {found} %. De må være 100 % eller lavere.', '{name}: delane summerer til {found} %. Dei må vere 100 % eller lågare.', '{name}: the shares sum to {found} %. They must be 100 % or less.'),
    expected: words('høyst 100 %', 'høgst 100 %', 'at most 100 %'),
  },
  sharesNotWhole: {
    message: words('{name}: andelene summerer til {found} %. De må bli 100 %.', '{name}: delane summerer til {found} %. Dei må bli 100 %.', '{name}: the shares sum to {found} %. They must make 100 %.'),
    expected: words('til sammen 100 %', 'til saman 100 %', '100 % in all'),
  },
  loanOverAsset: {
    message: words('{name}: lånet ({found} kr) er større enn investeringen etter tilskudd ({most} kr). Lån kan bare dekke investeringer.', '{name}: lånet ({found} kr) er større enn investeringa etter tilskot ({most} kr). Lån kan berre dekkje investeringar.', '{name}: the loan (NOK {found}) is larger than the asset after grants (NOK {most}). Loans may only finance investments.'),
    expected: words('høyst {most} kr', 'høgst {most} kr', 'at most NOK {most}'),
  },
  needsOther: {
    message: words('{name} trenger at {other} er skrevet inn.', '{name} treng at {other} er skrive inn.', '{name} needs {other} to be entered.'),
    expected: words('et tall i {other}', 'eit tal i {other}', 'a number in {other}'),
  },
  onlyOne: {
    message: words('{name}: det kan bare være ett. Legg dem sammen.', '{name}: det kan berre vere eitt. Legg dei saman.', '{name}: there can be only one. Join them.'),
    expected: words('bare ett', 'berre eitt', 'only one'),
  },
  formula: {
    message: words('{name}: {error}', '{name}: {error}', '{name}: {error}'),
    expected: words('en formel som gir {unit}', 'ein formel som gir {unit}', 'a formula that gives {unit}'),
  },
} as const; // prettier-ignore
