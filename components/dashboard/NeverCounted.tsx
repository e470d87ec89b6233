/** What is never counted as time saved, for everybody to hold the figures to. */
import { alwaysCounted, neverCounted } from '../../utils/domain/evidence/never-counted';
import { PageHeading } from '../layout/PageHeading';

export function NeverCounted() {
  return (
    <>
      <PageHeading>What is never counted</PageHeading>
      <p className="lead">No figure on these pages holds any of this.</p>
      <ol className="never">
        {neverCounted.map(({ what, instead }) => (
          <li key={what}>
            <p className="card-title">{what}</p>
            <p>{instead}</p>
          </li>
        ))}
      </ol>
      <p className="next">{alwaysCounted}</p>
    </>
  );
}
