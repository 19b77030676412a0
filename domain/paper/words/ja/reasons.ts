// The reason for each ground in Japanese. It states the ground that was chosen and the facts, never that the decision is a
// lawful one.
import type { PostponementCause } from '../../../decision/range-result.ts'
import { assertNever } from '../../../result.ts'
import { type LetterTranslation, type NoticeTranslation, pastInBrief, type Told, withFacts } from '../translation.ts'
import { isGoneInPart, isSeenDestroyed, type PastFootage } from '../../refusal-words.ts'
import type { Keeping } from '../../keeping.ts'
import type { PaperRange } from '../../request-words.ts'
import { days } from './days.ts'

const keptFor = ({ retentions }: Told): string => {
  const terms = [...new Set(retentions.map(({ count, unit }) => `${count}${unit === 'day' ? '日' : 'か月'}`))]
  return terms.length === 0 ? '' : `当院の映像の保管期間は撮影日から${terms.join('または')}です。`
}

const seenWords = (past: Told['past']): string => {
  const { rows, seenOn } = pastInBrief(past)
  const [day] = seenOn
  if (day === undefined) return '以後は録画装置が自動で廃棄します。'
  const when = seenOn.length === 1 ? `${days.day(day)}に` : ''
  return `廃棄されました。廃棄は${when}確認しました(台帳${rows.map((row) => `第${row}号`).join('・')})。`
}

// Two languages need the room: of a piece only its span, its day and its row.
const pieceWords = ({ lastDay, destruction }: PastFootage, { from, to }: PaperRange): string =>
  `${days.span(from, to)}の映像は${days.day(lastDay)}に保管期間が終わり${
    destruction === null
      ? 'ました'
      : `廃棄されました(台帳第${destruction.ledgerNumber}号、${days.day(destruction.confirmedOn)}確認)`
  }。`

const ended = (told: Told): string => {
  const { past } = told
  const whole = past.filter(({ piece }) => piece === null)
  const { lastDays } = pastInBrief(whole)
  const [first, last] = [lastDays.at(0), lastDays.at(-1)]
  const pieces = past.map((one) => (one.piece === null ? '' : pieceWords(one, one.piece)))
  if (first === undefined || last === undefined) return pieces.join('')
  const when = first === last ? `${days.day(first)}に` : `区間により${days.day(first)}から${days.day(last)}までに`
  return `${keptFor(told)}ご請求の映像は${when}保管期間が終わり、${seenWords(whole)}${pieces.join('')}`
}

const lead = (told: Told): string => {
  if (!isSeenDestroyed(told)) return isGoneInPart(told) ? '一部は保管期間が過ぎました。' : '保管期間が過ぎました。'
  return isGoneInPart(told) ? '一部は保管期間が過ぎ、廃棄されました。' : '保管期間が過ぎ、映像は廃棄されました。'
}

export const reason: LetterTranslation['reason'] = (ground, told) => {
  const { facts } = told
  switch (ground) {
    case 'retention-passed':
      return {
        lead: lead(told),
        text: [ended(told), facts].join(''),
      }
    case 'footage-lost':
      return {
        lead: '保管期間の終了前に映像が失われました。',
        text: withFacts('保管期間内でしたが、次の事情により映像が残っておりません', facts, '。'),
      }
    case 'not-filmed':
      if (told.isNeverFilmed)
        return {
          lead: '撮影した映像がありません。',
          text: ['ご指定の日時・場所では撮影していません。', facts].join(''),
        }
      return {
        lead: 'ご本人が映っていません。',
        text: [
          'ご指定の日時・場所を確認しましたが見つかりませんでした。',
          facts,
          '服装や時刻を教えていただければ再度探します。',
        ].join(''),
      }
    case 'law-restricts':
      return {
        lead: '法律により閲覧が制限される映像です。',
        text: withFacts('閲覧には次の法律の条項が定める要件が必要です', facts, '。'),
      }
    case 'harm-to-others':
      return {
        lead: '他の方に害が及ぶおそれがあります。',
        text: withFacts('次の事情のため、他の方の生命・身体や利益を不当に害するおそれがあります', facts, '。'),
      }
    case 'investigation-obstructed':
      return {
        lead: '捜査または裁判に重大な支障があります。',
        text: `${withFacts('次の機関の手続中です', facts, '。')}終了後に再度ご請求いただけます。`,
      }
    case 'identity-unconfirmed':
      return {
        lead: 'ご本人(代理人)の確認ができませんでした。',
        text: withFacts('次の書類をお示しいただければすぐに手続きします', facts, '。'),
      }
    case 'exempt-public':
      return {
        lead: '公開された場所の映像のため適用除外です。',
        text: '同法第58条第2項により、公開された場所に設置した固定型カメラの映像には第37条(処理停止)が適用されません。閲覧(第35条)と削除(第36条)はご請求いただけます。',
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
    lead: '他の方を隠す作業が必要です。',
    why: 'ご請求の映像には他の方も映っているため、判別できないように処理しています。',
  },
  searching: { lead: '映像を探す時間が必要です。', why: 'ご請求の時間帯からご本人が映っている場面を探しています。' },
  equipment: { lead: '録画装置の故障です。', why: '修理を行っています。' },
  other: { lead: 'その他の正当な事由があります。', why: '' },
} as const satisfies Record<PostponementCause, Cause>

const keptWords = (keeping: Keeping): string => {
  if (keeping.kind === 'not-held') return ''
  const since = keeping.since === null ? '' : `${days.moment(keeping.since)}から`
  return `映像はそれまで削除されないように${since}別に保存しています。`
}

export const postponement: NoticeTranslation['postponement'] = ({ cause, facts, expectedEndOn }, keeping) => ({
  lead: causes[cause].lead,
  text: [causes[cause].why, facts, `${days.dayAndWeekday(expectedEndOn)}に終わる予定です。`, keptWords(keeping)].join(
    '',
  ),
})
