import { words, type Translated } from '../../models/index.ts';

/** One thing that the tour points at. */
interface TourStep {
  /** What it stands beside; the first that is visible. */
  readonly target: string;
  readonly heading: Translated;
  readonly text: Translated;
}

/** The tour of the overview, in the order it is given. */
export const tourSteps: readonly TourStep[] = [
  {
    target: '.verdict-strip__inner',
    heading: words('Konklusjonen', 'Konklusjonen', 'The verdict'),
    text: words(
      'Her står svaret: om økonomien holder når pilotmidlene tar slutt, hvor mye som mangler i året, og hvor lenge pengene rekker. Linjen følger deg på alle sidene, og den endrer seg mens du skriver.',
      'Her står svaret: om økonomien held når pilotmidlane tek slutt, kor mykje som manglar i året, og kor lenge pengane rekk. Linja følgjer deg på alle sidene, og ho endrar seg medan du skriv.',
      'Here is the answer: whether the finances hold when the pilot money ends, how much is missing a year, and how long the money lasts. The line follows you on every page and changes while you type.',
    ),
  },
  {
    target: '.verdict-strip__quality',
    heading: words('Hvor mye er eksempel?', 'Kor mykje er eksempel?', 'How much is example?'),
    text: words(
      'Tall du ikke har skrevet selv, er eksempeltall eller anslag. Her ser du hvor mange de er. Jo flere av dine egne tall, jo mer kan du stole på svaret.',
      'Tal du ikkje har skrive sjølv, er eksempeltal eller anslag. Her ser du kor mange dei er. Jo fleire av dine eigne tal, jo meir kan du lite på svaret.',
      'Numbers you have not written yourself are example figures or estimates. Here you see how many they are. The more numbers of your own, the more you can rely on the answer.',
    ),
  },
  {
    target: '.lead__actions',
    heading: words('Hvorfor?', 'Kvifor?', 'Why?'),
    text: words(
      'Trykk «Hvorfor?» for å se regnestykket bak: formelen, tallene som går inn, og hvor de kommer fra. Det samme får du på hvert tall du kan trykke på.',
      'Trykk «Kvifor?» for å sjå reknestykket bak: formelen, tala som går inn, og kvar dei kjem frå. Det same får du på kvart tal du kan trykkje på.',
      'Press “Why?” to see the working behind: the formula, the numbers that go in, and where they come from. You get the same for every number you can press.',
    ),
  },
  {
    target: '.overview__cliff',
    heading: words('Når pilotmidlene tar slutt', 'Når pilotmidlane tek slutt', 'When the pilot money ends'),
    text: words(
      'Hver søyle er ett år. Fargene er de som betaler, streken er utgiftene, og det skraverte er det ingen betaler. «Tabell» viser de samme tallene som tabell.',
      'Kvar søyle er eitt år. Fargane er dei som betaler, streken er utgiftene, og det skraverte er det ingen betaler. «Tabell» viser dei same tala som tabell.',
      'Each bar is one year. The colours are those who pay, the line is the costs, and the hatched part is what nobody pays. “Table” shows the same numbers as a table.',
    ),
  },
  {
    target: '.overview__try',
    heading: words('Prøv selv', 'Prøv sjølv', 'Try it yourself'),
    text: words(
      'Dra i en glidebryter eller skriv et tall, for eksempel «150» på solgt mengde. Alt på siden følger med. Eksemplet blir ikke ødelagt: du får din egen kopi ved første endring.',
      'Dra i ein glidebrytar eller skriv eit tal, til dømes «150» på seld mengd. Alt på sida følgjer med. Eksempelet blir ikkje øydelagt: du får din eigen kopi ved fyrste endring.',
      'Drag a slider or type a number, such as “150” for volume sold. Everything on the page follows. The example is not spoilt: you get a copy of your own at the first change.',
    ),
  },
  {
    target: '.overview__menu',
    heading: words('Dette får det til å holde', 'Dette får det til å halde', 'What would make it hold'),
    text: words(
      'Programmet leter etter det som skal til: hva som er nok alene, og de billigste parene. «Lag variant» gjør et forslag om til et eget scenario som følger dette.',
      'Programmet leitar etter det som skal til: kva som er nok åleine, og dei billegaste para. «Lag variant» gjer eit framlegg om til eit eige scenario som følgjer dette.',
      'The program searches for what it takes: what is enough by itself, and the cheapest pairs. “Make a variant” turns a suggestion into a scenario of its own that follows this one.',
    ),
  },
  {
    target: '.view-tabs',
    heading: words(
      'Alle tallene, og flere svar',
      'Alle tala, og fleire svar',
      'All the numbers, and more answers',
    ),
    text: words(
      'Under Forutsetninger ligger hvert tall, med forklaring, grenser og kilde. Analyse svarer på hva som skal til, og hva som skjer om noe går galt.',
      'Under Føresetnader ligg kvart tal, med forklaring, grenser og kjelde. Analyse svarer på kva som skal til, og kva som skjer om noko går gale.',
      'Under Assumptions lies every number, with an explanation, limits and a source. Analysis answers what it takes, and what happens if something goes wrong.',
    ),
  },
  {
    target: '.scenario-bar__actions',
    heading: words('Angre, lagre og dele', 'Angre, lagre og dele', 'Undo, save and share'),
    text: words(
      'Alt kan angres. Arbeidet lagres av seg selv på denne maskinen. Med «Del» får du en lenke eller en fil som du kan sende til noen; ingenting sendes av seg selv.',
      'Alt kan angrast. Arbeidet blir lagra av seg sjølv på denne maskina. Med «Del» får du ei lenkje eller ei fil som du kan sende til nokon; ingenting blir sendt av seg sjølv.',
      'Everything can be undone. Your work is saved by itself on this machine. With “Share” you get a link or a file that you can send to somebody; nothing is sent by itself.',
    ),
  },
  {
    target: '.places',
    heading: words('Scenarioer og Sammenlign', 'Scenario og Samanlikn', 'Scenarios and Compare'),
    text: words(
      'Under Scenarioer ligger alt du lager, og eksemplene. Der kan du også svare på åtte spørsmål og få ditt eget. Velg to eller flere, og sammenlign dem. Omvisningen finner du igjen under Hjelp.',
      'Under Scenario ligg alt du lagar, og eksempla. Der kan du òg svare på åtte spørsmål og få ditt eige. Vel to eller fleire, og samanlikn dei. Omvisinga finn du att under Hjelp.',
      'Under Scenarios lies everything you make, and the examples. There you can also answer eight questions and get your own. Choose two or more, and compare them. You find the tour again under Help.',
    ),
  },
];
