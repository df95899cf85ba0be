/** U+00A0: looks like a space, and no line ends there. Copying from the page gives a plain space again. */
const NO_BREAK_SPACE = '\u00a0';

/** What is read as one word ("7 เม.ย. 2566") stays on one line. */
export const onOneLine = (text: string): string => text.replaceAll(' ', NO_BREAK_SPACE);

/** "ต่าง ๆ": the mark that repeats a word never begins a line. Only for showing; what is kept has its plain space. */
export const holdRepeats = (text: string): string => text.replaceAll(' ๆ', `${NO_BREAK_SPACE}ๆ`);
