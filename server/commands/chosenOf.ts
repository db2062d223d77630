import { nearest, words } from '../../models/index.ts';
import { InputError } from '../inputError.ts';

/** The value of an option that is one of several. @throws InputError naming all, where it is missing or none of them */
export function chosenOf<Name extends string>(
  option: string,
  found: string | undefined,
  names: readonly Name[],
): Name {
  const chosen = names.find((name) => name === found);
  if (chosen !== undefined) return chosen;
  const all = names.join(', ');
  const meant = found === undefined ? undefined : nearest(found, names);
  const near = (text: string): string => (meant === undefined ? '' : ` ${text} ${meant}?`);
  throw new InputError(
    found === undefined
      ? words(`Skriv hvilken: --${option} ${all}.`, `Skriv kva for ein: --${option} ${all}.`, `Say which: --${option} ${all}.`)
      : words(`«${found}» finnes ikke.${near('Mente du')} Velg blant ${all}.`, `«${found}» finst ikkje.${near('Meinte du')} Vel mellom ${all}.`, `There is no "${found}".${near('Did you mean')} Choose among ${all}.`),
  ); // prettier-ignore
}
