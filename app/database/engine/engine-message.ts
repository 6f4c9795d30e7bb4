/** What the engine says, in its usual form. Some refusals of its parser reach us wrapped as JSON. */
export function engineMessage(raw: string): string {
  if (!raw.startsWith('{"exception_type"')) return raw;
  try {
    const parsed: unknown = JSON.parse(raw);
    if (typeof parsed !== 'object' || parsed === null) return raw;
    const { exception_type: type, exception_message: message } = {
      exception_type: undefined,
      exception_message: undefined,
      ...parsed,
    };
    return `${String(type)} Error: ${String(message)}`;
  } catch {
    return raw;
  }
}
