import type { FundingBands } from '../analyses/fundingBands.ts';
import { words, type Translated } from '../language/translated.ts';

const cliff = words('Når pilotmidlene tar slutt', 'Når pilotmidlane tek slutt', 'When the pilot money ends');
const withoutPilot = words('Hvem betaler for hallen?', 'Kven betaler for hallen?', 'Who pays for the hall?');

/** What the chart of funding is called. */
export const fundingHeading = ({ pilotEnd }: FundingBands): Translated =>
  pilotEnd === undefined ? withoutPilot : cliff;

/** What the chart of cash is called. */
export const liquidityHeading = words(
  'Hvor lenge rekker pengene?',
  'Kor lenge rekk pengane?',
  'How long does the money last?',
);
