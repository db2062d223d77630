import { questionTable, type QuestionName } from '../../models/index.ts';
import type { CommandEntry } from './command.ts';
import { questionCommand, type AnswerText } from './question.ts';

/** The questions that are asked by other commands: a format of `export`, and words of `portfolio`. */
type OfOtherCommands = 'link' | 'portfolio' | 'portfolio-futures';

/** The questions that are commands of their own, in the order of `--help`, with what writes their answers. */
export const questionTexts = {
  'gap-menu': async () => (await import('../terminal/questionText/gapMenuText.ts')).gapMenuText,
  'break-even': async () => (await import('../terminal/questionText/breakEvenText.ts')).breakEvenText,
  'switching-values': async () => (await import('../terminal/questionText/switchingValuesText.ts')).switchingValuesText,
  map: async () => (await import('../terminal/questionText/mapText.ts')).mapText,
  commitment: async () => (await import('../terminal/questionText/commitmentText.ts')).commitmentText,
  closing: async () => (await import('../terminal/questionText/closingText.ts')).closingText,
  runway: async () => (await import('../terminal/questionText/runwayText.ts')).runwayText,
  'four-year-plan': async () => (await import('../terminal/questionText/fourYearPlanText.ts')).fourYearPlanText,
  'rate-of-return': async () => (await import('../terminal/questionText/rateOfReturnText.ts')).rateOfReturnText,
  simulate: async () => (await import('../terminal/questionText/simulateText.ts')).simulateText,
  future: async () => (await import('../terminal/questionText/futureText.ts')).futureText,
  discover: async () => (await import('../terminal/questionText/discoverText.ts')).discoverText,
  beats: async () => (await import('../terminal/questionText/beatsText.ts')).beatsText,
  sensitivity: async () => (await import('../terminal/questionText/sensitivityText.ts')).sensitivityText,
  stress: async () => (await import('../terminal/questionText/stressText.ts')).stressText,
  'follow-up': async () => (await import('../terminal/questionText/followUpText.ts')).followUpText,
  compare: async () => (await import('../terminal/questionText/compareText.ts')).compareText,
  bridge: async () => (await import('../terminal/questionText/bridgeText.ts')).bridgeText,
  diff: async () => (await import('../terminal/questionText/diffText.ts')).diffText,
} as const satisfies Readonly<Record<Exclude<QuestionName, OfOtherCommands>, () => Promise<AnswerText>>>; // prettier-ignore

/** Every question that no other command asks, as a command. */
export const questionCommands: Readonly<Record<string, CommandEntry>> = Object.fromEntries(
  Object.entries(questionTexts).map(([name, loadText]) => [
    name,
    questionCommand(name, questionTable[name as keyof typeof questionTexts], loadText),
  ]),
);
