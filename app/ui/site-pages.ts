export interface SitePage {
  readonly to: string;
  readonly label: string;
}

/** The pages of the header, in the order of the work. */
export const workPages: readonly SitePage[] = [
  { to: '/import', label: 'Import' },
  { to: '/quality', label: 'Data quality' },
  { to: '/pathway', label: 'Pathway' },
  { to: '/outcomes', label: 'Outcomes' },
  { to: '/equity', label: 'Equity' },
  { to: '/feedback', label: 'Feedback' },
  { to: '/principles', label: 'Principles' },
  { to: '/report', label: 'Board report' },
  { to: '/explore', label: 'Explore' },
];

/** The pages of the footer, which are read rather than worked in. */
export const readingPages: readonly SitePage[] = [
  { to: '/methods', label: 'Methods' },
  { to: '/measures', label: 'Measures' },
  { to: '/data-dictionary', label: 'Data dictionary' },
  { to: '/accessibility', label: 'Accessibility' },
  { to: '/privacy', label: 'Privacy' },
];
