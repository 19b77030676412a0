// What became of a copy, newest first.
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs'
import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { Closing } from '../../../domain/copy/copy.ts'
import type { CopyDetail } from '../../../domain/copy/summary.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'

interface Deed {
  readonly at: Instant
  readonly by: string
  readonly icon: IconComponent
  readonly word: string
  readonly detail: string
}

const closingWords = (t: Translate, how: Closing): string => {
  const word = t(`copy.how_${how.kind}`)
  if (how.kind === 'destroyed-by-recipient') return `${word} (${t(`copy.proof_${how.proof}`)})`
  return how.kind === 'destroyed-here' ? `${word} (${how.method})` : word
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

const deedsOf = (t: Translate, formats: Formats, copy: CopyDetail): readonly Deed[] => {
  const { closing } = copy
  const ended: readonly Deed[] =
    closing === null
      ? []
      : [
          {
            at: closing.recordedAt,
            by: closing.recordedBy,
            icon: IconCircleCheck,
            word: t('copy.did_close', { how: closingWords(t, closing.how) }),
            detail: joined(
              t('copy.byWhomOn', { day: formats.dayBrief(closing.closedOn), name: closing.byWhom }),
              closing.note,
            ),
          },
        ]
  const between = [
    ...copy.reminders.map(({ way, note, at, by }) => ({
      at,
      by,
      icon: IconBell,
      word: t('copy.did_remind', { way: t(`copy.way_${way}`) }),
      detail: note,
    })),
    ...copy.extensions.map(({ formerDueOn, dueOn, reason, at, by }) => ({
      at,
      by,
      icon: IconCalendarPlus,
      word: t('copy.did_extend', { from: formats.dayBrief(formerDueOn), to: formats.dayBrief(dueOn) }),
      detail: reason,
    })),
  ].toSorted((one, other) => (one.at < other.at ? 1 : -1))
  const handed = { at: copy.providedAt, by: copy.providedBy, icon: IconCopy, word: t('copy.did_provide') }
  return [...ended, ...between, { ...handed, detail: t('copy.ledgerNumber', { number: copy.ledgerNumber }) }]
}

export const CourseCard = ({ copy }: { readonly copy: CopyDetail }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <Card label={t('copy.course')}>
      <CardHead title={t('copy.course')} />
      <ol className="copy-course">
        {deedsOf(t, formats, copy).map(({ at, by, icon, word, detail }) => (
          <li key={`${at} ${word}`} className="row">
            <IconMark icon={icon} />
            <span className="grow">
              <span className="mid">{word}</span>
              <span className="cap num">{joined(formats.momentBrief(at), by, detail)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
