/** What a memo holds at most; characters and rows. Runs in the browser. */
export const MEMO_LIMITS = {
  line: 500,
  subject: 1_000,
  paragraph: 10_000,
  paragraphs: 60,
  lines: 12,
  files: 50,
  fileTitle: 2_000,
  sections: 12,
} as const;

/** 1 MB: an emblem is drawn 15 mm high. */
export const EMBLEM_BYTES = 1_000_000;
