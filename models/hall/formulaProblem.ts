import type { ModelError } from '../language/modelError.ts';
import { locales, words, type Locale, type Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { fieldAddresses, type FieldAddress } from '../scenario/fieldAddress.ts';
import type { Problem } from '../scenario/problem.ts';
import { hallFormat } from './scenarioSchema.ts';

/**
 * What the engine found wrong with a formula of the user's own, as a problem of the field it stands in. What is wrong
 * with a line of the model for this scenario's numbers (it is not finite) is a problem of the line, by its id.
 */
export function formulaProblem(error: ModelError, scenario: Pick<AcceptedScenario, 'values'>): Problem {
  return { path: pathOf(error, scenario), message: error.translated, expected: expectedOf(error) };
}

/** The path of the user's formula: of a circle, the first one it runs through. */
function pathOf({ details }: ModelError, { values }: Pick<AcceptedScenario, 'values'>): string {
  const line = details.line ?? '';
  const named = [line, ...textOf(details['path'], 'en').split(' → ')];
  const own = fieldAddresses(hallFormat, values).find(
    (address) =>
      address.field.type === 'formula' && (named.includes(address.path) || named.includes(idOf(address))),
  );
  return own?.path ?? line;
}

/** A formula as the engine names it in a circle: `operations.ownFormula[extra]`. */
const idOf = ({ input, member }: FieldAddress): string =>
  member === undefined ? input : `${input}[${member}]`;

function expectedOf({ code, details }: ModelError): Translated {
  const { expected, nearest } = details;
  const wanted = (locale: Locale): string => textOf(expected ?? nearest, locale);
  switch (code) {
    case 'circle':
      return words(
        'en formel som ikke leser seg selv',
        'ein formel som ikkje les seg sjølv',
        'a formula that does not read itself',
      );
    case 'wrongUnit':
      return words(
        `en formel som gir ${wanted('nb')}`,
        `ein formel som gir ${wanted('nn')}`,
        `a formula that gives ${wanted('en')}`,
      );
    case 'unsafeDivision':
      return words('divide(a, b, ellers)', 'divide(a, b, elles)', 'divide(a, b, otherwise)');
    case 'notFinite':
      return words(
        'tall og formler som gir et endelig svar',
        'tal og formlar som gir eit endeleg svar',
        'numbers and formulas that give a finite answer',
      );
    default:
      return locales.every((locale) => wanted(locale) !== '')
        ? words(wanted('nb'), wanted('nn'), wanted('en'))
        : words(
            'en formel slik meldingen beskriver',
            'ein formel slik meldinga skildrar',
            'a formula as the message describes',
          );
  }
}

function textOf(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((part) => textOf(part, locale)).join(', ');
  if (typeof value === 'object' && value !== null && locale in value)
    return String((value as Translated)[locale]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
