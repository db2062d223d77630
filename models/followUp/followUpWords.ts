import { words } from '../language/translated.ts';

/** What a follow-up says of itself. */
export const followUpWords = {
  operatingIncome: words('Sum driftsinntekter', 'Sum driftsinntekter', 'Operating income'),
  operatingCost: words('Sum driftsutgifter uten avskrivninger', 'Sum driftsutgifter utan avskrivingar', 'Operating cost without depreciation'),
  netOperatingResult: words('Netto driftsresultat', 'Netto driftsresultat', 'Net operating result'),
  signs: words(
    'Avvik over 0 er bedre enn planen (mer inntekt, mindre utgift), under 0 er dårligere. For kasse, mengder og årsverk er avviket faktisk minus plan.',
    'Avvik over 0 er betre enn planen (meir inntekt, mindre utgift), under 0 er dårlegare. For kasse, mengder og årsverk er avviket faktisk minus plan.',
    'A deviation above 0 is better than the plan (more income, less cost), below 0 worse. For cash, quantities and staff it is actual less plan.',
  ),
  method: {
    trend: words(
      'Prognosen er det som er ført, pluss planen for resten av året ganget med faktisk over plan så langt: avviket fortsetter. Kassen beholder det siste avviket.',
      'Prognosen er det som er ført, pluss planen for resten av året gonga med faktisk over plan så langt: avviket held fram. Kassa held på det siste avviket.',
      'The forecast is what is on the books, plus the plan for the rest of the year times actual over plan so far: the deviation goes on. Cash keeps its last deviation.',
    ),
    plan: words(
      'Prognosen er det som er ført, pluss planen for resten av året slik den er: avviket så langt blir stående, og resten går som planlagt.',
      'Prognosen er det som er ført, pluss planen for resten av året slik han er: avviket så langt blir ståande, og resten går som planlagt.',
      'The forecast is what is on the books, plus the plan for the rest of the year as it stands: the deviation so far remains, and the rest goes as planned.',
    ),
  },
} as const; // prettier-ignore
