import { words } from '../../language/translated.ts';

/** What a lever must do for the hall to hold, as a clause: the lever phrases of the design. */
export const leverNeedWords = {
  volumeSold: words(
    'solgt mengde øker med {percent} (fra {from} til {to})',
    'seld mengd aukar med {percent} (frå {from} til {to})',
    'volume sold rises {percent} (from {from} to {to})',
  ),
  price: words(
    'prisen øker med {percent} (fra {from} til {to})',
    'prisen aukar med {percent} (frå {from} til {to})',
    'the price rises {percent} (from {from} to {to})',
  ),
  capture: words(
    'andelen som fanges opp, øker fra {from} til {to}',
    'delen som blir fanga opp, aukar frå {from} til {to}',
    'the share captured rises from {from} to {to}',
  ),
  sellThrough: words(
    'varene selges raskere: fra {from} til {to} av lageret i måneden',
    'varene blir selde raskare: frå {from} til {to} av lageret i månaden',
    'goods sell faster: from {from} to {to} of stock a month',
  ),
  ownUse: words(
    'kommunen bruker {percent} mer selv (fra {from} til {to})',
    'kommunen bruker {percent} meir sjølv (frå {from} til {to})',
    'the municipality uses {percent} more itself (from {from} to {to})',
  ),
  rent: words(
    'husleien går ned {percent} (fra {from} til {to})',
    'husleiga går ned {percent} (frå {from} til {to})',
    'rent falls {percent} (from {from} to {to})',
  ),
  area: words(
    'arealet reduseres med {percent} (fra {from} til {to})',
    'arealet blir redusert med {percent} (frå {from} til {to})',
    'the floor area is cut {percent} (from {from} to {to})',
  ),
  staffing: words(
    'bemanningen reduseres fra {from} til {to} årsverk',
    'bemanninga blir redusert frå {from} til {to} årsverk',
    'staffing is cut from {from} to {to} FTEs',
  ),
  workTraining: words(
    'antallet arbeidstreningsplasser øker fra {from} til {to}',
    'talet på arbeidstreningsplassar aukar frå {from} til {to}',
    'work-training places rise from {from} to {to}',
  ),
  support: words(
    'kommunen gir {amount} mer i året{inPrices}',
    'kommunen gir {amount} meir i året{inPrices}',
    'the municipality gives {amount} more a year{inPrices}',
  ),
  wasteFee: words(
    'renovasjonsgebyret dekker {amount}{inPrices} mer av lovlige utgifter ({perHousehold} per husholdning)',
    'renovasjonsgebyret dekkjer {amount}{inPrices} meir av lovlege utgifter ({perHousehold} per hushald)',
    'the waste fee covers {amount}{inPrices} more of eligible costs ({perHousehold} per household)',
  ),
  partner: words(
    'samarbeidspartnere bidrar med {amount} mer i året{inPrices}',
    'samarbeidspartnarar bidreg med {amount} meir i året{inPrices}',
    'partners contribute {amount} more a year{inPrices}',
  ),
  wageGrowth: words(
    'lønnsveksten blir {to} i stedet for {from}',
    'lønsveksten blir {to} i staden for {from}',
    'wage growth is {to} instead of {from}',
  ),
  reserve: words(
    'det settes av en engangsreserve på {amount}{inPrices}',
    'det blir sett av ein eingongsreserve på {amount}{inPrices}',
    'a one-off reserve of {amount}{inPrices} is set aside',
  ),
} as const;
