/** Fetches the code that figures load when they are drawn or saved, so that both still work without a network. */
export async function fetchFigureCode(): Promise<void> {
  await Promise.all([
    import('./charts/figure-chart.ts'),
    import('./files/figure-files.ts'),
    import('./files/figure-png.ts'),
    import('./files/figure-svg.ts'),
    import('./files/embedded-font.ts'),
    import('./files/copy-table.ts'),
  ]);
}
