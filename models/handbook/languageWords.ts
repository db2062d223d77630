import { calendarFacts, overOperators } from '../language/functions.ts';
import { words, type Translated } from '../language/translated.ts';
import { baseUnits } from '../language/unit.ts';
import type { DistributionName } from '../scenario/cell.ts';

/** What each base unit counts. */
export const unitMeanings: Readonly<Record<(typeof baseUnits)[number], Translated>> = {
  NOK: words('kroner i måneden det gjelder (løpende kroner)', 'kroner i månaden det gjeld (løpande kroner)', 'kroner of the month itself (nominal kroner)'), // prettier-ignore
  NOK0: words('kroner i prisårets kroneverdi (faste priser)', 'kroner i kroneverdien frå prisåret (faste prisar)', 'kroner of the price year (fixed prices)'), // prettier-ignore
  tonne: words('tonn', 'tonn', 'tonnes'),
  item: words('stykker', 'stykke', 'items'),
  hour: words('timer', 'timar', 'hours'),
  FTE: words('årsverk', 'årsverk', 'full-time equivalents'),
  m2: words('kvadratmeter', 'kvadratmeter', 'square metres'),
  kWh: words('kilowattimer', 'kilowattimar', 'kilowatt-hours'),
  tonneCO2e: words('tonn CO₂-ekvivalenter', 'tonn CO₂-ekvivalentar', 'tonnes of CO₂ equivalents'),
  inhabitant: words('innbyggere', 'innbyggjarar', 'inhabitants'),
  household: words('husholdninger', 'hushald', 'households'),
  year: words('år', 'år', 'years'),
};

/** What each function of the language gives. */
export const functionMeanings: Readonly<Record<string, Translated>> = {
  min: words('Det minste av tallene.', 'Det minste av tala.', 'The least of the numbers.'),
  max: words('Det største av tallene.', 'Det største av tala.', 'The greatest of the numbers.'),
  if: words('a når betingelsen holder, ellers b.', 'a når vilkåret held, elles b.', 'a where the condition holds, else b.'), // prettier-ignore
  divide: words('a delt på b; det tredje tallet når b er 0.', 'a delt på b; det tredje talet når b er 0.', 'a over b; the third number where b is 0.'), // prettier-ignore
  ceilTo: words('x rundet opp til et helt antall trinn; x selv når trinnet er 0.', 'x runda opp til eit heilt tal på trinn; x sjølv når trinnet er 0.', 'x rounded up to whole steps; x itself where the step is 0.'), // prettier-ignore
  mod: words('Resten når a deles på b.', 'Resten når a blir delt på b.', 'The remainder of a over b.'),
  previous: words('Linjens verdi måneden før; i første måned verdien den åpner med.', 'Verdien av linja månaden før; i fyrste månad verdien ho opnar med.', "The line's value of the month before; in the first month the value it opens with."), // prettier-ignore
  lag: words('Linjens verdi så mange måneder tilbake; 0 før første måned.', 'Verdien av linja så mange månader tilbake; 0 før fyrste månad.', "The line's value that many months back; 0 before the first month."), // prettier-ignore
  active: words('1 fra og med den første måneden til, men ikke med, den andre; ellers 0.', '1 frå og med den fyrste månaden til, men ikkje med, den andre; elles 0.', '1 from the first month up to, but not including, the second; else 0.'), // prettier-ignore
  monthsSince: words('Måneder siden datoen; negativt før den.', 'Månader sidan datoen; negativt før han.', 'Months since the date; negative before it.'), // prettier-ignore
  inMonth: words('Det som er per år, i én måned: en tolvdel.', 'Det som er per år, i éin månad: ein tolvdel.', 'What is per year, in one month: a twelfth.'), // prettier-ignore
  inMonths: words('År gjort om til måneder: ganger tolv.', 'År gjort om til månader: gonger tolv.', 'Years turned into months: times twelve.'), // prettier-ignore
  compounded: words('Vekst lagt på vekst: produktet av 1 + satsen for hvert kalenderår etter det oppgitte, til og med dette.', 'Vekst lagd på vekst: produktet av 1 + satsen for kvart kalenderår etter det oppgitte, til og med dette.', 'Growth on growth: the product of 1 + the rate of each calendar year after the given one, up to this one.'), // prettier-ignore
};

/** What each way of gathering the members of a list gives. */
export const overMeanings: Readonly<Record<(typeof overOperators)[number], Translated>> = {
  sum: words('Summen over alle.', 'Summen over alle.', 'The sum over all.'),
  least: words('Den minste; tallet etter det siste kommaet når det ikke er noen.', 'Den minste; talet etter det siste kommaet når det ikkje er nokon.', 'The least; the number after the last comma where there is none.'), // prettier-ignore
  most: words('Den største; tallet etter det siste kommaet når det ikke er noen.', 'Den største; talet etter det siste kommaet når det ikkje er nokon.', 'The greatest; the number after the last comma where there is none.'), // prettier-ignore
  count: words(
    'Hvor mange betingelsen holder for.',
    'Kor mange vilkåret held for.',
    'How many the condition holds for.',
  ),
  some: words(
    'Om betingelsen holder for noen.',
    'Om vilkåret held for nokon.',
    'Whether the condition holds for any.',
  ),
};

/** What the facts of the calendar are. */
export const calendarMeanings: Readonly<Record<(typeof calendarFacts)[number], Translated>> = {
  month: words('Månedens nummer; den første i beregningen er 0.', 'Nummeret på månaden; den fyrste i utrekninga er 0.', 'The number of the month; the first of the calculation is 0.'), // prettier-ignore
  year: words('Kalenderåret.', 'Kalenderåret.', 'The calendar year.'),
  monthOfYear: words('Måneden i året, fra 1 til 12.', 'Månaden i året, frå 1 til 12.', 'The month of the year, from 1 to 12.'), // prettier-ignore
  startYear: words('Kalenderåret beregningen begynner i.', 'Kalenderåret utrekninga byrjar i.', 'The calendar year the calculation begins in.'), // prettier-ignore
};

/** The signs of formulas, from the weakest to the strongest. */
export const signMeanings: readonly (readonly [signs: string, meaning: Translated])[] = [
  ['or', words('minst én av betingelsene holder', 'minst eitt av vilkåra held', 'at least one of the conditions holds')], // prettier-ignore
  ['and', words('begge betingelsene holder', 'begge vilkåra held', 'both conditions hold')],
  ['not', words('betingelsen holder ikke', 'vilkåret held ikkje', 'the condition does not hold')],
  ['is', words('valget er dette alternativet; «is none»: feltet står tomt', 'valet er dette alternativet; «is none»: feltet står tomt', 'the choice is this option; "is none": the field is empty')], // prettier-ignore
  ['= < > <= >=', words('sammenligning av tall, der forskjeller under 0,000001 ikke teller', 'samanlikning av tal, der skilnader under 0,000001 ikkje tel', 'comparison of numbers, in which differences below 0.000001 do not count')], // prettier-ignore
  ['+ -', words('pluss og minus', 'pluss og minus', 'plus and minus')],
  ['* /', words('ganger og delt på', 'gonger og delt på', 'times and divided by')],
  ['^', words('opphøyd i', 'opphøgd i', 'to the power of')],
];

/** What each distribution of an uncertain number is. */
export const distributionMeanings: Readonly<Record<DistributionName, Translated>> = {
  uniform: words('jevn: alle verdier i spennet er like sannsynlige', 'jamn: alle verdiar i spennet er like sannsynlege', 'uniform: all values of the range are equally likely'), // prettier-ignore
  triangular: words('trekant: rett opp til `value` og rett ned igjen', 'trekant: rett opp til `value` og rett ned att', 'triangular: straight up to `value` and straight down again'), // prettier-ignore
  pert: words('PERT: en myk topp ved `value`, og ytterpunkter som er lite sannsynlige', 'PERT: ein mjuk topp ved `value`, og ytterpunkt som er lite sannsynlege', 'PERT: a soft peak at `value`, and ends that are unlikely'), // prettier-ignore
  normal: words('normalfordeling med snittet midt i spennet; av `deviation` eller `percentiles`', 'normalfordeling med snittet midt i spennet; av `deviation` eller `percentiles`', 'normal, with its mean in the middle of the range; from `deviation` or `percentiles`'), // prettier-ignore
  lognormal: words('bare verdier over 0, med lang hale oppover; av `deviation` eller `percentiles`', 'berre verdiar over 0, med lang hale oppover; av `deviation` eller `percentiles`', 'only values above 0, with a long tail upwards; from `deviation` or `percentiles`'), // prettier-ignore
  beta: words('beta over alt feltet kan være, slik som andeler; av `deviation` eller `percentiles`', 'beta over alt feltet kan vere, slik med delar; av `deviation` eller `percentiles`', 'beta over all that the field may be, such as shares; from `deviation` or `percentiles`'), // prettier-ignore
  discrete: words('enkeltverdier: `values`, hver med `value` og `probability`; `low` og `high` er den minste og den største', 'enkeltverdiar: `values`, kvar med `value` og `probability`; `low` og `high` er den minste og den største', 'single values: `values`, each with `value` and `probability`; `low` and `high` are the least and the greatest'), // prettier-ignore
};
