import { createMemo } from 'solid-js';
import arrowDown from '@navikt/aksel-icons/svg/ArrowDown.svg?raw';
import arrowRedo from '@navikt/aksel-icons/svg/ArrowRedo.svg?raw';
import arrowUndo from '@navikt/aksel-icons/svg/ArrowUndo.svg?raw';
import arrowUp from '@navikt/aksel-icons/svg/ArrowUp.svg?raw';
import checkmark from '@navikt/aksel-icons/svg/CheckmarkCircleFill.svg?raw';
import chevronDown from '@navikt/aksel-icons/svg/ChevronDown.svg?raw';
import cross from '@navikt/aksel-icons/svg/XMarkOctagonFill.svg?raw';
import chevronLeft from '@navikt/aksel-icons/svg/ChevronLeft.svg?raw';
import chevronRight from '@navikt/aksel-icons/svg/ChevronRight.svg?raw';
import close from '@navikt/aksel-icons/svg/XMark.svg?raw';
import download from '@navikt/aksel-icons/svg/Download.svg?raw';
import expand from '@navikt/aksel-icons/svg/Expand.svg?raw';
import folder from '@navikt/aksel-icons/svg/FolderFile.svg?raw';
import information from '@navikt/aksel-icons/svg/InformationSquare.svg?raw';
import lineGraph from '@navikt/aksel-icons/svg/LineGraph.svg?raw';
import more from '@navikt/aksel-icons/svg/MenuElipsisHorizontal.svg?raw';
import notes from '@navikt/aksel-icons/svg/NotePencil.svg?raw';
import presentation from '@navikt/aksel-icons/svg/Presentation.svg?raw';
import printer from '@navikt/aksel-icons/svg/PrinterSmall.svg?raw';
import search from '@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw';
import minus from '@navikt/aksel-icons/svg/Minus.svg?raw';
import plus from '@navikt/aksel-icons/svg/Plus.svg?raw';
import question from '@navikt/aksel-icons/svg/QuestionmarkCircle.svg?raw';
import reset from '@navikt/aksel-icons/svg/ArrowCirclepathReverse.svg?raw';
import share from '@navikt/aksel-icons/svg/Link.svg?raw';
import support from '@navikt/aksel-icons/svg/ExclamationmarkTriangleFill.svg?raw';
import table from '@navikt/aksel-icons/svg/Table.svg?raw';
import trash from '@navikt/aksel-icons/svg/Trash.svg?raw';

const icons = {
  arrowDown,
  arrowRedo,
  arrowUndo,
  arrowUp,
  checkmark,
  chevronDown,
  chevronLeft,
  chevronRight,
  close,
  cross,
  download,
  expand,
  folder,
  information,
  lineGraph,
  minus,
  more,
  notes,
  plus,
  presentation,
  printer,
  question,
  reset,
  search,
  share,
  support,
  table,
  trash,
};

/** The name of an icon. */
export type IconName = keyof typeof icons;

/** A picture beside a word, or alone in a button that has a name; never read aloud. */
export function Icon(props: { readonly name: IconName }) {
  // Its name may hang on a result: it is drawn anew where it is another.
  const picture = createMemo(() => icons[props.name]);
  return <span class="icon" aria-hidden="true" innerHTML={picture()} />;
}
