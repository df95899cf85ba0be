/** Free writing of a form as HTML: paragraphs in their looks, lists, tables of words. Texts only, never markup. */
import type { ReactNode } from 'react';
import type { DocumentDigits } from '../../foundation/document-blocks.ts';
import { placeCells, printed } from '../../foundation/document-text.ts';
import type { RichContent, RichTableBlock, TextRun } from '../../foundation/rich-blocks.ts';

interface RichProps {
  blocks: readonly RichContent[];
  digits: DocumentDigits;
}

export function RichView({ blocks, digits }: RichProps) {
  return blocks.map((block, index) => {
    const key = `${index}`;
    if (block.kind === 'rich-paragraph') {
      const looks = ['form-paragraph', `form-${block.align ?? 'start'}`, block.indent && 'form-indent'];
      return (
        <p key={key} className={looks.filter(Boolean).join(' ')}>
          {block.runs.map((run, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of a paragraph have no other name
            <Run key={at} run={run} digits={digits} />
          ))}
        </p>
      );
    }
    const items = block.items.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: items of a list have no other name
      <li key={at}>
        <RichView blocks={item.blocks} digits={digits} />
      </li>
    ));
    return block.ordered ? (
      <ol key={key} className="form-list" start={block.start ?? 1}>
        {items}
      </ol>
    ) : (
      <ul key={key} className="form-list">
        {items}
      </ul>
    );
  });
}

function Run({ run, digits }: { run: TextRun; digits: DocumentDigits }): ReactNode {
  let words: ReactNode = printed(run.text, digits);
  if (run.bold) words = <strong>{words}</strong>;
  if (run.italic) words = <em>{words}</em>;
  if (run.underline) words = <u>{words}</u>;
  return words;
}

export function RichTable({ table, digits }: { table: RichTableBlock; digits: DocumentDigits }) {
  const placed = Map.groupBy(placeCells(table.rows), (place) => place.row);
  return (
    <table className="form-table">
      {table.caption ? <caption>{printed(table.caption, digits)}</caption> : null}
      <tbody>
        {table.rows.map((_cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a document have no other name
          <tr key={row}>
            {(placed.get(row) ?? []).map(({ column, colspan, rowspan, cell }) => {
              const spans = {
                ...(colspan > 1 && { colSpan: colspan }),
                ...(rowspan > 1 && { rowSpan: rowspan }),
              };
              const words = RichView({ blocks: cell.blocks, digits });
              return cell.head ? (
                <th key={column} {...spans}>
                  {words}
                </th>
              ) : (
                <td key={column} {...spans}>
                  {words}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
