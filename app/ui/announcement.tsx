/** Says what has changed to people who listen, without moving them. Stands empty until there is something to say. */
export function Announcement({ children }: { readonly children: string }) {
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {children}
    </p>
  );
}
