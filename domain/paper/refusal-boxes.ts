// The boxes of a refusal notice, in the order of form no. 9, and what they leave to the annex.
import { josa } from 'es-hangul'
import { operatingRoomArticle, refusalGroundTable } from '../notice/refusal-ground.ts'
import { type Block, type Box, type FormRow, bold, plain, smallWords, words } from './form.ts'
import { type AnnexPart, fitList, fitText } from './fitting.ts'
import { houseWord } from './house-words.ts'
import { dayWords } from '../calendar/korean-day.ts'
import { lineCount } from './line-fit.ts'
import type { RefusalNoticeFacts } from './notice.ts'
import { objectionLines } from './objection.ts'
import { type PastFootage, refusalWords } from './refusal-words.ts'
import { identityWords, rangeWords, requestKindWords, requestNumberWords, standingWords } from './request-words.ts'

// Widths of the boxes in em of their own type: 142 mm at 10.5 pt, the same less the list number at 10 pt, 71 mm at 8.8 pt.
const wideEm = 38.3
const listEm = 38.9
const addressEm = 22.8
const purposeLabelEm = 2.4
const kindsEm = 3

const box = (label: string, ...blocks: readonly Block[]): Box => ({ label, sublabel: '', blocks })
const across = (one: Box): FormRow => ({ boxes: [one] })

type RangeOfRequest = RefusalNoticeFacts['request']['ranges'][number]

const pastFootageOf = ({ availability }: RangeOfRequest): readonly PastFootage[] =>
  availability.kind === 'past' ? [{ lastDay: availability.lastDay, destruction: availability.destruction }] : []

const pastNote = ([past]: readonly PastFootage[]): string => {
  if (past === undefined) return ''
  const row = past.destruction === null ? '' : `, 파기 제${past.destruction.ledgerNumber}호`
  return ` (보관 ${dayWords(past.lastDay)}까지${row})`
}

/** Operating-room footage is restricted by an article of its own, which the reader can look up. */
const articlesFor = ({ draft, request }: RefusalNoticeFacts): string => {
  const { article } = refusalGroundTable[draft.ground]
  const isOperatingRoom = request.ranges.some((range) => range.isOperatingRoom)
  return draft.ground === 'law-restricts' && isOperatingRoom ? `${article}, ${operatingRoomArticle}` : article
}

const notApplicable = smallWords('해당 없음')

/** Form no. 9 keeps these boxes on a refusal too; left out they would look forgotten. */
const viewingBoxes = (): readonly FormRow[] => {
  const none = (labels: readonly string[]): Block => ({
    kind: 'choices',
    choices: labels.map((label) => ({ label, isChosen: false })),
    remark: '(해당 없음)',
  })
  return [
    { boxes: [box('열람 일시', notApplicable), box('열람 장소', notApplicable)] },
    across(box('열람 형태', none(['열람·시청', '사본·출력물', '전자파일', '복제물·인화물', '기타']))),
    across(box('열람 방법', none(['직접방문', '우편', '팩스', '전자우편', '기타']))),
    across(box('납부 금액', words(plain('① 수수료 0원   ② 우송료 0원   '), bold('계(①+②) 0원')))),
    across(box('산정 명세', notApplicable)),
  ]
}

export const refusalBoxes = (
  facts: RefusalNoticeFacts,
): { readonly rows: readonly FormRow[]; readonly annexParts: readonly AnnexPart[] } => {
  const { clinic, request, cameras, draft } = facts
  const { requester, ranges } = request
  const past = ranges.flatMap((range) => pastFootageOf(range))
  // The reason cites what all ranges share; where they differ, each range carries its own last day and row.
  const isNoted =
    draft.ground === 'retention-passed' && new Set(past.map((footage) => JSON.stringify(footage))).size > 1
  const usedCameras = cameras.filter(({ id }) => ranges.some(({ cameraId }) => cameraId === id))
  const reason = refusalWords(draft.ground, {
    house: houseWord(clinic.kind),
    retentions: [...new Set(usedCameras.map(({ retention }) => retention.statedAs))],
    past,
    facts: draft.facts,
  })
  const kinds = requestKindWords(request.kinds)

  const address = fitText('수신자 주소', requester.address, { widthEm: addressEm, linesMax: 3 })
  const asked = fitList(
    '요구하신 영상',
    ranges.map((range) => (isNoted ? rangeWords(range) + pastNote(pastFootageOf(range)) : rangeWords(range))),
    (restCount) => `외 ${restCount}건 (붙임 참조)`,
    { widthEm: wideEm - kindsEm, linesMax: 4 },
  )
  const purpose = fitText('목적', request.purpose, { widthEm: wideEm - purposeLabelEm, linesMax: 2 })
  const reasonText = [reason.text, draft.addition].filter((part) => part !== '').join('\n')
  const isReasonLong = lineCount(`${reason.lead} ${reasonText}`, wideEm) > 5
  const objections = objectionLines(draft.objection)
  const objection = fitList('이의제기 방법', objections, () => '나머지는 붙임에 적었습니다(붙임 참조).', {
    widthEm: listEm - 2,
    linesMax: 5,
  })

  const rows: readonly FormRow[] = [
    {
      boxes: [
        box(
          '수신자',
          { kind: 'words', size: 'name', runs: [bold(`${requester.name} 귀하`)] },
          ...(request.applicant.door === 'self' ? [] : [smallWords(standingWords(request.applicant))]),
          ...(address.shown === '' ? [] : [smallWords(address.shown)]),
        ),
        box('접수번호', words(plain(requestNumberWords(request.number))), smallWords(identityWords(request))),
      ],
    },
    across(
      box(
        '요구 내용',
        ...asked.shown.map((line, index) =>
          index === 0 ? words(bold(kinds), plain(` · ${line}`)) : words(plain(line)),
        ),
        words(plain(`목적: ${purpose.shown}`)),
      ),
    ),
    across({
      label: '통지 내용',
      sublabel: '(결과)',
      blocks: [
        words(bold(`요구하신 영상의 ${josa(kinds, '을/를')} 거절합니다.`)),
        ...(reason.result === '' ? [] : [words(plain(reason.result))]),
      ],
    }),
    across({
      label: '사유',
      sublabel: '(거절 사유)',
      blocks: isReasonLong
        ? [words(bold(reason.lead), plain(' 구체적인 내용이 길어 붙임에 적었습니다(붙임 참조).'))]
        : reasonText
            .split('\n')
            .map((line, index) => (index === 0 ? words(bold(reason.lead), plain(` ${line}`)) : words(plain(line)))),
    }),
    across(box('법적 근거', words(plain(articlesFor(facts))))),
    across(box('이의제기 방법', { kind: 'numbered', items: objection.shown })),
    ...viewingBoxes(),
  ]

  const reasonPart = isReasonLong ? [{ heading: '사유', lines: [reason.lead, ...reasonText.split('\n')] }] : []
  const annexParts = [address.annexPart, asked.annexPart, purpose.annexPart, ...reasonPart, objection.annexPart]
  return { rows, annexParts: annexParts.filter((part) => part !== null) }
}
