/** The whole workbench while Tessera is paused: what that means, and the one press that ends it. */
import { Button, ButtonRow } from '../controls/Button';
import { PageHeading } from '../layout/PageHeading';

export function Paused({ onStartAgain }: { readonly onStartAgain: () => void }) {
  return (
    <>
      <PageHeading>Tessera is paused until tomorrow</PageHeading>
      <p>
        It reads nothing, saves nothing and keeps nothing that you type. Pages of Mosaic that you open now
        hold nothing of Tessera; reload the pages that were open before.
      </p>
      <p className="next">
        Work in Mosaic as usual. Tessera comes back by itself tomorrow, or when you press the button. Then
        reload the Mosaic page.
      </p>
      <ButtonRow>
        <Button kind="primary" onPress={onStartAgain}>
          Start Tessera again
        </Button>
      </ButtonRow>
    </>
  );
}
