import { words, type Translated } from '../language/translated.ts';
import { asCell, type Cell } from '../scenario/cell.ts';
import { fieldAddresses, valueAt } from '../scenario/fieldAddress.ts';
import { memberName } from '../scenario/inputLabel.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { roleList } from './staffing/inputs.ts';
import { placeList } from './premises/inputs.ts';
import { hallFormat } from './scenarioSchema.ts';

/** Something in a scenario that whoever gets it can read, and that may not be for everyone. */
export interface SensitiveFact {
  readonly kind: 'salary' | 'rent' | 'author' | 'words';
  /** Where it stands; empty where it stands in many places. */
  readonly path: string;
  readonly message: Translated;
}

/** What someone should know before a scenario is sent: pay of one person, agreed rents, names, notes and sources. */
export function sensitiveFacts(scenario: AcceptedScenario): readonly SensitiveFact[] {
  return [...salaries(scenario), ...rents(scenario), ...author(scenario), ...texts(scenario)];
}

/** A role that is never more than one full-time position is one person: its pay is that person's. */
function salaries({ read, values }: AcceptedScenario): readonly SensitiveFact[] {
  return read.members('role').flatMap(({ id, kind }): readonly SensitiveFact[] => {
    if (kind !== 'plan') return [];
    const { value, steps, years } = read.number('staffing.plannedFte', id);
    const most = Math.max(value, ...(steps ?? []).map(({ leaf }) => leaf.value), ...[...(years ?? new Map<number, { value: number }>()).values()].map((leaf) => leaf.value)); // prettier-ignore
    if (most > 1 || most === 0) return [];
    const name = memberName(roleList, id, values);
    const message = words(
      `Stillingen «${name.nb}» er én person: årslønnen til vedkommende kan leses.`,
      `Stillinga «${name.nn}» er éin person: årsløna til vedkomande kan lesast.`,
      `The role "${name.en}" is one person, whose yearly salary can be read.`,
    );
    return [{ kind: 'salary', path: `roles.${id}.yearlySalary`, message }];
  });
}

/** What a landlord takes may be agreed in confidence. */
function rents({ read, values }: AcceptedScenario): readonly SensitiveFact[] {
  const leased = read.members('place').filter(({ kind }) => kind === 'lease');
  return leased.map(({ id }) => {
    const name = memberName(placeList, id, values);
    const message = words(
      `Leien for «${name.nb}» kan leses. Er den avtalt med en utleier, kan den være fortrolig.`,
      `Leiga for «${name.nn}» kan lesast. Er ho avtalt med ein utleigar, kan ho vere fortruleg.`,
      `The rent of "${name.en}" can be read. If it is agreed with a landlord, it may be confidential.`,
    );
    return { kind: 'rent', path: `places.${id}.yearlyRent`, message };
  });
}

function author({ head }: AcceptedScenario): readonly SensitiveFact[] {
  if (head.author === undefined || head.author === '') return [];
  const message = words(`Navnet på den som har laget det, følger med: ${head.author}.`, `Namnet på den som har laga det, følgjer med: ${head.author}.`, `The name of its author goes with it: ${head.author}.`); // prettier-ignore
  return [{ kind: 'author', path: 'author', message }];
}

/** Notes and sources are written for oneself, and go along. */
function texts({ head, inputs, values }: AcceptedScenario): readonly SensitiveFact[] {
  const cells = fieldAddresses(hallFormat, values).flatMap(({ path, field }) => {
    const value = field.type === 'number' ? valueAt(inputs, path) : undefined;
    return value === undefined ? [] : [asCell(value as number | Cell)];
  });
  const written = cells.filter(({ note, source }) => note !== undefined || source !== undefined).length;
  const spoken = Object.values(head.presentation?.notes ?? {}).length;
  const count = written + spoken + (head.notes === undefined ? 0 : 1);
  if (count === 0) return [];
  const message = words(
    count === 1 ? 'Ett notat eller én kilde følger med.' : `${count} notater og kilder følger med.`,
    count === 1 ? 'Eitt notat eller éi kjelde følgjer med.' : `${count} notat og kjelder følgjer med.`,
    count === 1 ? 'One note or source goes with it.' : `${count} notes and sources go with it.`,
  );
  return [{ kind: 'words', path: '', message }];
}
