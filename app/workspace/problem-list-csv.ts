export { problemsCsv as problemListCsv } from '#app/import/problems-csv.ts';
