const ADDRESS = /(?:https?:\/\/|\bwww\.)\S/i;
const HANDLE = /^@[A-Za-z\d_.]{2,}$/;

/** Whether a web address stands in a text. */
export function holdsWebAddress(text: string): boolean {
  return (text.includes('://') || /www\./i.test(text)) && ADDRESS.test(text);
}

/** Whether a text is a handle of a social network, such as @name. */
export function isHandle(text: string): boolean {
  return text.startsWith('@') && HANDLE.test(text);
}
