import { carried, finished, askedSteps, questionTable, readPortfolio, type PortfolioDocument, type PortfolioResult, type Question } from '../../models/index.ts'; // prettier-ignore
import { prettyJson } from '../terminal/prettyJson.ts';
import { portfolioTexts } from '../terminal/questionText/portfolioTexts.ts';
import type { Call } from './command.ts';
import { answeredOnThreads, threadsIn } from './onThreads.ts';
import { readOperand, scenariosBeside } from './scenarioOperand.ts';

/** The portfolio that the first word names, with the scenarios it names, found beside it. @throws FileError, ScenarioError */
async function openPortfolio({ operands: [name = '-'], terminal }: Call): Promise<PortfolioDocument> {
  const document = readPortfolio(await readOperand(name, terminal));
  return carried(document, await scenariosBeside(name, terminal));
}

/** Asks a question of the portfolio that the first word names, and writes the answer. @throws FileError, ScenarioError */
export async function askPortfolio(call: Call, name: keyof typeof portfolioTexts): Promise<number> {
  const question = (await questionTable[name].load()) as Question;
  const portfolio = await openPortfolio(call);
  const given = [...call.values].filter(([option]) => Object.hasOwn(question.optionHelp, option));
  const flags = [...call.flags].filter((option) => Object.hasOwn(question.optionHelp, option));
  const options = { portfolio, ...Object.fromEntries(given), ...Object.fromEntries(flags.map((flag) => [flag, true])) }; // prettier-ignore
  const threads = threadsIn(call.values);
  const asked = { question: name, scenarios: [], options };
  const answer = threads === undefined ? finished(askedSteps(question, [], options)) : await answeredOnThreads(question, asked, threads); // prettier-ignore
  const { terminal, locale } = call;
  const text = await portfolioTexts[name]();
  terminal.out(call.flags.has('json') ? `${prettyJson(answer)}\n` : text(answer as never, [], { locale, columns: terminal.columns })); // prettier-ignore
  return 0;
}

/** The portfolio that the first word names, evaluated hall by hall. @throws FileError, ScenarioError */
export async function evaluatedPortfolio(call: Call, monthly: boolean): Promise<PortfolioResult> {
  const question = await questionTable.portfolio.load();
  const options = { portfolio: await openPortfolio(call), byHall: true, ...(monthly ? { monthly } : {}) };
  return finished(askedSteps(question, [], options));
}
