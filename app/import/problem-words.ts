import type { Problem, ProblemAction } from './import-report.ts';

export interface ProblemWords {
  /** What is wrong. */
  readonly what: string;
  /** What was done about it. */
  readonly done: string;
  /** What the person can do about it. */
  readonly fix: string;
}

/** Says a problem in plain English, without its file, column and rows, which stand beside it. */
export function problemWords(problem: Problem): ProblemWords {
  return {
    what: whatIsWrong(problem, shownValue(problem)),
    done: whatWasDone(problem),
    fix: whatToDo(problem),
  };
}

/** What is wrong, without the value: of all the values that are wrong alike. */
export function kindOfProblem(problem: Problem): string {
  return whatIsWrong({ ...problem, value: null, isRest: false }, null);
}

function whatIsWrong(problem: Problem, value: string | null): string {
  const told = (what: string): string => (value === null ? `${what}.` : `${what}: ${value}.`);
  const { rule, expected } = problem;
  switch (rule) {
    case 'not_a_date':
      return told('Not a date');
    case 'not_a_whole_number':
      return told('Not a whole number');
    case 'not_a_number':
      return told('Not a number');
    case 'out_of_range':
      return told('Out of range');
    case 'not_in_list':
      return told('Not in the list');
    case 'required':
      return problem.value === null && !problem.isRest
        ? 'Empty, and a row cannot be used without it.'
        : told('No answer, and a row cannot be used without one');
    case 'needs_one_of':
      return `Empty in each column of which a row needs one: ${expected}.`;
    case 'answers_in_words':
      return problem.value === null
        ? 'Answers must be numbers, and this column has words.'
        : told('Answers must be numbers, and this is a word');
    case 'too_many_cells':
      return 'More cells than there are headers.';
    case 'too_few_cells':
      return 'Fewer cells than there are headers.';
    case 'duplicate_key':
      return told('The same record as another row');
    case 'duplicate_column':
      return `A second column for “${expected}”.`;
    case 'stray_quote':
      return 'A quotation mark is out of place.';
    case 'unclosed_quote':
      return 'A quotation mark opens here and is never closed.';
    case 'mixed_encoding':
      return 'Some lines are written in UTF-8 and some in Windows-1252.';
    case 'reading_stopped':
      return 'The file could not be read beyond this row.';
    case 'unreadable_file':
      return 'This file cannot be read as text.';
    case 'workbook_not_csv':
      return 'This is a workbook or a zip file, not a CSV file.';
    case 'not_recognised':
      return problem.value === null
        ? 'Too few of its headers are ones that we know.'
        : `It looks most like “${problem.value}”, but has no column for ${expected}.`;
    case 'no_rows':
      return 'There are headers, but no rows under them.';
    case 'empty_file':
      return 'This file is empty.';
    case 'population_layout':
      return `A file from ${problem.value ?? 'a publisher'}, read as the local population.`;
    case 'population_row':
      return `Not read: ${problem.value ?? 'other rows'}.`;
    case 'footer_row':
      return told('A line below the data and not a part of it');
    case 'mojibake':
      return told('Letters that an earlier conversion garbled');
    case 'identifier_late':
      return told('This looks as if it could identify somebody');
    case 'date_order_mixed':
      return 'Some dates in this column can only have the day first, and some only the month.';
    case 'two_digit_year':
      return problem.value === null ? 'Years of two digits.' : told('A year of two digits');
    case 'several_answers':
      return told('More than one answer in a cell');
    case 'damaged_id':
      return told('An ID that a spreadsheet has rounded');
    case 'damaged_snomed':
      return told('A SNOMED code that a spreadsheet has rounded');
    case 'repaired_snomed':
      return told('A SNOMED code whose last digits a spreadsheet has made 0');
    case 'wrong_snomed':
      return told('Not a SNOMED code, since its check digit does not fit');
    case 'unknown_snomed':
      return told('A SNOMED code that no measure we know is recorded under');
    case 'suppressed_input':
      return told('A value that was hidden before we got the file');
    case 'derived_id':
      return `The file has no column for “${expected}”.`;
    case 'nothing_to_load':
      return 'Empty in every column that is used.';
    case 'file_too_large':
      return `This file is too large for this device, which can take up to ${expected}.`;
    case 'zip_damaged':
      return 'This zip file is damaged.';
    case 'zip_locked':
      return 'This zip file is locked with a password.';
    case 'zip_too_large':
      return `Unpacked, this zip file would be larger than ${expected}.`;
    case 'zip_too_many_files':
      return `This zip file holds more than ${expected} files.`;
    case 'zip_inside_zip':
      return 'There is a zip file inside this zip file.';
    case 'zip_without_csv':
      return 'There is no CSV file in this zip file.';
  }
}

const done: Readonly<Record<ProblemAction, string>> = {
  row_left_out: 'Row left out.',
  record_left_out: 'This part of the row left out, the rest of it kept.',
  value_left_out: 'Row kept, this value left blank.',
  noted: 'Row kept.',
  file_left_out: 'File left out.',
};

function whatWasDone({ rule, action, expected }: Problem): string {
  switch (rule) {
    case 'not_in_list':
      return 'Row kept, this value counted as “not mapped”.';
    case 'too_few_cells':
      return 'Row kept, the missing cells left blank.';
    case 'duplicate_column':
      return 'This column left out.';
    case 'unclosed_quote':
      return 'This row and everything after it left out.';
    case 'mixed_encoding':
      return 'Each line read as what it is.';
    case 'reading_stopped':
      return 'Rows up to this one kept.';
    case 'no_rows':
      return 'Nothing to load.';
    case 'population_layout':
      return 'Groups are matched by their names, never by their numbers.';
    case 'population_row':
      return 'These rows left out, so that nobody is counted twice.';
    case 'footer_row':
      return 'This line left out.';
    case 'mojibake':
      return 'The letters put right.';
    case 'date_order_mixed':
      return 'Every date read in the order chosen, and left blank where that is impossible.';
    case 'two_digit_year':
      return 'Read as the last year that it can be, next year at the latest.';
    case 'several_answers':
      return 'The first one kept.';
    case 'repaired_snomed':
      return `Row kept, and read as ${expected}: of the codes we know, only this one begins like it.`;
    case 'derived_id':
      return 'An ID made from what else the row says.';
    case 'suppressed_input':
      return 'Row kept, this value kept as hidden and never counted as 0.';
    case 'not_a_date':
    case 'not_a_whole_number':
    case 'not_a_number':
    case 'out_of_range':
    case 'required':
    case 'needs_one_of':
    case 'answers_in_words':
    case 'too_many_cells':
    case 'duplicate_key':
    case 'stray_quote':
    case 'unreadable_file':
    case 'workbook_not_csv':
    case 'not_recognised':
    case 'empty_file':
    case 'identifier_late':
    case 'damaged_id':
    case 'damaged_snomed':
    case 'wrong_snomed':
    case 'unknown_snomed':
    case 'nothing_to_load':
    case 'file_too_large':
    case 'zip_damaged':
    case 'zip_locked':
    case 'zip_too_large':
    case 'zip_too_many_files':
    case 'zip_inside_zip':
    case 'zip_without_csv':
      return done[action];
  }
}

function whatToDo({ rule, expected, value }: Problem): string {
  switch (rule) {
    case 'not_a_date':
    case 'not_a_whole_number':
    case 'not_a_number':
    case 'out_of_range':
      return `We expected ${expected}. Correct it in your file and import it again.`;
    case 'not_in_list':
      return `We expected ${expected}. Change it to one of those if it means the same.`;
    case 'required':
      return 'Fill it in and import the file again.';
    case 'needs_one_of':
      return 'Fill in one of them and import the file again.';
    case 'answers_in_words':
      return `We expected ${expected}, and do not guess which number a word stands for. Say it where you are asked, or export the answers as numbers and import the file again.`;
    case 'too_many_cells':
      return 'Often a comma in a text without quotation marks. Export the file again, or put the text in quotation marks.';
    case 'too_few_cells':
      return 'Check that this row was not cut short.';
    case 'duplicate_key':
      return 'Check which of the rows is right and remove the other.';
    case 'duplicate_column':
      return 'Remove or rename the column that you do not want to use.';
    case 'stray_quote':
      return 'Check this row’s cells. A quotation mark inside a text is written twice.';
    case 'unclosed_quote':
      return 'Close or remove the quotation mark and import the file again.';
    case 'mixed_encoding':
      return 'Check accents and pound signs. Next time, save the file as “CSV UTF-8”.';
    case 'reading_stopped':
    case 'unreadable_file':
      return 'Check that the file is a CSV file, still in its place and not open elsewhere, and import it again.';
    case 'workbook_not_csv':
      return 'Open it, choose Save as, then “CSV UTF-8”, once for each sheet, and import those files.';
    case 'not_recognised':
      return value === null
        ? 'Give its columns the headers of one of our templates, or leave the file out.'
        : 'Add the column, or rename its header as in our template, and import the file again.';
    case 'no_rows':
    case 'empty_file':
      return 'Check that you exported the right file.';
    case 'population_layout':
      return 'Check on Equity whom it counts: residents must be of the ages that you serve.';
    case 'population_row':
      return 'Nothing.';
    case 'footer_row':
      return 'Nothing, unless it is a record: then say so in its columns.';
    case 'mojibake':
      return 'Check a few names of places. Next time, open the file in a text editor and save it as “CSV UTF-8”.';
    case 'identifier_late':
      return 'Take it out of your file, or match the column so that it is made into a code.';
    case 'date_order_mixed':
      return 'Ask for the export again with dates as 2025-12-31, or put the column right.';
    case 'two_digit_year':
      return 'Ask for dates with four-digit years if that is wrong.';
    case 'several_answers':
      return 'Say at this column what stands between the answers, if all of them matter.';
    case 'damaged_id':
      return 'Export the file again and do not open it in a spreadsheet before you import it.';
    case 'damaged_snomed':
      return 'The last digits are lost for good. Export the file again with these codes as text.';
    case 'repaired_snomed':
      return 'Nothing, if that is the code. Next time, export the file with these codes as text.';
    case 'wrong_snomed':
      return 'A digit was changed on the way. Put the code right as your system has it, and import the file again.';
    case 'unknown_snomed':
      return 'Leave it, if you do not need these scores. Otherwise add the measure.';
    case 'suppressed_input':
      return 'Ask whoever sent the file for records that are not suppressed.';
    case 'derived_id':
      return 'Add the column if your system has it: then repeats are recognised for certain.';
    case 'nothing_to_load':
      return 'Nothing, if the row is meant to be empty.';
    case 'file_too_large':
      return 'Split it by year or by table, use a device with more memory, or use the command line.';
    case 'zip_damaged':
      return 'Make the zip file again, or import the CSV files by themselves.';
    case 'zip_locked':
      return 'Unpack it with its password and import the CSV files.';
    case 'zip_too_large':
    case 'zip_too_many_files':
    case 'zip_inside_zip':
      return 'Unpack it and import the CSV files that you need.';
    case 'zip_without_csv':
      return 'Import the CSV files that your system exports.';
  }
}

function shownValue({ value, isRest }: Problem): string {
  if (isRest) return 'further values, not listed one by one';
  return value === null ? 'an empty cell' : `“${value}”`;
}
