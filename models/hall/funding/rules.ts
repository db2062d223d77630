import type { RuleDeclaration } from '../../language/declaration.ts';
import { words } from '../../language/translated.ts';

const ownShareTerms = words(
  'Klimasats (Miljødirektoratet): egenandel kreves i hvert prosjekt. Prosjektskjønn (Statsforvalteren) kan ikke dekke egenandelen i et annet statlig tilskudd.',
  'Klimasats (Miljødirektoratet): eigendel blir kravd i kvart prosjekt. Prosjektskjønn (Statsforvaltaren) kan ikkje dekkje eigendelen i eit anna statleg tilskot.',
  'Klimasats (Norwegian Environment Agency): an own share is required in every project. Project grants of the county governor may not cover the own share of another state grant.',
);

/**
 * Whether decided income besides grants over a grant's period, and the money there was before it, do not reach its own
 * share: what no grant covers of the eligible cost, but no more than the terms ask of the cost the grant is paid on.
 */
function uncovered(left: string): string {
  const inPeriod = (line: string) => `sum(month where month >= from and month <= lastMonth, ${line})`;
  const asked = `divide(${inPeriod('grant')} * (1 - coveredShare), coveredShare, 0)`;
  const money = `max(0, sum(month where month = max(0, from), verdict.moneyBefore)) + ${inPeriod('verdict.ownMoney')}`;
  return `min(${inPeriod(left)}, ${asked}) > ${money}`;
}

/** What grants, and support of a separate operator, may not do. */
export const fundingRules: readonly RuleDeclaration[] = [
  {
    id: 'funding.ownShareUncovered',
    per: 'fundingSource',
    when: `kind is grant and commitment is decided and ${uncovered('eligibleCost - decidedGrant')}`,
    severity: 'error',
    message: words(
      'Egenandelen i tilskuddet er ikke dekket: de vedtatte inntektene i perioden og pengene ved starten er mindre enn det tilskuddet forutsetter.',
      'Eigendelen i tilskotet er ikkje dekt: dei vedtekne inntektene i perioden og pengane ved starten er mindre enn det tilskotet føreset.',
      "The grant's own share is not covered: decided income over its period and the money at its start are less than the grant presupposes.",
    ),
    source: ownShareTerms,
  },
  {
    id: 'funding.ownShareNotFound',
    per: 'fundingSource',
    when: `kind is grant and not commitment is decided and ${uncovered('eligibleCost - decidedGrant - grant')}`,
    severity: 'warning',
    message: words(
      'Blir tilskuddet gitt, er egenandelen ikke dekket av vedtatte inntekter i perioden og pengene ved starten.',
      'Blir tilskotet gitt, er eigendelen ikkje dekt av vedtekne inntekter i perioden og pengane ved starten.',
      'If the grant is given, its own share is not covered by decided income over its period and the money at its start.',
    ),
    source: ownShareTerms,
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
      'Bestemmelser om økonomistyring i staten, kapittel 6: tilskuddet gis på vilkårene og for perioden i tilskuddsbrevet.',
      'Føresegner om økonomistyring i staten, kapittel 6: tilskotet blir gitt på vilkåra og for perioden i tilskotsbrevet.',
      'Provisions on financial management in central government, chapter 6: a grant holds on the terms and for the period of its letter of award.',
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
