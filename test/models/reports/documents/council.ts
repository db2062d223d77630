import type { Locale } from '../../../../models/language/translated.ts';
import { simulate } from '../../../../models/analyses/simulation/simulate.ts';
import { finished } from '../../../../models/analyses/steps.ts';
import { stress } from '../../../../models/analyses/stress/stress.ts';
import { readStressTests } from '../../../../models/analyses/stress/stressTests.ts';
import { councilFacts, type CouncilFacts } from '../../../../models/reports/caseDocument/councilFacts.ts';
import { isUncertain, type CouncilOptions, type PictureOf } from '../../../../models/reports/index.ts';
import type { AcceptedScenario } from '../../../../models/scenario/acceptedScenario.ts';
import namedTests from '../../../../scenarios/stress-tests.json' with { type: 'json' };
import { openScenario } from '../../../../models/hall/openScenario.ts';
import { quietHall, type Parts } from '../../hall/quietHall.ts';
import { openFile, scenarioFile } from '../../../scenarioFiles.ts';

/** An example by its id. */
export const example = (id: string): AcceptedScenario => openFile(scenarioFile(id));

/** The answers a document is made with, from few futures. */
export function answersOf(scenario: AcceptedScenario): Pick<CouncilOptions, 'simulation' | 'stress'> {
  const answers = knownAnswers.get(scenario.hash) ?? asked(scenario);
  knownAnswers.set(scenario.hash, answers);
  return answers;
}

const knownAnswers = new Map<string, Pick<CouncilOptions, 'simulation' | 'stress'>>();

function asked(scenario: AcceptedScenario): Pick<CouncilOptions, 'simulation' | 'stress'> {
  const stressed = finished(stress(scenario, readStressTests(namedTests), { alone: true }));
  if (!isUncertain(scenario)) return { stress: stressed };
  return { stress: stressed, simulation: finished(simulate(scenario, { draws: 256 })) };
}

const known = new Map<string, CouncilFacts>();

/** The facts of an example, with all answers, and with other examples beside it. */
export function factsOf(id: string, compared: readonly string[] = []): CouncilFacts {
  const key = [id, ...compared].join(' ');
  const facts = known.get(key) ?? councilFacts(example(id), { ...answersOf(example(id)), compared: compared.map(example) }); // prettier-ignore
  known.set(key, facts);
  return facts;
}

/** A PNG of two by one pixels: what a picture shows is not what documents are tested for. */
const smallest = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP4//8/AxD8BwAK/gL+m/hTrAAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0)); // prettier-ignore

/** Draws nothing. */
export const blank: PictureOf = async () => smallest;

/** The language tags of documents (BCP 47). */
export const tags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/**
 * A hall worked out by hand: 10 000 kr a month without growth and without income; the owner has decided 60 000 a year, so
 * that 60 000 a year is missing after the pilot, which ends in 2028 and has its own money.
 */
const handMadeParts: Parts = {
  timeline: { start: '2027-01', years: 6 },
  pilot: { kind: 'period', start: '2027-01', end: '2028-12' },
  freeLines: { lines: { kind: 'perMonth', amount: 10_000, art: '120' } },
  accounts: { openingCash: 200_000 },
};

/** That hall, in which the owner gives something else or the council has a limit. */
export const handMade = ({ yearly = 60_000, ...more }: { yearly?: number; verdict?: Parts[string] } = {}): AcceptedScenario =>
  openScenario({ ...quietHall, ...handMadeParts, ...more, funding: { owner: { kind: 'ownerSupport', commitment: 'decided', yearlyAmount: yearly, indexedBy: 'none' } } }); // prettier-ignore
