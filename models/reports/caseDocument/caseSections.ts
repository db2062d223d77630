import type { Locale } from '../../language/translated.ts';
import { paragraph, type Block } from './block.ts';
import { templateText, type CaseContent, type CaseTemplate } from './caseTemplate.ts';
import type { CouncilFacts } from './councilFacts.ts';
import { alternatives } from './sections/alternatives.ts';
import { assessment } from './sections/assessment.ts';
import { background } from './sections/background.ts';
import { climate } from './sections/climate.ts';
import { economy } from './sections/economy.ts';
import { proposal } from './sections/proposal.ts';
import { sources } from './sections/sources.ts';
import { staffing } from './sections/staffing.ts';
import { summary } from './sections/summary.ts';
import { uncertainty } from './sections/uncertainty.ts';

const writers: Readonly<Record<CaseContent, (facts: CouncilFacts, locale: Locale) => readonly Block[]>> = {
  proposal,
  summary,
  background,
  economy,
  staffing,
  climate,
  alternatives,
  uncertainty,
  assessment,
  sources,
};

/** A section of the document: its heading and what stands under it. */
export interface CaseSection {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

/** The document as data, section by section as the template has them. */
export function caseSections(
  facts: CouncilFacts,
  { sections }: CaseTemplate,
  locale: Locale,
): readonly CaseSection[] {
  return sections.map(({ heading, level, content, text = [] }) => ({
    heading: templateText(heading, locale),
    level,
    blocks: [
      ...text.map((each) => paragraph(templateText(each, locale))),
      ...(content === undefined ? [] : writers[content](facts, locale)),
    ],
  }));
}
