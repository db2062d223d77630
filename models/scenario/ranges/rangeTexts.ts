import { words } from '../../language/translated.ts';

/** What can be wrong with the range of a number. */
export const rangeTexts = {
  rangeOrder: {
    message: words('{name}: laveste verdi ({low}) er større enn høyeste ({high}).', '{name}: lågaste verdi ({low}) er større enn høgste ({high}).', '{name}: the lowest value ({low}) is above the highest ({high}).'),
    expected: words('laveste først', 'lågaste fyrst', 'the lowest first'),
  },
  rangeOutside: {
    message: words('{name}: verdien {found} ligger utenfor spennet fra {low} til {high}.', '{name}: verdien {found} ligg utanfor spennet frå {low} til {high}.', '{name}: the value {found} is outside its range from {low} to {high}.'),
    expected: words('en verdi i spennet', 'ein verdi i spennet', 'a value in the range'),
  },
  rangeLimits: {
    message: words('{name}: spennet fra {low} til {high} gir umulige framtider. Det må ligge innenfor det tallet kan være: {limits}.', '{name}: spennet frå {low} til {high} gir umoglege framtider. Det må liggje innanfor det talet kan vere: {limits}.', '{name}: the range from {low} to {high} gives impossible futures. It must stay within what the number can be: {limits}.'),
    expected: words('{limits}', '{limits}', '{limits}'),
  },
  neverUncertain: {
    message: words('{name} kan ikke ha spenn: lengder, år og antall måneder må være sikre.', '{name} kan ikkje ha spenn: lengder, år og talet på månader må vere sikre.', '{name} cannot have a range: lengths, years and numbers of months are certain.'),
    expected: words('et tall uten spenn', 'eit tal utan spenn', 'a number without a range'),
  },
  rangeEnds: {
    message: words('{name}: {dist} kan ikke beskrives med {ends}. Bruk {what}.', '{name}: {dist} kan ikkje skildrast med {ends}. Bruk {what}.', '{name}: {dist} cannot be described by {ends}. Use {what}.'),
    expected: words('{what}', '{what}', '{what}'),
  },
  rangeNotPositive: {
    message: words('{name}: lognormal fordeling gir bare verdier over 0, men spennet begynner på {low}.', '{name}: lognormal fordeling gir berre verdiar over 0, men spennet byrjar på {low}.', '{name}: a lognormal distribution has only values above 0, but the range begins at {low}.'),
    expected: words('et spenn over 0, eller en annen fordeling', 'eit spenn over 0, eller ei anna fordeling', 'a range above 0, or another distribution'),
  },
  rangeNoLimits: {
    message: words('{name}: betafordeling trenger et tall med en laveste og en høyeste mulige verdi, som en andel. Dette tallet kan være {limits}. Bruk PERT.', '{name}: betafordeling treng eit tal med ein lågaste og ein høgste mogleg verdi, som ein del. Dette talet kan vere {limits}. Bruk PERT.', '{name}: a beta distribution needs a number with a lowest and a highest possible value, such as a share. This number can be {limits}. Use PERT.'),
    expected: words('PERT', 'PERT', 'PERT'),
  },
  rangeNoBeta: {
    message: words('{name}: ingen betafordeling ({limits}) passer med spennet fra {low} til {high}.', '{name}: inga betafordeling ({limits}) passar med spennet frå {low} til {high}.', '{name}: no beta distribution ({limits}) fits the range from {low} to {high}.'),
    expected: words('et spenn som ikke når ytterpunktene og ikke er for smalt, eller PERT', 'eit spenn som ikkje når ytterpunkta og ikkje er for smalt, eller PERT', 'a range that does not reach the limits and is not too narrow, or PERT'),
  },
  discreteWithoutValues: {
    message: words('{name}: en fordeling på enkeltverdier trenger verdiene med hver sin sannsynlighet, i «values».', '{name}: ei fordeling på enkeltverdiar treng verdiane med kvart sitt sannsyn, i «values».', '{name}: a discrete distribution needs its values, each with a probability, in "values".'),
    expected: words('minst én verdi med sannsynlighet', 'minst éin verdi med sannsyn', 'at least one value with a probability'),
  },
  valuesNotDiscrete: {
    message: words('{name}: bare en fordeling på enkeltverdier har en liste med verdier. Her står {dist}.', '{name}: berre ei fordeling på enkeltverdiar har ei liste med verdiar. Her står {dist}.', '{name}: only a discrete distribution has a list of values. Found {dist}.'),
    expected: words('"dist": "discrete"', '"dist": "discrete"', '"dist": "discrete"'),
  },
  discreteSum: {
    message: words('{name}: sannsynlighetene summerer til {found}. De må bli 1.', '{name}: sannsyna summerer til {found}. Dei må bli 1.', '{name}: the probabilities sum to {found}. They must make 1.'),
    expected: words('sannsynligheter som til sammen er 1', 'sannsyn som til saman er 1', 'probabilities that make 1 in all'),
  },
  discreteEnds: {
    message: words('{name}: spennet er fra {low} til {high}, men verdiene går fra {least} til {most}.', '{name}: spennet er frå {low} til {high}, men verdiane går frå {least} til {most}.', '{name}: the range is from {low} to {high}, but the values go from {least} to {most}.'),
    expected: words('fra {least} til {most}', 'frå {least} til {most}', 'from {least} to {most}'),
  },
  pathNotYearly: {
    message: words('{name} kan ikke svinge fra år til år («persistence»): tallet har ikke en verdi for hvert år.', '{name} kan ikkje svinge frå år til år («persistence»): talet har ikkje ein verdi for kvart år.', '{name} cannot vary from year to year ("persistence"): the number has no value for each year.'),
    expected: words('spennet uten «persistence»', 'spennet utan «persistence»', 'the range without "persistence"'),
  },
  pathOfEntry: {
    message: words('{name}: «persistence» gjelder alle årene og skrives i spennet til selve tallet.', '{name}: «persistence» gjeld alle åra og skal stå i spennet til sjølve talet.', '{name}: "persistence" is of all years and stands in the range of the number itself.'),
    expected: words('spennet uten «persistence»', 'spennet utan «persistence»', 'the range without "persistence"'),
  },
  pathWithSteps: {
    message: words('{name} kan ikke både svinge fra år til år («persistence») og endres i trinn («steps»).', '{name} kan ikkje både svinge frå år til år («persistence») og endrast i trinn («steps»).', '{name} cannot both vary from year to year ("persistence") and change in steps ("steps").'),
    expected: words('ett av dem', 'eitt av dei', 'one of them'),
  },
} as const; // prettier-ignore

/** What the distributions are called in messages. */
export const distributionWords = {
  uniform: words('jevn fordeling', 'jamn fordeling', 'a uniform distribution'),
  triangular: words('trekantfordeling', 'trekantfordeling', 'a triangular distribution'),
  pert: words('PERT-fordeling', 'PERT-fordeling', 'a PERT distribution'),
  normal: words('normalfordeling', 'normalfordeling', 'a normal distribution'),
  lognormal: words('lognormal fordeling', 'lognormal fordeling', 'a lognormal distribution'),
  beta: words('betafordeling', 'betafordeling', 'a beta distribution'),
  discrete: words('fordeling på enkeltverdier', 'fordeling på enkeltverdiar', 'a discrete distribution'),
} as const;

/** What low and high are, in messages. */
export const rangeEndWords = {
  percentiles: words('P10 og P90', 'P10 og P90', 'P10 and P90'),
  absolute: words('laveste og høyeste mulige verdi', 'lågaste og høgste moglege verdi', 'the lowest and highest possible value'), // prettier-ignore
  deviation: words('standardavvik', 'standardavvik', 'a standard deviation'),
} as const;
