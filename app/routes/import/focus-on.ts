/** Moves the focus to a heading, for when the control that had it is about to go. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
