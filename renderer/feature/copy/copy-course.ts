// What became of a copy, newest first.
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import type { Closing } from '../../../domain/copy/copy.ts'
import type { CopyDetail } from '../../../domain/copy/summary.ts'
import { isEnteredLate } from '../../../domain/viewing/viewing-outcome.ts'
import type { Deed } from '../../ui/detail.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'

const closingWords = (t: Translate, how: Closing): string => {
  const word = t(`copy.how_${how.kind}`)
  if (how.kind === 'destroyed-by-recipient') return `${word} (${t(`copy.proof_${how.proof}`)})`
  return how.kind === 'destroyed-here' ? `${word} (${how.method})` : word
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

export const deedsOf = (t: Translate, formats: Formats, copy: CopyDetail): readonly Deed[] => {
  const { closing } = copy
  const ended: readonly Deed[] =
    closing === null
      ? []
      : [
          {
            at: closing.recordedAt,
            icon: IconCircleCheck,
            word: t('copy.did_close', { how: closingWords(t, closing.how) }),
            detail: joined(
              formats.momentBrief(closing.recordedAt),
              closing.recordedBy,
              t('copy.byWhomOn', { day: formats.dayBrief(closing.closedOn), name: closing.byWhom }),
              closing.note,
            ),
          },
        ]
  const between = [
    ...copy.reminders.map(({ way, note, at, by }) => ({
      at,
      icon: IconBell,
      word: t('copy.did_remind', { way: t(`copy.way_${way}`) }),
      detail: joined(formats.momentBrief(at), by, note),
    })),
    ...copy.extensions.map(({ formerDueOn, dueOn, reason, at, by }) => ({
      at,
      icon: IconCalendarPlus,
      word: t('copy.did_extend', { from: formats.dayBrief(formerDueOn), to: formats.dayBrief(dueOn) }),
      detail: joined(formats.momentBrief(at), by, reason),
    })),
  ].toSorted((one, other) => (one.at < other.at ? 1 : -1))
  const { providedAt, enteredAt } = copy
  const handed = {
    at: providedAt,
    icon: IconCopy,
    word: t('copy.did_provide'),
    detail: joined(
      formats.momentBrief(providedAt),
      copy.providedBy,
      t('copy.ledgerNumber', { number: copy.ledgerNumber }),
      isEnteredLate(providedAt, enteredAt) ? t('copy.late', { at: formats.momentBrief(enteredAt) }) : '',
    ),
  }
  return [...ended, ...between, handed]
}
