/**
 * An official form on the screen: looks like its paper, reads like a page. The same blocks that become PDF, Word
 * and Excel become semantic HTML; only page numbers are left to the paper. The text takes the width of the screen, and
 * a wide table scrolls within its own frame, so that twelve months stay readable on a telephone. Pictures are `data:` addresses (img-src data:).
 */

import type { ReactNode } from 'react';
import type { Block, DocumentLanguage, OfficialDocument } from '../../foundation/document-blocks.ts';
import { contentText, headingsOf, printed, signatureLines, titleOf } from '../../foundation/document-text.ts';
import { sayIn } from '../../foundation/message.ts';
import { messages } from '../messages.ts';
import { FittedTable } from './fitted-table.tsx';
import { FormTable } from './form-table.tsx';
import { MemoHead, MemoSignature } from './memo-view.tsx';
import { RichTable, RichView } from './rich-view.tsx';
import './form-view.css';

export interface FormViewProps {
  document: OfficialDocument;
  /** Language of the screen around the form; the form keeps its own. */
  language: DocumentLanguage;
}

export function FormView({ document, language }: FormViewProps) {
  const say = (value: string): string => printed(value, document.digits);
  const name = `${sayIn(language, messages, 'form.sheet')} ${titleOf(document)}`;
  return (
    <section className={`form-sheet form-sheet-${document.orientation}`} aria-label={name}>
      <article className={`form-paper form-paper-${document.layout ?? 'form'}`} lang={document.language}>
        <Running start={say(document.header.start ?? '')} end={say(document.header.end ?? '')} />
        {document.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes its order while it is shown
          <BlockView key={index} block={block} document={document} language={language} />
        ))}
        <Running start={say(document.footer.start ?? '')} end="" />
      </article>
    </section>
  );
}

function Running({ start, end }: { start: string; end: string }) {
  if (!start && !end) return null;
  return (
    <p className="form-running">
      <span>{start}</span>
      <span>{end}</span>
    </p>
  );
}

type BlockProps = { block: Block; document: OfficialDocument; language: DocumentLanguage };

function BlockView({ block, document, language }: BlockProps) {
  const say = (value: string): string => printed(value, document.digits);
  switch (block.kind) {
    case 'heading': {
      // The page around the form has the first level.
      const Level = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return <Level className={`form-heading form-${block.align ?? 'start'}`}>{say(block.text)}</Level>;
    }
    case 'paragraph': {
      const looks = [block.bold && 'form-bold', block.indent && 'form-indent', block.small && 'form-small'];
      const classes = ['form-paragraph', `form-${block.align ?? 'start'}`, ...looks].filter(Boolean);
      return <p className={classes.join(' ')}>{say(block.text)}</p>;
    }
    case 'field-list':
      return (
        <dl className={`form-fields form-fields-${block.columns}`}>
          {block.fields.map(({ label, content }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have one label
            <div key={index} className="form-field">
              <dt>{say(label)}</dt>
              <dd>{contentText(content, document.digits)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <FittedTable name={block.caption || sayIn(language, messages, 'form.table')} language={language}>
          <FormTable table={block} digits={document.digits} />
        </FittedTable>
      );
    case 'signature-block':
      return (
        <div className="form-signatures">
          {block.signatures.map((signature, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may sign in one role
            <p key={index} className="form-signature">
              {lines(signatureLines(signature, document.language).map(say))}
            </p>
          ))}
        </div>
      );
    case 'picture':
      return (
        <figure className={`form-figure-frame form-${block.align ?? 'center'}`}>
          <img
            className="form-picture"
            alt={block.alternative}
            src={`data:image/${block.format === 'svg' ? 'svg+xml' : block.format};base64,${block.base64}`}
            width={Math.round((block.widthMm / 25.4) * 96)}
            height={Math.round((block.heightMm / 25.4) * 96)}
          />
          {block.caption ? <figcaption className="form-small">{say(block.caption)}</figcaption> : null}
        </figure>
      );
    case 'rich-paragraph':
    case 'list':
      return <RichView blocks={[block]} digits={document.digits} />;
    case 'rich-table':
      return (
        <FittedTable name={block.caption || sayIn(language, messages, 'form.table')} language={language}>
          <RichTable table={block} digits={document.digits} />
        </FittedTable>
      );
    case 'contents':
      return (
        <nav className="form-contents" aria-label={say(block.title)}>
          <p className="form-paragraph form-center form-bold">{say(block.title)}</p>
          <ol>
            {headingsOf(document, block.depth).map(({ text, level, index }) => (
              <li key={index} className={`form-contents-${level}`}>
                {say(text)}
              </li>
            ))}
          </ol>
        </nav>
      );
    case 'cover':
      return (
        <header className="form-cover">
          <p className="form-cover-title">{say(block.title)}</p>
          <p className="form-cover-subject">{say(block.subject)}</p>
          {[...block.lines, ...block.foot].map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a cover keep their order
            <p key={index}>{say(line)}</p>
          ))}
        </header>
      );
    case 'memo-head':
      return <MemoHead block={block} digits={document.digits} />;
    case 'memo-signature':
      return <MemoSignature block={block} digits={document.digits} />;
    case 'page-break':
      return <hr className="form-page-break" />;
  }
}

function lines(texts: string[]): ReactNode[] {
  return texts.map((text, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a signature keep their order
    <span key={index} className="form-line">
      {text}
    </span>
  ));
}
