const REPEATED = / \(\d+\)$/;

/**
 * The words of a header in lower case: split at spaces, punctuation and changes of case. "sdq_p_07" is sdq, p, 07;
 * "UniqServReqID" is uniq, serv, req, id. The " (2)" of a repeated header is dropped.
 */
export function headerWords(header: string): readonly string[] {
  return header
    .normalize('NFKC')
    .replace(REPEATED, '')
    .replace(/['’‘`]s?\b/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
