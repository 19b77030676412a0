// What a notice on whether there is footage of somebody says in Japanese.
import type { ShownSpan } from '../../../decision/range-result.ts'
import type { ExistenceWords } from '../../existence-answer.ts'
import { type LetterTranslation, withFacts } from '../translation.ts'
import { days } from './days.ts'
import { reason } from './reasons.ts'

const spansIn = (spans: readonly ShownSpan[]): string => spans.map(({ from, to }) => days.span(from, to)).join('、')

export const existence: ExistenceWords = {
  sentences: {
    found: (name) => `ご請求の時間帯に、${name}様が映っている映像があります。`,
    'not-found': (name) => `ご請求の時間帯の映像を確認しましたが、${name}様が映っている場面は見つかりませんでした。`,
    gone: () => 'ご請求の映像は残っていないため、確認できません。',
    'never-filmed': () => 'ご請求の時間帯に撮影した映像はありません。',
    postponed: () => 'ご請求への回答を延期します。',
    refused: () => 'この映像に誰が映っているかはお答えできません。',
  },
  labels: {
    found: 'あり',
    'not-found': '確認しましたが、なし',
    gone: '残っていません',
    'never-filmed': '撮影した映像なし',
    postponed: '延期',
    refused: '拒否',
  },
  differing: '区間ごとに回答が異なります。',
  line: (label, { cameraNumber, cameraPlace, from, to }, notes) =>
    [`${label}: カメラ${cameraNumber}(${cameraPlace})、${days.span(from, to)}`, ...notes].join('、'),
  howToSee: 'ご覧になる場合は、保管している間に閲覧をご請求ください。',
  keptUntil: (day) => ({
    full: `この映像は${days.dayAndWeekday(day)}まで保管します。ご覧になる場合は、その日までに閲覧をご請求ください。`,
    brief: `${days.dayAndWeekday(day)}まで保管`,
  }),
  keptApart: {
    full: 'この映像は現在別に保存しています。ご覧になる場合は、なるべく早く閲覧をご請求ください。',
    brief: '現在別に保存',
  },
  mayVanish: {
    full: 'この映像はいつでも上書きされる可能性があります。ご覧になる場合は、すぐに閲覧をご請求ください。',
    brief: 'いつでも上書きされる可能性あり',
  },
  partGone: (spans) => ({
    full: `ただし${spansIn(spans)}の部分は残っていません。`,
    brief: `${spansIn(spans)}の部分は残っていません`,
  }),
  answeredBy: (day) => ({
    full: `${days.dayAndWeekday(day)}までに回答する予定です。事由が早くなくなった場合は遅滞なくお知らせします。`,
    brief: `${days.dayAndWeekday(day)}まで`,
  }),
}

/** `viewing`: what the notice of viewing says alike. */
export const existenceLetter = (viewing: LetterTranslation): LetterTranslation => ({
  ...viewing,
  reason: (ground, told) => {
    const same = reason(ground, told)
    if (ground === 'not-filmed' && !told.isNeverFilmed)
      return {
        lead: '該当する映像がありません。',
        text: [told.facts, '服装や別の時刻・場所を教えていただければ再度探します。'].join(''),
      }
    if (ground === 'law-restricts')
      return {
        ...same,
        text: withFacts('次の法律の条項が閲覧を制限しているため、誰が映っているかをお答えできません', told.facts, '。'),
      }
    if (ground === 'harm-to-others')
      return {
        ...same,
        text: withFacts(
          '誰が映っているかをお答えすると、次の事情のため、他の方の生命・身体や利益を不当に害するおそれがあります',
          told.facts,
          '。',
        ),
      }
    if (ground === 'investigation-obstructed')
      return { lead: 'お答えすると、捜査または裁判に重大な支障があります。', text: same.text }
    return same
  },
  grantedArticle: '「標準個人情報保護指針」第44条',
  legalLine:
    '「標準個人情報保護指針」第44条、「個人情報保護法」第35条第3項・第4項および同法施行令第42条第2項により、ご請求に対する結果を上記のとおり通知します。',
})
