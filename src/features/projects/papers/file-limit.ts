/** How large an attached file may be (issue of the papers: at most 50 MB each), for the server and for the screen. */

/** 50 MB in bytes; the body of the request may be a little larger for its other fields (platform/http). */
export const FILE_LIMIT = 50_000_000;

/** 12,345,678 bytes as "12.3": megabytes with one decimal, whole ones without. */
export const inMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
