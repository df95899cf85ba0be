/**
 * The icons, drawn on a 24 × 24 field with a 2 px line. An icon never stands alone for a meaning:
 * it is hidden from screen readers and a word stands beside it, or the button has a label.
 */
const paths = {
  'arrow-left': 'M19 12H5m6-6-6 6 6 6',
  'arrow-right': 'M5 12h14m-6-6 6 6-6 6',
  bell: 'M6 9a6 6 0 1 1 12 0c0 6 2 7 2 7H4s2-1 2-7m4 11a2 2 0 0 0 4 0',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5m8-5v5',
  chart: 'M4 4v16h16M8 15l4-5 3 3 5-7',
  check: 'm4 12.5 5 5L20 7',
  'check-circle': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-4.5 9.3 3 3 6-6.3',
  'chevron-down': 'm6 9 6 6 6-6',
  'chevron-right': 'm9 6 6 6-6 6',
  'chevron-up': 'm6 15 6-6 6 6',
  circle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3.5 2.5',
  close: 'M6 6l12 12M18 6 6 18',
  cloud: 'M7 18a4 4 0 0 1-.6-7.95 6 6 0 0 1 11.4 1.1A3.5 3.5 0 0 1 17.5 18z',
  'cloud-off': 'M3 3l18 18M9 5.8a6 6 0 0 1 8.8 5.35 3.5 3.5 0 0 1 2.4 5.6M6.8 9.9A4 4 0 0 0 7 18h11',
  coins:
    'M4 8c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3m0 0v8c0 1.7 3.6 3 8 3s8-1.3 8-3V8M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  download: 'M12 4v11m-5-4 5 5 5-5M4 20h16',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  external: 'M14 4h6v6m0-6L11 13M10 5H5v14h14v-5',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  flag: 'M5 21V4m0 1h13l-3 4 3 4H5',
  folder: 'M3 6h6l2 3h10v10H3z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9',
  grid: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4l3 2',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 8v5m0-8.5v.01',
  key: 'M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8m3 1 9-9m-3 3 3 3m-6 0 2 2',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 15v2',
  mail: 'M3 6h18v12H3zm0 1 9 7 9-7',
  menu: 'M4 6h16M4 12h16M4 18h16',
  minus: 'M5 12h14',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 5.5a3.5 3.5 0 0 1 0 6.5m2.5 2.8c1.7.9 2.7 2.7 3 5.2',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c.5-4.5 3.5-7 8-7s7.5 2.5 8 7',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  question:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-2.5 6.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.5v.01',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14m5 12 5 5',
  send: 'M3 11 21 3l-8 18-2.5-7.5zM10.5 13.5 21 3',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5m-7 5v5',
  'sign-out': 'M10 4H5v16h5M10 12h11m-4-4 4 4-4 4',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zm4 4.5v6m0 3v.01',
  target: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m0 4.5v.01',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6m4-6v6',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-4',
  unlock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 6.8-1.2M12 15v2',
  upload: 'M12 16V5m-5 4 5-5 5 5M4 20h16',
  warning: 'M12 4 2.5 20h19zm0 6v4.5m0 2.8v.01',
} as const;

export type IconName = keyof typeof paths;

export type IconProps = {
  name: IconName;
  /** Side in pixels; default 20. */
  size?: number;
  className?: string;
};

export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 ${className ?? ''}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
