import {
  calendarYears,
  hallModel,
  monthNumber,
  nearest,
  words,
  type Period,
  type Problem,
  type Run,
  type Translated,
} from '../../models/index.ts';
import { RequestError } from '../requestError.ts';

/** A number that someone asks about, as it is typed. */
export interface Question {
  readonly line: string;
  /** `YYYY` or `YYYY-MM`; without it a figure of the run, or the first year that the verdict tests. */
  readonly period?: string | undefined;
  readonly member?: string | undefined;
}

/** The line, period and member of a run that a question is about. */
export interface Asked {
  readonly line: string;
  readonly period: Period;
  readonly member: string | undefined;
}

/** Finds what a question asks for. @throws RequestError naming what the run does not have, and what it has */
export function askedOf(run: Run, { line, period, member }: Question): Asked {
  const declaration = hallModel.lines.get(line)?.declaration;
  if (declaration === undefined) throw wrong('line', unknownLine(line), lineWanted(line));
  const { per } = declaration;
  const members =
    per === undefined || per === 'year' ? [] : run.assembly.inputs.members(per).map(({ id }) => id);
  if (member === undefined ? members.length > 0 : !members.includes(member))
    throw wrong('member', wrongMember(line, member, members), oneOf(members));
  if (declaration.kind === 'figure' && per !== 'year') return { line, period: 'run', member };
  return { line, period: periodOf(run, period), member };
}

function periodOf(run: Run, text: string | undefined): Period {
  const years = calendarYears(run).map(({ year }) => year);
  if (text === undefined) return { year: run.value('verdict.firstWindowYear') };
  if (/^\d{4}$/.test(text) && years.includes(Number(text))) return { year: Number(text) };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) {
    const month = monthNumber(text) - run.assembly.inputs.start;
    if (month >= 0 && month < run.months) return { month };
  }
  const [first = 0] = years;
  const last = years.at(-1) ?? 0;
  throw wrong(
    'period',
    words(
      `Perioden «${text}» er ikke med i beregningen.`,
      `Perioden «${text}» er ikkje med i utrekninga.`,
      `The period "${text}" is not part of the run.`,
    ),
    words(
      `et år fra ${first} til ${last}, eller en måned som ${first + 1}-05`,
      `eit år frå ${first} til ${last}, eller ein månad som ${first + 1}-05`,
      `a year from ${first} to ${last}, or a month such as ${first + 1}-05`,
    ),
  );
}

function wrong(path: string, found: Translated, expected: Translated): RequestError {
  const message = words(
    `${found.nb} Skriv ${expected.nb}.`,
    `${found.nn} Skriv ${expected.nn}.`,
    `${found.en} Write ${expected.en}.`,
  );
  const problem: Problem = { path, message, expected };
  return new RequestError('invalidRequest', message, [problem]);
}

const unknownLine = (line: string): Translated =>
  words(
    `Det finnes ingen linje «${line}».`,
    `Det finst inga linje «${line}».`,
    `There is no line "${line}".`,
  );

function lineWanted(line: string): Translated {
  const near = nearest(line, hallModel.lines.keys());
  return near === undefined
    ? words('en linje som accounts.cash', 'ei linje som accounts.cash', 'a line such as accounts.cash')
    : words(`for eksempel ${near}`, `til dømes ${near}`, `for example ${near}`);
}

function wrongMember(line: string, member: string | undefined, members: readonly string[]): Translated {
  if (members.length === 0)
    return words(`${line} har ingen medlemmer.`, `${line} har ingen medlemer.`, `${line} has no members.`);
  if (member === undefined)
    return words(
      `${line} har en verdi for hvert medlem.`,
      `${line} har ein verdi for kvar medlem.`,
      `${line} has a value for each member.`,
    );
  return words(
    `${line} har ikke noe medlem «${member}».`,
    `${line} har ikkje nokon medlem «${member}».`,
    `${line} has no member "${member}".`,
  );
}

function oneOf(members: readonly string[]): Translated {
  if (members.length === 0) return words('ingen member', 'ingen member', 'no member');
  const shown = members.slice(0, 20).join(', ');
  return words(`member som en av ${shown}`, `member som ein av ${shown}`, `a member, one of ${shown}`);
}
