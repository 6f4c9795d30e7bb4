import type { ReactNode } from 'react';

interface IconProps {
  readonly size?: number;
}

/** Line icons on a 24 grid, in the colour of the text beside them. Always beside words, so hidden from assistive technology. */
function icon(name: string, paths: ReactNode) {
  const Icon = ({ size = 18 }: IconProps) => (
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
    >
      {paths}
    </svg>
  );
  Icon.displayName = name;
  return Icon;
}

export const DeviceIcon = icon(
  'DeviceIcon',
  <>
    <rect x="3" y="4" width="18" height="12" rx="1.5" />
    <path d="M12 16v4M8 20h8" />
  </>,
);

export const UploadIcon = icon(
  'UploadIcon',
  <path d="M12 16V4M7 8.5 12 3.5l5 5M3.5 15v4a1.5 1.5 0 0 0 1.5 1.5h14a1.5 1.5 0 0 0 1.5-1.5v-4" />,
);

export const ArrowIcon = icon('ArrowIcon', <path d="M4 12h16M14 6l6 6-6 6" />);

export const DownIcon = icon('DownIcon', <path d="m6 9 6 6 6-6" />);

export const TickIcon = icon('TickIcon', <path d="m5 12.5 4.5 4.5L19 7.5" />);

export const InfoIcon = icon(
  'InfoIcon',
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5M12 7.5v.01" />
  </>,
);

export const WarningIcon = icon(
  'WarningIcon',
  <>
    <path d="M12 4 2.8 20h18.4L12 4Z" />
    <path d="M12 10v4.5M12 17v.01" />
  </>,
);

export const MenuIcon = icon('MenuIcon', <path d="M4 7h16M4 12h16M4 17h16" />);

export const FilterIcon = icon('FilterIcon', <path d="M4 7h16M7 12h10M10 17h4" />);

export const WaitingIcon = icon(
  'WaitingIcon',
  <circle cx="12" cy="12" r="8" strokeDasharray="1 4" />,
);

export const UndoIcon = icon(
  'UndoIcon',
  <path d="M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3" />,
);
