import { Button } from '#app/ui/button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { Way } from '../export/take-away.ts';

interface WaysOutProps {
  readonly leave: (way: Way) => void;
  readonly hasChart: boolean;
}

/** How a checked answer leaves. There is no other way. */
export function WaysOut({ leave, hasChart }: WaysOutProps) {
  return (
    <div className="explore-checks__ways">
      <Button onClick={() => leave('csv')}>Download CSV</Button>
      <Button kind="secondary" onClick={() => leave('pack')}>
        Download replication pack
      </Button>
      <span className="explore-checks__more">
        {hasChart && <TextButton onClick={() => leave('png')}>Download PNG</TextButton>}
        <TextButton onClick={() => leave('arrow')}>Download Arrow</TextButton>
        <TextButton onClick={() => leave('copy')}>Copy the table</TextButton>
      </span>
    </div>
  );
}
