// What a reply to an agency says beside the boxes of every letter: to whom, to which of its letters, and what is asked of it.
import { dayAndWeekdayWords } from '../calendar/korean-day.ts'
import { dayOf } from '../calendar/instant.ts'
import { groundTable } from '../authority/ground.ts'
import { showsSomething, resultsOf } from '../decision/decision-draft.ts'
import type { Authority, broughtKinds } from '../request/applicant.ts'
import { type Block, type Box, bold, type FormRow, plain, smallWords, words } from './form.ts'
import type { DecisionNoticeFacts } from './notice.ts'

const broughtWords = {
  warrant: '영장',
  'court-request': '법원의 제출명령·촉탁',
  letter: '공문',
  word: '구두 요청',
} as const satisfies Record<(typeof broughtKinds)[number], string>

const filled = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** A body takes 귀중; the official who asked stands under it. */
export const bodyBlocks = ({ body, department, post, rank }: Authority, officialName: string): readonly Block[] => [
  { kind: 'words', size: 'name', runs: [bold(`${filled(body, department)} 귀중`)] },
  smallWords(`담당 ${filled(post, rank, officialName)}`),
]

const across = (label: string, ...blocks: readonly Block[]): FormRow => ({
  boxes: [{ label, sublabel: '', blocks } satisfies Box],
})

/** The letter that is replied to. */
export const referenceRow = ({ brought, documentNumber }: Authority, { request }: DecisionNoticeFacts): FormRow =>
  across(
    '관련 문서',
    words(
      plain(
        [filled(broughtWords[brought], documentNumber), `${dayAndWeekdayWords(dayOf(request.receivedAt))} 접수`].join(
          ' · ',
        ),
      ),
    ),
  )

/** As the ground table has it, with the act named as papers name it. */
export const groundArticle = ({ ground, statute }: Authority): string =>
  ground === null
    ? ''
    : filled(groundTable[ground].article.replace('보호법', '「개인정보 보호법」'), statute === '' ? '' : `· ${statute}`)

/** Rule 23: of what is provided outside its purpose the recipient is asked for limits and safeguards (art. 18(5)). */
export const safeguardRows = ({ ground, scope }: Authority, { draft }: DecisionNoticeFacts): readonly FormRow[] => {
  if (!showsSomething(resultsOf(draft)) || ground === null) return []
  const limits = `요청하신 목적${scope === '' ? '' : `과 범위(${scope})`}에서만 이용하여 주십시오.`
  const asked = groundTable[ground].isOutsidePurpose
    ? `「개인정보 보호법」 제18조제5항에 따라 이용 목적과 방법을 제한하고 안전성 확보에 필요한 조치를 하여 주시기를 요청합니다. ${limits} 다른 사람에게 다시 제공하거나 공개하지 마시고, 목적을 이룬 뒤에는 지체 없이 파기하여 주십시오.`
    : limits
  return [across('이용 제한과 안전조치', words(plain(asked)))]
}
