// What to do next: why, and the one filled button of the page.
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs'
import { useEffect, useRef } from 'react'
import { rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { letsSee, letterOf } from '../../../domain/decision/letter.ts'
import { isLive } from '../../../domain/request/request-status.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { assertNever } from '../../../domain/result.ts'
import { useDoorAction } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card } from '../../ui/page.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { useMay } from '../../store/may.ts'
import { MakeCopyButton } from '../copy/make-copy-button.tsx'
import type { NextAction } from './next-action.ts'
import { askForStep } from '../notice/notice-step.ts'
import { askForOutput } from './output-request.ts'

interface NextWords {
  readonly title: string
  readonly why: string
  readonly act: { readonly word: string; readonly icon: IconComponent } | null
}

const viewKeys = {
  open: { title: 'request.next_view', why: 'request.next_viewWhy' },
  granted: { title: 'request.next_appointed', why: 'request.next_appointedWhy' },
  'cause-ended': { title: 'request.next_owed', why: 'request.next_owedWhy' },
} as const

const refuseKeys = {
  'all-past': 'request.next_refusePastWhy',
  'operating-room': 'request.next_refuseOperatingWhy',
  'not-filmed': 'request.next_refuseNotFilmedWhy',
  'exempt-public': 'request.next_refuseExemptWhy',
} as const

const decideKeys = {
  deletion: { title: 'request.next_decideDeletion', why: 'request.next_decideDeletionWhy' },
  suspension: { title: 'request.next_decideSuspension', why: 'request.next_decideSuspensionWhy' },
  'cause-ended': { title: 'request.next_decideOwed', why: 'request.next_decideOwedWhy' },
} as const

const wordsOf = (t: Translate, { dayLong }: Formats, action: NextAction): NextWords => {
  switch (action.kind) {
    case 'hold': {
      const count = action.rangeIds.length
      return {
        title: t('request.next_hold', { count }),
        why: action.isUrgent
          ? t('request.next_holdUrgentWhy', { day: dayLong(action.through) })
          : t('request.next_holdWhy'),
        act: { word: count > 1 ? t('request.holdAll', { count }) : t('request.hold'), icon: IconArchive },
      }
    }
    case 'identity':
      return {
        title: t('request.next_identity'),
        why: t('request.next_identityWhy'),
        act: { word: t('request.identityRecord'), icon: IconUserCheck },
      }
    case 'ground':
      return {
        title: t('request.next_ground'),
        why: t('request.next_groundWhy'),
        act: { word: t('request.next_groundAct'), icon: IconGavel },
      }
    case 'view': {
      const keys = viewKeys[action.because]
      return {
        title: t(keys.title),
        why: t(keys.why),
        act: { word: t('request.next_viewAct'), icon: IconPlayerPlay },
      }
    }
    case 'decide': {
      const keys = decideKeys[action.because]
      return {
        title: t(keys.title),
        why: t(keys.why),
        act: { word: t('request.next_decideAct'), icon: IconFileText },
      }
    }
    case 'copy':
      return {
        title: t('request.next_copy'),
        why: t('request.next_copyWhy'),
        act: { word: t('copy.make'), icon: IconCopy },
      }
    case 'removal':
      return {
        title: t('request.next_removal'),
        why: t('request.next_removalWhy'),
        act: { word: t('request.next_removalAct'), icon: IconTrash },
      }
    case 'wait':
      return {
        title: t('request.next_wait', { day: dayLong(action.until) }),
        why: t('request.next_waitWhy'),
        act: { word: t('request.next_waitAct'), icon: IconHourglass },
      }
    case 'refuse':
      return {
        title: t('request.next_refuse'),
        why: t(refuseKeys[action.because]),
        act: { word: t('request.next_refuseAct'), icon: IconBan },
      }
    case 'deliver':
      return {
        title: t('request.next_deliver'),
        why: t('request.next_deliverWhy'),
        act: { word: t('request.next_deliverAct'), icon: IconPrinter },
      }
    case 'record-delivery':
      return {
        title: t('issued.next'),
        why: t('issued.nextWhy', { number: action.notice.number }),
        act: { word: t('issued.record'), icon: IconMailForward },
      }
    case 'none':
      return {
        title: t('request.next_done'),
        why: t(`request.next_${action.because}Why`),
        act: null,
      }
    default:
      return assertNever(action)
  }
}

// Their own button stands there already, or there is nothing to show.
const mainSteps: ReadonlySet<NextAction['kind']> = new Set(['view', 'refuse', 'copy'] as const)
const decidingSteps: ReadonlySet<NextAction['kind']> = new Set(['refuse', 'decide'] as const)

interface NextCardProps {
  readonly request: RequestDetail
  readonly action: NextAction
  readonly onHold: (rangeIds: readonly RangeId[]) => void
  readonly onConfirm: () => void
  readonly onState: () => void
}

export const NextCard = ({ request, action, onHold, onConfirm, onState }: NextCardProps) => {
  const t = useWords()
  const formats = useFormats()
  const mayAct = useMay('request.identify')
  const ending = useDoorAction('decision.endPostponement')
  const words = wordsOf(t, formats, action)
  const requestId = request.id
  const buttonRef = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (action.kind !== 'none') buttonRef.current?.focus({ preventScroll: true })
  }, [action.kind])

  const perform = (): void => {
    switch (action.kind) {
      case 'hold':
        return onHold(action.rangeIds)
      case 'identity':
        return onConfirm()
      case 'ground':
        return onState()
      case 'view':
        return go({ kind: 'viewings', requestId })
      case 'refuse':
      case 'decide':
        return go({ kind: 'decision', requestId })
      case 'copy':
        return go({ kind: 'copies', requestId })
      case 'removal':
        return go({ kind: 'intake', requesterName: request.requester.name })
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
  const isOwed = isLive(request.status)
  const mayView = isOwed && letsSee(letterOf(request)) && !mainSteps.has(action.kind)
  const mayDecide = isOwed && rangesAwaiting(request.ranges).length > 0 && !decidingSteps.has(action.kind)
  return (
    <Card label={t('request.nextTitle')} className={words.act === null ? 'next-card' : 'next-card is-due'}>
      <p className="sub">{t('request.nextTitle')}</p>
      <h2 className="row">
        {words.act === null && (
          <span className="text-ok">
            <IconMark icon={IconCircleCheck} />
          </span>
        )}
        {words.title}
      </h2>
      <p className="next-card-why">{words.why}</p>
      {mayAct && words.act !== null && (
        <Button
          ref={buttonRef}
          look="filled"
          size="large"
          width="full"
          icon={words.act.icon}
          keys="Ctrl ↵"
          onPress={perform}
        >
          {words.act.word}
        </Button>
      )}
      {ending.failure !== null && <FailureNote failure={ending.failure} />}
      {mayAct && mayView && (
        <Button width="full" icon={IconPlayerPlay} onPress={() => go({ kind: 'viewings', requestId })}>
          {t('request.next_viewAct')}
        </Button>
      )}
      {mayAct && mayDecide && (
        <Button width="full" icon={IconFileText} onPress={() => go({ kind: 'decision', requestId })}>
          {t('request.next_decideAct')}
        </Button>
      )}
      {action.kind !== 'copy' && <MakeCopyButton request={request} />}
    </Card>
  )
}
