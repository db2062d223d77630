import { words } from '../../language/translated.ts';

/**
 * How far a lever may go the other way while the hall still holds, as a clause after "Holder så lenge". Rent is the
 * example of the design; the others follow it.
 */
export const leverMarginWords = {
  volumeSold: words(
    'solgt mengde ikke går ned mer enn {percent} (til {to})',
    'seld mengd ikkje går ned meir enn {percent} (til {to})',
    'volume sold does not fall more than {percent} (to {to})',
  ),
  price: words(
    'prisen ikke går ned mer enn {percent} (til {to})',
    'prisen ikkje går ned meir enn {percent} (til {to})',
    'the price does not fall more than {percent} (to {to})',
  ),
  capture: words(
    'andelen som fanges opp, ikke går ned mer enn fra {from} til {to}',
    'delen som blir fanga opp, ikkje går ned meir enn frå {from} til {to}',
    'the share captured does not fall more than from {from} to {to}',
  ),
  sellThrough: words(
    'varene ikke selges saktere enn {to} av lageret i måneden (nå {from})',
    'varene ikkje blir selde saktare enn {to} av lageret i månaden (no {from})',
    'goods do not sell slower than {to} of stock a month (now {from})',
  ),
  ownUse: words(
    'kommunens egen bruk ikke går ned mer enn {percent} (til {to})',
    'kommunen sin eigen bruk ikkje går ned meir enn {percent} (til {to})',
    "the municipality's own use does not fall more than {percent} (to {to})",
  ),
  rent: words(
    'husleien ikke øker mer enn {percent} (til {to})',
    'husleiga ikkje aukar meir enn {percent} (til {to})',
    'rent does not rise more than {percent} (to {to})',
  ),
  area: words(
    'arealet ikke øker mer enn {percent} (til {to})',
    'arealet ikkje aukar meir enn {percent} (til {to})',
    'the floor area does not grow more than {percent} (to {to})',
  ),
  staffing: words(
    'bemanningen ikke øker mer enn fra {from} til {to} årsverk',
    'bemanninga ikkje aukar meir enn frå {from} til {to} årsverk',
    'staffing does not rise more than from {from} to {to} FTEs',
  ),
  workTraining: words(
    'antallet arbeidstreningsplasser ikke går ned mer enn fra {from} til {to}',
    'talet på arbeidstreningsplassar ikkje går ned meir enn frå {from} til {to}',
    'work-training places do not fall more than from {from} to {to}',
  ),
  support: words(
    'kommunens støtte ikke går ned mer enn {amount} i året{inPrices}',
    'støtta frå kommunen ikkje går ned meir enn {amount} i året{inPrices}',
    "the municipality's support does not fall more than {amount} a year{inPrices}",
  ),
  wasteFee: words(
    'det renovasjonsgebyret dekker, ikke går ned mer enn {amount}{inPrices} ({perHousehold} per husholdning)',
    'det renovasjonsgebyret dekkjer, ikkje går ned meir enn {amount}{inPrices} ({perHousehold} per hushald)',
    'what the waste fee covers does not fall more than {amount}{inPrices} ({perHousehold} per household)',
  ),
  partner: words(
    'bidragene fra samarbeidspartnere ikke går ned mer enn {amount} i året{inPrices}',
    'bidraga frå samarbeidspartnarar ikkje går ned meir enn {amount} i året{inPrices}',
    "partners' contributions do not fall more than {amount} a year{inPrices}",
  ),
  wageGrowth: words(
    'lønnsveksten ikke øker mer enn fra {from} til {to}',
    'lønsveksten ikkje aukar meir enn frå {from} til {to}',
    'wage growth does not rise more than from {from} to {to}',
  ),
  reserve: words(
    'engangsreserven ikke går ned mer enn {amount}{inPrices}',
    'eingongsreserven ikkje går ned meir enn {amount}{inPrices}',
    'the one-off reserve does not fall more than {amount}{inPrices}',
  ),
} as const;
