// 열람등 결과 통지서 (PIPA art. 35(3)(4), Decree art. 41(5), 42(2)), boxes after form no. 9.
import { dayAndWeekdayWords } from '../../../calendar/korean-day.ts'
import type { ViewingAppointment } from '../../../decision/viewing-appointment.ts'
import { refusalGroundTable } from '../../../notice/refusal-ground.ts'
import type { LetterWords } from '../../letter-words.ts'
import { movedLastDayWords } from '../../notice-clock.ts'
import { postponementWords } from '../../postponement-words.ts'
import { refusalWords } from '../../refusal-words.ts'
import { type RequestKind, requestKindWords } from '../../request-words.ts'
import { withParticle } from '../../../text/particle.ts'
import { labels, objectionCaution } from './every-letter.ts'

const grantedWhole = (appointment: ViewingAppointment | null): string => {
  const isWatched = appointment === null || appointment.forms.includes('watching')
  const isCopied = appointment !== null && appointment.forms.some((form) => form !== 'watching')
  if (isWatched && isCopied) return '요구하신 구간 전체를 열람하실 수 있고, 사본을 받으실 수 있습니다.'
  return isCopied ? '요구하신 구간 전체의 사본을 받으실 수 있습니다.' : '요구하신 구간 전체를 열람하실 수 있습니다.'
}

export const viewingLetter = (asked: readonly RequestKind[]): LetterWords => {
  // Deletion asked beside it is neither refused nor postponed here.
  const kinds = requestKindWords(asked.filter((kind) => kind !== 'deletion' && kind !== 'suspension'))
  return {
    title: '개인영상정보 열람등 결과 통지서',
    formReference: '「개인정보 처리 방법에 관한 고시」 별지 제9호서식',
    labels,
    outcomes: { granted: '열람', part: '일부열람', postponed: '열람연기', refused: '열람거절' },
    reasonOf: { granted: '', part: '(일부 제한 사유)', postponed: '(연기 사유)', refused: '(거절 사유)' },
    legalLine: '「개인정보 보호법」 제35조제3항·제4항 및 같은 법 시행령 제41조제5항·제42조제2항에 따라 통지합니다.',
    cautions: ({ outcomes, deadline, method, mayObject }) => [
      ...(method === 'visit'
        ? [
            '열람하러 오실 때 이 통지서와 신분증을 가지고 오십시오. 대리인은 위임장과 대리인의 신분증도 필요합니다.',
            '정하신 시간에 오기 어려우시면 미리 알려 주십시오. 날짜를 다시 정해 드립니다.',
          ]
        : []),
      ...objectionCaution(mayObject),
      ...(outcomes.includes('refused')
        ? ['다른 시간대나 다른 장소의 영상이 필요하시면 새로 청구하실 수 있습니다. 이 통지에는 비용이 들지 않습니다.']
        : []),
      ...movedLastDayWords(deadline),
    ],
    grantedWhole,
    grantedPart: '아래 구간을 열람하실 수 있습니다.',
    keptBack: (spans) => `열람하실 수 없는 구간: ${spans}`,
    postponedUntil: (day) => `요구하신 ${withParticle(kinds, '을/를')} ${dayAndWeekdayWords(day)}까지 연기합니다.`,
    postponedPromise: '사유가 먼저 없어지면 그때 지체 없이 알려 드리고 열람하실 수 있게 하겠습니다.',
    refused: `요구하신 영상의 ${withParticle(kinds, '을/를')} 거절합니다.`,
    rangeGranted: (range) => `열람: ${range}`,
    rangePart: (range, spans, ground) => `일부열람: ${range} 가운데 ${spans}. 나머지는 ${ground}`,
    rangePostponed: (range, day) => `연기: ${range}, ${day}까지`,
    rangeRefused: (range, ground) => `거절: ${range}, ${ground}`,
    groundLabel: (ground) => refusalGroundTable[ground].label,
    refusal: refusalWords,
    limit: (ground, facts) =>
      ground === 'not-filmed' && !facts.isNeverFilmed
        ? {
            lead: '요구하신 분이 찍히지 않은 구간.',
            text: ['열람하실 수 없는 구간의 영상에는 귀하가 찍혀 있지 않습니다.', facts.facts]
              .filter((part) => part !== '')
              .join(' '),
          }
        : refusalWords(ground, facts),
    postponement: postponementWords,
    grantedLaw: '「개인정보 보호법」 제35조제3항, 같은 법 시행령 제41조제5항',
    partLaw: '「개인정보 보호법 시행령」 제42조제1항',
    postponedLaw: '「개인정보 보호법」 제35조제3항(정당한 사유가 있는 때의 연기)',
  }
}
