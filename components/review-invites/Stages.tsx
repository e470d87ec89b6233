/** Where in the five pages of a review somebody is, and the way back to each. What comes next is each page's own button. */

import type { Identity } from '../../utils/domain/people';
import { type ReviewPage, reviewPages } from '../../utils/helpers/review-invites/state';
import { Person } from '../controls/Person';

const titles: Record<ReviewPage, string> = {
  when: 'When',
  who: 'Who',
  check: 'Check',
  sheet: 'Sheet',
  out: 'Out',
};

export interface StagesProps {
  readonly child: Identity;
  readonly page: ReviewPage;
  readonly goTo: (page: ReviewPage) => void;
}

export function Stages({ child, page, goTo }: StagesProps) {
  return (
    <>
      <p className="subject">
        Review of <Person person={child} />
      </p>
      <ol className="stages" aria-label="Pages of this review">
        {reviewPages.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="stage"
              aria-current={one === page ? 'step' : undefined}
              onClick={() => goTo(one)}
            >
              {titles[one]}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
