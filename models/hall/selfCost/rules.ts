import type { RuleDeclaration } from '../../language/declaration.ts';
import { words, type Translated } from '../../language/translated.ts';

const anyFee =
  'some(fundingSource where funding.kind is wasteFee, funding.commitment is decided or funding.commitment is applied or funding.commitment is assumed)';

const shopLaw = words(
  'Forurensningsloven §§ 30 og 34, avfallsforskriften kap. 15, Miljødirektoratets veileder.',
  'Forureiningslova §§ 30 og 34, avfallsforskrifta kap. 15, rettleiaren frå Miljødirektoratet.',
  'Pollution Control Act §§ 30 and 34, waste regulation ch. 15, guidance of the Environment Agency.',
);

/** The months of a year in which goods came in: there is then a household share. */
const inUse = 'month of year where volumes.open = 1 and sum(stream, volumes.admitted) > 0';
const carried = 'sum(posting where side is cost and nature is recurring, feeShare * amount) + capital';
const allowed = 'key * (accounts.recurringCost + sum(asset where assets.nature is recurring, assets.imputedCost))'; // prettier-ignore

const ofHouseholds =
  'divide(sum(month, sum(stream, volumes.admitted * volumes.fromHouseholds)), sum(month, sum(stream, volumes.admitted)), 1)';

/** What the waste fee may not pay for. */
export const selfCostRules: readonly RuleDeclaration[] = [
  {
    id: 'selfCost.feeForShop',
    when: `${anyFee} and some(year, sum(${inUse}, ${carried}) > sum(${inUse}, ${allowed} + verdict.tolerance * priceIndex.level[general]))`,
    severity: 'error',
    message: words(
      'Egne andeler gjør at gebyret dekker mer av utgiftene og kapitalen enn fordelingsnøkkelen gir. Nøkkelen er husholdningenes del av det som ikke er butikk.',
      'Eigne delar gjer at gebyret dekkjer meir av utgiftene og kapitalen enn fordelingsnøkkelen gir. Nøkkelen er delen til hushalda av det som ikkje er butikk.',
      "Shares of their own make the fee cover more of costs and capital than the allocation key gives. The key is the households' part of what is not shop.",
    ),
    source: shopLaw,
  },
  ownShareTooHigh('staffing', 'role', words('stillingen', 'stillinga', 'role')),
  ownShareTooHigh('premises', 'place', words('lokalet', 'lokalet', 'place')),
  ownShareTooHigh('assets', 'asset', words('investeringen', 'investeringa', 'asset')),
  {
    id: 'selfCost.fundTooOld',
    when: 'some(month where month >= 60, fund > surplusInFiveYears)',
    severity: 'warning',
    message: words(
      'Overskudd på gebyret ligger lenger enn fem år i fondet.',
      'Overskot på gebyret ligg lenger enn fem år i fondet.',
      'Surplus of the fee lies more than five years in the fund.',
    ),
    source: words(
      'Selvkostforskriften: tilbake innen fem år.',
      'Sjølvkostforskrifta: tilbake innan fem år.',
      'Full-cost regulation: returned within five years.',
    ),
  },
  {
    id: 'selfCost.deficitTooOld',
    when: 'some(month where month >= 60, -fund > deficitInFiveYears)',
    severity: 'warning',
    message: words(
      'Underskudd på gebyret er eldre enn fem år. Det kan ikke lenger kreves inn og må dekkes av kommunen.',
      'Underskot på gebyret er eldre enn fem år. Det kan ikkje lenger krevjast inn og må dekkjast av kommunen.',
      'A deficit of the fee is more than five years old. It may no longer be charged and must be covered by the municipality.',
    ),
    source: words(
      'Selvkostforskriften: underskudd dekkes innen fem år.',
      'Sjølvkostforskrifta: underskot blir dekt innan fem år.',
      'Full-cost regulation: a deficit is covered within five years.',
    ),
  },
  {
    id: 'selfCost.feeAboveCost',
    when: `${anyFee} and some(month where month >= 60, fund > max(0, fundFiveYearsAgo) + verdict.tolerance * priceIndex.level[general])`,
    severity: 'warning',
    message: words(
      'Over fem år gir gebyret mer enn kostnaden det skal dekke. Gebyret kan aldri gi overskudd, og det som er for mye, er ikke inntekt for hallen.',
      'Over fem år gir gebyret meir enn kostnaden det skal dekkje. Gebyret kan aldri gi overskot, og det som er for mykje, er ikkje inntekt for hallen.',
      'Over five years the fee brings more than the cost it is to cover. It may never yield a surplus, and what is too much is not income of the hall.',
    ),
    source: words(
      'Forurensningsloven § 34 og selvkostforskriften: gebyret skal svare til kostnaden over fem år.',
      'Forureiningslova § 34 og sjølvkostforskrifta: gebyret skal svare til kostnaden over fem år.',
      'Pollution Control Act § 34 and full-cost regulation: the fee equals the cost over five years.',
    ),
  },
  {
    id: 'selfCost.separateAccounts',
    when: `${anyFee} and sum(month, sum(stream, operations.sales)) > 0`,
    severity: 'note',
    message: words(
      'Hallen har både gebyr og salg. Det kreves eget årlig regnskap for husholdningsavfall og for markedet.',
      'Hallen har både gebyr og sal. Det blir kravd eige årleg rekneskap for hushaldsavfall og for marknaden.',
      'The hall has both fee and sales. Separate yearly accounts are required for household waste and for the market.',
    ),
    source: words('Avfallsforskriften § 15-4.', 'Avfallsforskrifta § 15-4.', 'Waste regulation § 15-4.'),
  },
];

/** No single thing may be carried by the fee beyond what households bring: business and municipal goods are never in it. */
function ownShareTooHigh(topic: string, per: string, thing: Translated): RuleDeclaration {
  return {
    id: `${topic}.feeForShop`,
    per,
    when: `${anyFee} and not feeShare is none and feeShare > ${ofHouseholds} + 0.000001`,
    severity: 'error',
    message: words(
      `Gebyret dekker mer av ${thing.nb} enn husholdningenes andel av det som mottas. Butikkdrift, næring og kommunens egne varer kan ikke dekkes.`,
      `Gebyret dekkjer meir av ${thing.nn} enn delen til hushalda av det som blir motteke. Butikkdrift, næring og kommunen sine eigne varer kan ikkje dekkjast.`,
      `The fee covers more of the ${thing.en} than the households' share of what is admitted. Shops, business and the municipality's own goods may not be covered.`,
    ),
    source: shopLaw,
  };
}
