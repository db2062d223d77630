import { words } from '../language/translated.ts';
import type { QuestionEntry } from './question.ts';

/** Every question by its name, which is also its command and its address: `break-even`. Each is loaded when it is used. */
export const questionTable = {
  'gap-menu': {
    usage: 'gap-menu FILE',
    summary: words('hva som får økonomien til å holde: ett grep alene, og de billigste parene', 'kva som får økonomien til å halde: eitt grep åleine, og dei billigaste para', 'what would make it hold: one lever alone, and the cheapest pairs'),
    load: async () => (await import('./gapMenuQuestion.ts')).gapMenuQuestion,
  },
  'break-even': {
    usage: 'break-even FILE --input PATH [--of structuralResult|result|liquidity|verdict]',
    summary: words('verdien av et tall der det går i balanse, og kurven rundt', 'verdien av eit tal der det går i balanse, og kurva rundt', 'the value of a number at which it breaks even, and the curve around it'),
    load: async () => (await import('./breakEvenQuestion.ts')).breakEvenQuestion,
  },
  'switching-values': {
    usage: 'switching-values FILE',
    summary: words('for hvert tall: verdien der konklusjonen snur', 'for kvart tal: verdien der konklusjonen snur', 'for each number: the value at which the verdict flips'),
    load: async () => (await import('./switchingValuesQuestion.ts')).switchingValuesQuestion,
  },
  map: {
    usage: 'map FILE --x PATH --y PATH',
    summary: words('konklusjonen for to tall samtidig', 'konklusjonen for to tal samtidig', 'the verdict over two numbers at once'),
    load: async () => (await import('./mapQuestion.ts')).mapQuestion,
  },
  commitment: {
    usage: 'commitment FILE',
    summary: words('hva kommunestyret må forplikte seg til, år for år', 'kva kommunestyret må forplikte seg til, år for år', 'what the council must commit to, year by year'),
    load: async () => (await import('./commitmentQuestion.ts')).commitmentQuestion,
  },
  closing: {
    usage: 'closing FILE [--notice N]',
    summary: words('hva det koster å avvikle når piloten er slutt', 'kva det kostar å avvikle når piloten er slutt', 'what it costs to close when the pilot ends'),
    load: async () => (await import('./closingQuestion.ts')).closingQuestion,
  },
  runway: {
    usage: 'runway FILE',
    summary: words('hvor lenge pengene rekker, og hva som endrer det', 'kor lenge pengane rekk, og kva som endrar det', 'how long the money lasts, and what changes that'),
    load: async () => (await import('./runwayQuestion.ts')).runwayQuestion,
  },
  'four-year-plan': {
    usage: 'four-year-plan FILE [--year YYYY] [--prices plan|fixed|nominal]',
    summary: words('hallen i økonomiplanen: netto driftsutgift mot dagens budsjett, fire år', 'hallen i økonomiplanen: netto driftsutgift mot budsjettet i dag, fire år', 'the hall in the four-year plan: net operating cost against the current budget'),
    load: async () => (await import('./fourYearPlanQuestion.ts')).fourYearPlanQuestion,
  },
  'rate-of-return': {
    usage: 'rate-of-return FILE',
    summary: words('internrenten før finansiering, for hallen, kommunen og samfunnet', 'internrenta før finansiering, for hallen, kommunen og samfunnet', 'the internal rate of return before financing, of hall, municipality and society'),
    load: async () => (await import('./rateOfReturnQuestion.ts')).rateOfReturnQuestion,
  },
  simulate: {
    usage: 'simulate FILE [--draws N] [--seed S] [--samples]',
    summary: words('tusenvis av framtider innenfor spennene: hvor mange som holder, og hvor mye tallene spriker', 'tusenvis av framtider innanfor spenna: kor mange som held, og kor mykje tala sprikjer', 'thousands of futures within the ranges: how many hold, and how far the numbers spread'),
    load: async () => (await import('./simulateQuestion.ts')).simulateQuestion,
  },
  future: {
    usage: 'future FILE --number N [--seed S]',
    summary: words('én simulert framtid som en hel beregning', 'éi simulert framtid som ei heil utrekning', 'one simulated future as a full run'),
    load: async () => (await import('./futureQuestion.ts')).futureQuestion,
  },
  discover: {
    usage: 'discover FILE [--side fails|holds]',
    summary: words('hva som kjennetegner framtidene som ikke holder', 'kva som kjenneteiknar framtidene som ikkje held', 'what marks the futures that do not hold'),
    load: async () => (await import('./discoverQuestion.ts')).discoverQuestion,
  },
  beats: {
    usage: 'beats A B [--of FIGURE]',
    summary: words('i hvor mange av de samme framtidene B er bedre enn A', 'i kor mange av dei same framtidene B er betre enn A', 'in how many of the same futures B is better than A'),
    load: async () => (await import('./beatsQuestion.ts')).beatsQuestion,
  },
  sensitivity: {
    usage: 'sensitivity FILE [--method tornado|rank|sobol] [--of FIGURE]',
    summary: words('hva som betyr mest for et nøkkeltall', 'kva som betyr mest for eit nøkkeltal', 'what means most for a key figure'),
    load: async () => (await import('./sensitivityQuestion.ts')).sensitivityQuestion,
  },
  stress: {
    usage: 'stress FILE [--own TESTS]',
    summary: words('hva som skjer om noe går galt, og om to ting gjør det', 'kva som skjer om noko går gale, og om to ting gjer det', 'what becomes of it if something goes wrong, and if two things do'),
    load: async () => (await import('./stressQuestion.ts')).stressQuestion,
  },
  'follow-up': {
    usage: 'follow-up FILE [--year YYYY] [--method trend|plan]',
    summary: words('faktiske tall mot planen, og årsprognosen', 'faktiske tal mot planen, og årsprognosen', 'actuals against the plan, and the forecast for the year'),
    load: async () => (await import('./followUpQuestion.ts')).followUpQuestion,
  },
  compare: {
    usage: 'compare FILE FILE …',
    summary: words('to til åtte scenarioer side om side', 'to til åtte scenario side om side', 'two to eight scenarios side by side'),
    load: async () => (await import('./compareQuestion.ts')).compareQuestion,
  },
  bridge: {
    usage: 'bridge A B [--of FIGURE] [--by input|member|topic]',
    summary: words('hva som forklarer forskjellen mellom to scenarioer', 'kva som forklarer skilnaden mellom to scenario', 'what explains the difference between two scenarios'),
    load: async () => (await import('./bridgeQuestion.ts')).bridgeQuestion,
  },
  diff: {
    usage: 'diff A B',
    summary: words('hvilke forutsetninger som er ulike i to scenarioer', 'kva føresetnader som er ulike i to scenario', 'which assumptions differ between two scenarios'),
    load: async () => (await import('./diffQuestion.ts')).diffQuestion,
  },
  portfolio: {
    usage: 'portfolio run FILE [--monthly] [--byHall]',
    summary: words('flere haller som én portefølje: summer, felles utgifter og reserve, rangering, hvilke som holder', 'fleire hallar som éin portefølje: summar, felles utgifter og reserve, rangering, kva for nokre som held', 'several halls as one portfolio: sums, shared costs and reserve, ranking, which hold'),
    load: async () => (await import('./portfolioQuestion.ts')).portfolioQuestion,
  },
  'portfolio-futures': {
    usage: 'portfolio futures FILE [--draws N] [--seed S] [--certainty SHARE]',
    summary: words('tusenvis av framtider for hele porteføljen: hvor mange der alle holder, og hvilken støtte som er nok', 'tusenvis av framtider for heile porteføljen: kor mange der alle held, og kva støtte som er nok', 'thousands of futures of the whole portfolio: how many in which all hold, and what support is enough'),
    load: async () => (await import('./portfolioFuturesQuestion.ts')).portfolioFuturesQuestion,
  },
  link: {
    usage: 'export FILE --to link',
    summary: words('hele scenariet i en lenke', 'heile scenariet i ei lenkje', 'the whole scenario in a link'),
    load: async () => (await import('./linkQuestion.ts')).linkQuestion,
  },
} as const satisfies Readonly<Record<string, QuestionEntry>>; // prettier-ignore

/** The name of a question. */
export type QuestionName = keyof typeof questionTable;

/** The entry of a question by its name; undefined where there is none. */
export const questionEntry = (name: string): QuestionEntry | undefined =>
  Object.hasOwn(questionTable, name) ? questionTable[name as QuestionName] : undefined;
