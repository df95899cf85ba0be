/** How much a workbook may ask of us. Sizes in bytes, time in milliseconds. */
export interface WorkbookLimits {
  /** The file as uploaded. */
  bytes: number;
  /** Parts inside the zip. */
  parts: number;
  /** All parts after inflation. */
  inflatedBytes: number;
  /** Inflated to packed, looked at only above 4 MB inflated: small honest files compress well. */
  ratio: number;
  /** Cells that hold something, all sheets together. */
  cells: number;
  milliseconds: number;
  /** Heap of the reading thread. */
  memoryMegabytes: number;
}

/** A month of one agency's activities is some 200 kB; these leave room for hundreds of times that. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  bytes: 20 * 1024 * 1024,
  parts: 1_000,
  inflatedBytes: 120 * 1024 * 1024,
  ratio: 150,
  cells: 500_000,
  milliseconds: 20_000,
  memoryMegabytes: 512,
};

export const RATIO_COUNTS_FROM = 4 * 1024 * 1024;
