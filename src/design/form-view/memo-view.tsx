/** Head and signature of a memo on the screen: the dotted lines as on paper, the words as a list of terms. */
import type { DocumentDigits } from '../../foundation/document-blocks.ts';
import { printed } from '../../foundation/document-text.ts';
import {
  MEMO_TITLE,
  type MemoHeadBlock,
  type MemoLine,
  type MemoSignatureBlock,
  memoAddress,
  memoLines,
} from '../../foundation/memo-blocks.ts';
import './memo-view.css';

type HeadProps = { block: MemoHeadBlock; digits: DocumentDigits };

export function MemoHead({ block, digits }: HeadProps) {
  const { emblem } = block;
  return (
    <header className="memo-head">
      <div className="memo-title-line">
        {emblem ? (
          <img
            className="memo-emblem"
            alt={emblem.alternative}
            src={`data:image/${emblem.format === 'svg' ? 'svg+xml' : emblem.format};base64,${emblem.base64}`}
          />
        ) : null}
        <h2 className="memo-title">{MEMO_TITLE}</h2>
      </div>
      {memoLines(block).map((line) => (
        <dl key={line[0]?.label} className="memo-line">
          {line.map((field) => (
            <Field key={field.label} line={field} digits={digits} className="memo-field" />
          ))}
        </dl>
      ))}
      <dl className="memo-address">
        {memoAddress(block).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a letter have no other name than their place
          <Field key={index} line={line} digits={digits} className="memo-to" />
        ))}
      </dl>
    </header>
  );
}

function Field({ line, digits, className }: { line: MemoLine; digits: DocumentDigits; className: string }) {
  return (
    <div className={className}>
      <dt>{line.label}</dt>
      <dd>{printed(line.text, digits)}</dd>
    </div>
  );
}

export function MemoSignature({ block, digits }: { block: MemoSignatureBlock; digits: DocumentDigits }) {
  return (
    <div className="memo-signature">
      {block.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a signature keep their order
        <p key={index}>{printed(line, digits)}</p>
      ))}
    </div>
  );
}
