/** The Buddhist year of an address (`/2566/projects`), or null where the address names none. */
export function yearOfAddress(pathname: string): number | null {
  const year = /^\/(2[45]\d{2})(?:\/|$)/.exec(pathname)?.[1];
  return year ? Number(year) : null;
}

/** The same place in another year. A page of one project leads to the list: its code belongs to its year. */
export function addressInYear(pathname: string, year: number): string {
  if (yearOfAddress(pathname) === null) return `/${year}`;
  const place = pathname.split('/')[2];
  return place ? `/${year}/${place}` : `/${year}`;
}
