// The product's icons, one stroke each, drawn in the text's colour. They never carry a meaning alone.
const paths = {
  link: 'M6.7 9.3l2.6-2.6M7 5l1.6-1.6a2.8 2.8 0 014 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 01-4-4L5 7',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  download: 'M8 2.5v7.2M4.9 6.8L8 9.9l3.1-3.1M2.8 13.2h10.4',
  upload: 'M8 10V2.8M4.9 5.9L8 2.8l3.1 3.1M2.8 13.2h10.4',
  down: 'M4 6.2l4 4 4-4',
  right: 'M6.2 4l4 4-4 4',
  check: 'M3 8.5l3.2 3.2L13 5',
  flag: 'M3.5 14.2V2.4M3.5 3h8.6l-2 3.1 2 3.1H3.5',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  options: 'M2 4h12M4.5 8h7M6.5 12h3',
  table: 'M2.2 3h11.6v10H2.2zM2.2 6.5h11.6M6.2 3v10',
  info: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM8 7.2v4M8 4.8v.2',
  clock: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM8 4.8V8l2.3 1.6',
  question:
    'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM6.2 6.4a1.9 1.9 0 113 1.5c-.8.5-1.2.9-1.2 1.7M8 11.4v.2',
  warning: 'M8 2.4l6 11H2zM8 6.6v3.2M8 11.5v.2',
  error: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3.5M4.2 7.2L8 3.4l3.8 3.8',
  lower: 'M8 3v9.5M4.2 8.8L8 12.6l3.8-3.8',
  waves:
    'M2.5 6.3c1.8-1.6 3.6-1.6 5.5 0s3.7 1.6 5.5 0M2.5 10.3c1.8-1.6 3.6-1.6 5.5 0s3.7 1.6 5.5 0',
  undo: 'M5.8 3L2.8 6l3 3M3 6h6.2a3.6 3.6 0 010 7.2H7',
  code: 'M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 11.6a4.6 4.6 0 100-9.2 4.6 4.6 0 000 9.2zM10.4 10.4l3.4 3.4',
} as const;

export type IconName = keyof typeof paths;

/** A 16 px icon. Hidden from screen readers: its words stand beside it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      className={`ico ${className}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The hatching every chart and mark uses for "a range". Rendered once by the shell; fill with `url(#hatch)`. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" style={{ fill: 'var(--surface)' }} />
          <rect width="2" height="5" style={{ fill: 'var(--hatch)' }} />
        </pattern>
      </defs>
    </svg>
  );
}
