import { DeviceIcon } from '#app/ui/icons.tsx';
import { TextButton } from '#app/ui/text-button.tsx';

/** The promise, and the way to make it true at once. */
export function StaysHere({ onForget }: { readonly onForget: () => void }) {
  return (
    <p className="import-stays">
      <DeviceIcon size={18} />
      <span>
        Read in this tab. Not uploaded, and gone when you close it.{' '}
        <TextButton onClick={onForget}>Forget everything</TextButton>
      </span>
    </p>
  );
}
