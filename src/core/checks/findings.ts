/** Everything that the checks can find: the declarations of all of them, each of which stands with its check. */
import { acceptanceFindings } from './acceptance';
import { changeAllocatedFindings } from './change-allocated';
import { duplicateEventsFindings } from './duplicate-events';
import { duplicatePostsFindings } from './duplicate-posts';
import { duplicateRowsFindings } from './duplicate-rows';
import { eventCompleteFindings } from './event-complete';
import { eventDecidedFindings } from './event-decided';
import { eventYearFindings } from './event-year';
import { framesKnownFindings } from './frames-known';
import { magnitudeFindings } from './magnitude';
import { minutedAgreesFindings } from './minuted-agrees';
import { negativeAmountsFindings } from './negative-amounts';
import { ownYearFindings } from './own-year';
import { postDatesFindings } from './post-dates';
import { postsCompleteFindings } from './posts-complete';
import { postsWithinFrameFindings } from './posts-within-frame';
import { previousYearFindings } from './previous-year';
import { residualFindings } from './residual';
import { rowsInOrderFindings } from './rows-in-order';
import { settingsReadFindings } from './settings-read';
import { sourceAllowedFindings } from './source-allowed';
import { stateDecidedFindings } from './state-decided';
import { switchedOffFindings } from './switched-off';
import { versionDecidedFindings } from './version-decided';
import { versionsExplainedFindings } from './versions-explained';

export const checkFindings = {
  ...framesKnownFindings,
  ...residualFindings,
  ...changeAllocatedFindings,
  ...versionsExplainedFindings,
  ...minutedAgreesFindings,
  ...versionDecidedFindings,
  ...duplicateRowsFindings,
  ...rowsInOrderFindings,
  ...ownYearFindings,
  ...negativeAmountsFindings,
  ...postsWithinFrameFindings,
  ...postsCompleteFindings,
  ...duplicatePostsFindings,
  ...postDatesFindings,
  ...sourceAllowedFindings,
  ...previousYearFindings,
  ...settingsReadFindings,
  ...magnitudeFindings,
  ...eventCompleteFindings,
  ...eventDecidedFindings,
  ...eventYearFindings,
  ...duplicateEventsFindings,
  ...stateDecidedFindings,
  ...acceptanceFindings,
  ...switchedOffFindings,
};
