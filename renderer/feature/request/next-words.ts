// What a step is called on the card of what is next: its title, why it is next, and the word on its button.
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconBellRinging from '@tabler/icons-react/dist/esm/icons/IconBellRinging.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconEyeSearch from '@tabler/icons-react/dist/esm/icons/IconEyeSearch.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs'
import IconUserOff from '@tabler/icons-react/dist/esm/icons/IconUserOff.mjs'
import { assertNever } from '../../../domain/result.ts'
import type { IconComponent } from '../../ui/icon.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import type { NextAction } from './next-action.ts'

export interface NextWords {
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
  existence: { title: 'request.next_decideExistence', why: 'request.next_decideExistenceWhy' },
  'cause-ended': { title: 'request.next_decideOwed', why: 'request.next_decideOwedWhy' },
  'gone-in-part': { title: 'request.next_decidePart', why: 'request.next_decidePartWhy' },
} as const

const holdWhy = (
  t: Translate,
  dayLong: Formats['dayLong'],
  { isUrgent, through, expectedThrough }: Extract<NextAction, { kind: 'hold' }>,
): string => {
  if (!isUrgent) return t('request.next_holdWhy')
  return expectedThrough === undefined
    ? t('request.next_holdUrgentWhy', { day: dayLong(through) })
    : t('request.next_holdExpectedWhy', { day: dayLong(expectedThrough) })
}

/** What is next, why, and the word on its button. */
export const wordsOfStep = (t: Translate, { dayLong }: Formats, action: NextAction): NextWords => {
  switch (action.kind) {
    case 'hold': {
      const count = action.rangeIds.length
      return {
        title: t('request.next_hold', { count }),
        why: holdWhy(t, dayLong, action),
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
    case 'unclaimed': {
      const { step } = action
      const day = dayLong(action.day)
      return {
        title: t(`request.next_unclaimed_${step}`),
        why: t(`request.next_unclaimedWhy_${step}`, { day }),
        act:
          step === 'wait'
            ? null
            : step === 'remind'
              ? { word: t('life.remindAct'), icon: IconBellRinging }
              : { word: t('request.closeUnclaimed'), icon: IconUserOff },
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
    case 'search':
      return {
        title: t('request.next_search'),
        why: t('request.next_searchWhy'),
        act: { word: t('life.searchAct'), icon: IconEyeSearch },
      }
    case 'copy':
      return {
        title: t('request.next_copy'),
        why: t(action.because === 'alone' ? 'request.next_copyWhy' : 'request.next_copyBesideWhy'),
        act: { word: t('copy.make'), icon: IconCopy },
      }
    case 'removal':
      return {
        title: t('request.next_removal'),
        why: t('request.next_removalWhy'),
        act: { word: t('request.next_removalAct'), icon: IconTrash },
      }
    case 'destroy':
      return {
        title: t('request.next_destroy'),
        why: t('request.next_destroyWhy'),
        act: { word: t('request.next_destroyAct'), icon: IconTrash },
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
    case 'record-delivery': {
      const { number, deliveries } = action.notice
      const returned = deliveries.at(-1)?.returned ?? null
      if (returned !== null) {
        const day = dayLong(returned.on)
        return {
          title: t('issued.nextReturned'),
          why: t('issued.nextReturnedWhy', { number, day, reason: returned.reason }),
          act: { word: t('issued.recordAgain'), icon: IconMailForward },
        }
      }
      return {
        title: t('issued.next'),
        why: t('issued.nextWhy', { number }),
        act: { word: t('issued.record'), icon: IconMailForward },
      }
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
