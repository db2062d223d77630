import { words } from '../language/translated.ts';

/** Words on the charts of answers. */
export const answerWords = {
  today: words('I dag {value}', 'I dag {value}', 'Today {value}'),
  missing: words('Mangler', 'Manglar', 'Missing'),
  surplus: words('Overskudd', 'Overskot', 'Surplus'),
  range: words('Spenn', 'Spenn', 'Range'),
  limit: words('balanse', 'balanse', 'balance'),
  change: words('Endring fra i dag', 'Endring frå i dag', 'Change from today'),
  points: words('{value} prosentpoeng', '{value} prosentpoeng', '{value} percentage points'),
  switches: words('Vippepunkt', 'Vippepunkt', 'Switching value'),
  inside: words('innenfor spennet', 'innanfor spennet', 'within the range'),
  outside: words('utenfor spennet', 'utanfor spennet', 'outside the range'),
  others: words('Øvrige ({count})', 'Øvrige ({count})', 'Others ({count})'),
  low: words('Lav verdi', 'Låg verdi', 'Low value'),
  high: words('Høy verdi', 'Høg verdi', 'High value'),
  bothWays: words('går begge veier', 'går begge vegar', 'goes both ways'),
  contribution: words('Bidrag', 'Bidrag', 'Contribution'),
  holds: words('Holder', 'Held', 'Holds'),
  holdsWithSupport: words('Bare med støtte', 'Berre med støtte', 'Only with support'),
  doesNotHold: words('Holder ikke', 'Held ikkje', 'Does not hold'),
  frontier: words('Grensen for å holde', 'Grensa for å halde', 'Where it starts to hold'),
} as const;
