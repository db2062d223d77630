import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

/** What grants, and support of a separate operator, may not do. */
export const fundingRules: readonly RuleDeclaration[] = [
  {
    id: 'funding.ownShareUncovered',
    per: 'fundingSource',
    when: 'kind is grant and sum(month where month = lastMonth, accounts.cash + accounts.grantReceivables) < 0',
    severity: 'error',
    message: words(
      'Egenandelen i tilskuddet er ikke dekket: når perioden er over, er kassen og tilskuddet til gode til sammen under 0.',
      'Eigendelen i tilskotet er ikkje dekt: når perioden er over, er kassa og tilskotet til gode til saman under 0.',
      "The grant's own share is not covered: when its period ends, cash and grants receivable together are below 0.",
    ),
    source: words(
      'Tilskudd krever egenandel i hvert prosjekt.',
      'Tilskot krev eigendel i kvart prosjekt.',
      'Grants require an own share in every project.',
    ),
  },
  {
    id: 'funding.grantLapses',
    per: 'fundingSource',
    when: 'sum(month, lapsed) > 0',
    severity: 'warning',
    message: words(
      'Noe av tilskuddet blir ikke brukt før perioden er over, og bortfaller.',
      'Noko av tilskotet blir ikkje brukt før perioden er over, og fell bort.',
      'Part of the grant is not used before its period ends, and lapses.',
    ),
    source: words(
      'Tilsagnet gjelder perioden.',
      'Tilsegna gjeld perioden.',
      'The award holds for its period.',
    ),
  },
  {
    id: 'funding.stateAidCeiling',
    when: 'not accounts.legalForm is unit and most(month, supportInThreeYears, 0) + 3 * verdict.additionalSupportPerYear * most(month, priceIndex.level[general], 0) > aidCeiling',
    severity: 'warning',
    message: words(
      'Støtten til en egen driver kan gå over grensen for bagatellmessig støtte i løpet av tre år.',
      'Støtta til ein eigen drivar kan gå over grensa for bagatellmessig støtte i løpet av tre år.',
      'Support of a separate operator may exceed the de minimis ceiling within three years.',
    ),
    source: words(
      'Forordning (EU) 2023/2831: 300 000 euro på tre år; status i EØS ikke bekreftet.',
      'Forordning (EU) 2023/2831: 300 000 euro på tre år; status i EØS ikkje stadfesta.',
      'Regulation (EU) 2023/2831: EUR 300,000 over three years; status in the EEA unconfirmed.',
    ),
  },
];
