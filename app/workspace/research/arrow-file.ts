export { arrowFile, type ResearchColumn } from '#app/analysis/research/arrow-rows.ts';
