// What pressing a step does: it opens its dialog, leads to its screen, or is done at once.
import type { Failure } from '../../../domain/contract/failure.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { isRemoval } from '../../../domain/decision/letter.ts'
import { assertNever } from '../../../domain/result.ts'
import { useDoorAction } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { useWords } from '../../words/use-words.ts'
import { askForStep } from '../notice/notice-step.ts'
import type { NextAction } from './next-action.ts'
import { askForOutput } from './output-request.ts'
import { askForUnclaimed } from './unclaimed-step.ts'

/** The dialogs that live on the page of the request. */
export interface StepDialogs {
  readonly onHold: (rangeIds: readonly RangeId[]) => void
  readonly onConfirm: () => void
  readonly onState: () => void
  readonly onSearch: () => void
}

interface Steps {
  readonly perform: (action: NextAction) => void
  /** Why the step that is done at once came to nothing. */
  readonly failure: Failure | null
}

export const useSteps = (request: RequestDetail, dialogs: StepDialogs): Steps => {
  const t = useWords()
  const ending = useDoorAction('decision.endPostponement')
  const requestId = request.id
  const perform = (action: NextAction): void => {
    switch (action.kind) {
      case 'hold':
        return dialogs.onHold(action.rangeIds)
      case 'identity':
        return dialogs.onConfirm()
      case 'ground':
        return dialogs.onState()
      case 'search':
        return dialogs.onSearch()
      case 'view':
        return go({ kind: 'viewings', requestId })
      case 'unclaimed':
        return action.step === 'wait' ? undefined : askForUnclaimed({ kind: action.step, requestId })
      case 'refuse':
      case 'decide':
        return go({ kind: 'decision', requestId })
      case 'copy':
        return go({ kind: 'copies', requestId })
      case 'removal':
        return go({ kind: 'intake', follows: { requestId, kinds: request.kinds.filter(isRemoval) } })
      case 'destroy':
        return go({ kind: 'destructions', due: request.number })
      case 'deliver': {
        const { id, number, printedCount } = action.notice
        const title = t('request.noticePaper', { number })
        return askForOutput({ requestId, paper: { kind: 'notice', noticeId: id }, title, outCount: printedCount })
      }
      case 'record-delivery':
        return askForStep({ kind: 'delivery', requestId, noticeId: action.notice.id })
      case 'wait':
        return void ending.run({ requestId })
      case 'none':
        return undefined
      default:
        return assertNever(action)
    }
  }
  return { perform, failure: ending.failure }
}
