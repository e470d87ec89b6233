/** What stands in place of a face that may not be seen now: why, and how to see it again. It names nobody. */
import type { Curtain } from '../../utils/domain/curtain';
import { Button, ButtonRow } from '../controls/Button';
import { PageHeading } from '../layout/PageHeading';

interface Props {
  readonly why: Exclude<Curtain, 'open'>;
  readonly onHandOver: () => void;
}

export function Hidden({ why, onHandOver }: Props) {
  return why === 'locked' ? (
    <>
      <PageHeading key="locked">Hidden since the screen was locked</PageHeading>
      <p>Nothing is lost, and what was under way goes on.</p>
      <p className="next">Go to a page of Mosaic on which you are signed in: then it shows again.</p>
    </>
  ) : (
    <>
      <PageHeading key="other-worker">Somebody else’s work is hidden</PageHeading>
      <p>
        Another worker is signed in to Mosaic than before. What the first one was doing here is about families
        that may be none of yours.
      </p>
      <p className="next">
        If you work on it together, show it. Else close this panel, or ask them to put it away.
      </p>
      <ButtonRow>
        <Button kind="secondary" onPress={onHandOver}>
          Show it
        </Button>
      </ButtonRow>
    </>
  );
}
