/** Says that uses could be counted in memory alone, and what to do; nothing where all of them are kept. */
import { Button } from '../controls/Button';
import { Banner } from '../layout/Banner';

export interface NoRoomProps {
  /** Uses that wait in memory. */
  readonly uncounted: number;
  readonly keepNow: () => void;
}

export function NoRoom({ uncounted, keepNow }: NoRoomProps) {
  if (uncounted === 0) return null;
  const [uses, them] = uncounted === 1 ? ['1 use is', 'it'] : [`${uncounted} uses are`, 'them'];
  return (
    <Banner kind="problem">
      <p role="alert">
        <strong>This computer has no room left.</strong> {uses} counted in memory alone, and lost when the
        browser closes. Nothing in Mosaic is touched by this. Free some space, then keep {them} here.
      </p>
      <Button kind="secondary" onPress={keepNow}>
        Keep {them} now
      </Button>
    </Banner>
  );
}
