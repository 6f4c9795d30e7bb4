const items = ['swemwbs_1', 'swemwbs_2', 'swemwbs_3', 'swemwbs_4', 'swemwbs_5'];

/** A responses file of so many rows, with one value in each thousand that is no number. */
export function scoreFile(rows: number, name = 'responses.csv'): File {
  const lines = Array.from({ length: rows }, (_, index) => {
    const value = index % 1000 === 999 ? 'often' : String(1 + (index % 5));
    return `A${Math.floor(index / items.length)},${items[index % items.length] ?? ''},${value},raw,item\n`;
  });
  return new File(['assessment_id,item,value,keying,level\n', ...lines], name, {
    type: 'text/csv',
  });
}
