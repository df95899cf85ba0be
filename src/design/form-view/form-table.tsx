/** A table of a form as HTML: heads with scope, figures at the right in tabular digits. */
import type {
  BodyCell,
  DocumentDigits,
  HeadCell,
  RowKind,
  TableBlock,
} from '../../foundation/document-blocks.ts';
import {
  alignmentOf,
  contentText,
  type PlacedCell,
  placeCells,
  printed,
} from '../../foundation/document-text.ts';

/** Texts longer than this get a column wide enough to read. */
const LONG_TEXT = 24;
/** And shorter ones stay on one line: "แผนสะสม". */
const SHORT_TEXT = 10;

export function FormTable({ table, digits }: { table: TableBlock; digits: DocumentDigits }) {
  const placed = Map.groupBy(placeCells(table.rows.map((row) => row.cells)), (place) => place.row);
  const heads = Map.groupBy(placeCells(table.head), (place) => place.row);
  return (
    <table className="form-table" id={`form-table-${table.id}`}>
      {table.caption ? <caption>{printed(table.caption, digits)}</caption> : null}
      {table.head.length > 0 ? (
        <thead>
          {table.head.map((_cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a document have no other name
            <tr key={index}>
              {(heads.get(index) ?? []).map((place) => (
                <Head key={place.column} place={place} digits={digits} />
              ))}
            </tr>
          ))}
        </thead>
      ) : null}
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a document have no other name
          <tr key={index} className={`form-row-${row.kind}`}>
            {(placed.get(index) ?? []).map((place) => (
              <Body key={place.column} table={table} place={place} kind={row.kind} digits={digits} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const spans = ({ colspan, rowspan }: PlacedCell<unknown>) => ({
  ...(colspan > 1 ? { colSpan: colspan } : {}),
  ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
});

function Head({ place, digits }: { place: PlacedCell<HeadCell>; digits: DocumentDigits }) {
  const scope = place.colspan > 1 ? 'colgroup' : 'col';
  return (
    <th scope={scope} {...spans(place)} className={`form-${place.cell.align ?? 'center'}`}>
      {printed(place.cell.text, digits)}
    </th>
  );
}

interface BodyProps {
  table: TableBlock;
  place: PlacedCell<BodyCell>;
  kind: RowKind;
  digits: DocumentDigits;
}

function Body({ table, place, kind, digits }: BodyProps) {
  const { content, bold } = place.cell;
  const isFigure = content.kind !== 'text' && content.kind !== 'empty';
  const value = contentText(content, digits);
  const side = alignmentOf(table, place);
  const looks = [
    `form-${side}`,
    isFigure && 'form-figure',
    bold && 'form-bold',
    value.length > LONG_TEXT && place.colspan === 1 && 'form-long',
    content.kind === 'text' && value.length <= SHORT_TEXT && place.colspan === 1 && 'form-short',
  ];
  const className = looks.filter(Boolean).join(' ');
  // The words that open a group or close a sum say what their row is about.
  if (kind !== 'normal' && content.kind === 'text') {
    return (
      <th scope="row" {...spans(place)} className={className}>
        {value}
      </th>
    );
  }
  return (
    <td {...spans(place)} className={className}>
      {value}
    </td>
  );
}
