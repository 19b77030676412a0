// The reason for each ground in English. It states the ground that was chosen and the facts, never that the decision is a
// lawful one.
import type { PostponementCause } from '../../../decision/range-result.ts'
import { assertNever } from '../../../result.ts'
import { type LetterTranslation, type NoticeTranslation, pastInBrief, type Told, withFacts } from '../translation.ts'
import { isGoneInPart, isSeenDestroyed, type PastFootage } from '../../refusal-words.ts'
import type { Keeping } from '../../keeping.ts'
import type { PaperRange } from '../../request-words.ts'
import { days } from './days.ts'

const keptFor = ({ retentions }: Told): string => {
  const terms = [...new Set(retentions.map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`))]
  return terms.length === 0 ? '' : `We keep footage for ${terms.join(' or ')}.`
}

const seenWords = (past: Told['past']): string => {
  const { rows, seenOn } = pastInBrief(past)
  const [day] = seenOn
  if (day === undefined) return '; what is past its day is deleted by the recorder automatically'
  const when = seenOn.length === 1 ? ` on ${days.day(day)}` : ''
  return `, and it was destroyed; we checked this${when} (ledger ${rows.length === 1 ? 'entry' : 'entries'} ${rows.join(', ')})`
}

// Two languages need the room: of a piece only its span, its day and its row.
const pieceWords = ({ lastDay, destruction }: PastFootage, { from, to }: PaperRange): string =>
  `${days.span(from, to)}: kept until ${days.day(lastDay)}${
    destruction === null
      ? ''
      : `, then destroyed (ledger entry ${destruction.ledgerNumber}, checked on ${days.day(destruction.confirmedOn)})`
  }.`

const ended = (told: Told): readonly string[] => {
  const { past } = told
  const whole = past.filter(({ piece }) => piece === null)
  const { lastDays } = pastInBrief(whole)
  const [first, last] = [lastDays.at(0), lastDays.at(-1)]
  const pieces = past.flatMap((one) => (one.piece === null ? [] : [pieceWords(one, one.piece)]))
  if (first === undefined || last === undefined) return pieces
  const when = first === last ? `on ${days.day(first)}` : `between ${days.day(first)} and ${days.day(last)}`
  return [keptFor(told), `For your footage this ended ${when}${seenWords(whole)}.`, ...pieces]
}

const lead = (told: Told): string => {
  if (!isSeenDestroyed(told))
    return isGoneInPart(told) ? 'Part of it is past its retention period.' : 'The retention period had ended.'
  return isGoneInPart(told)
    ? 'Part of it was destroyed after its retention period.'
    : 'The retention period had ended and the footage was destroyed.'
}

export const reason: LetterTranslation['reason'] = (ground, told) => {
  const { facts } = told
  switch (ground) {
    case 'retention-passed':
      return {
        lead: lead(told),
        text: [...ended(told), facts].filter((part) => part !== '').join(' '),
      }
    case 'footage-lost':
      return {
        lead: 'The footage was lost before its retention period ended.',
        text: withFacts('It should still have been kept and no longer exists, for the following reason', facts, '.'),
      }
    case 'not-filmed':
      if (told.isNeverFilmed)
        return {
          lead: 'Nothing was filmed.',
          text: ['There is no footage of the time and place you gave.', facts].filter((part) => part !== '').join(' '),
        }
      return {
        lead: 'The person concerned does not appear in the footage.',
        text: [
          'We checked the time and place you gave and did not find them.',
          facts,
          'Tell us more about the clothing or the time and we will look again.',
        ]
          .filter((part) => part !== '')
          .join(' '),
      }
    case 'law-restricts':
      return {
        lead: 'A law restricts viewing of this footage.',
        text: withFacts('Viewing requires what the following provision of law sets out', facts, '.'),
      }
    case 'harm-to-others':
      return {
        lead: 'Viewing could harm another person.',
        text: withFacts(
          'Showing it could endanger another person or unfairly harm their interests, for the following reason',
          facts,
          '.',
        ),
      }
    case 'investigation-obstructed':
      return {
        lead: 'It would seriously obstruct an investigation or trial.',
        text: `${withFacts('The following proceedings are under way', facts, '.')} You may ask again when they end.`,
      }
    case 'identity-unconfirmed':
      return {
        lead: 'We could not confirm your identity or authority.',
        text: withFacts('Show us the following and we will proceed at once', facts, '.'),
      }
    case 'exempt-public':
      return {
        lead: 'Footage of a public place is exempt.',
        text: 'Under Art. 58(2) of the Act the right to have processing stopped (Art. 37) does not apply to fixed cameras in places open to the public. You may still ask to view the footage (Art. 35) or to have it deleted (Art. 36).',
      }
    // Agencies alone are told so, and in Korean.
    case 'ground-missing':
      return { lead: '', text: facts }
    default:
      return assertNever(ground)
  }
}

interface Cause {
  readonly lead: string
  readonly why: string
}

const causes = {
  masking: {
    lead: 'We need time to mask other people.',
    why: 'Other people appear in this footage, and we are making them unrecognisable.',
  },
  searching: {
    lead: 'We need time to find the footage.',
    why: 'We are looking for the scenes that you asked for.',
  },
  equipment: { lead: 'The recorder is out of order.', why: 'It is being repaired.' },
  other: { lead: 'There is another good cause.', why: '' },
} as const satisfies Record<PostponementCause, Cause>

const keptWords = (keeping: Keeping): string => {
  if (keeping.kind === 'not-held') return ''
  return keeping.since === null
    ? 'Until then the footage is kept apart, so that it is not deleted.'
    : `The footage has been kept apart since ${days.moment(keeping.since)}, so that it is not deleted until then.`
}

export const postponement: NoticeTranslation['postponement'] = ({ cause, facts, expectedEndOn }, keeping) => ({
  lead: causes[cause].lead,
  text: [causes[cause].why, facts, `We expect to finish on ${days.dayAndWeekday(expectedEndOn)}.`, keptWords(keeping)]
    .filter((part) => part !== '')
    .join(' '),
})
