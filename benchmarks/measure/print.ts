/** How a benchmark says its figures: ratios first, each against what it names. */

/** A purpose and the machine, before the figures. */
export function title(purpose: string, facts: string): void {
  console.log(`\n${purpose}\n  ${facts}`);
}

export function line(label: string, figures: string): void {
  console.log(`  ${label.padEnd(44)} ${figures}`);
}

export const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)}x`;
export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** A missed target is said and fails nothing: another machine has other figures. */
export const verdict = (wanted: string, met: boolean): string =>
  `(target ${wanted}: ${met ? 'met' : 'MISSED'})`;

export const quick = (): boolean => process.argv.includes('--quick');
export const asked = (option: string): boolean => process.argv.includes(option);
/** The number of `--name=N`, or what is given without it. */
export function askedNumber(name: string, without: number, most = 10_000): number {
  const given = process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const number = given === undefined ? without : Number(given);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Error(`--${name}=${given}: a whole number from 1 to ${most} is needed`);
  return number;
}
