// Whose objection is answered, by the door at which they asked: ordinary footage under the Personal Information Protection Act, that of
// an operating room under the Medical Service Act.
import type { RequestDetail as OperatingRoomDetail } from '../operating-room/request.ts'
import type { Applicant } from '../request/applicant.ts'
import type { ReplyMethod } from '../request/channel.ts'
import type { Requester } from '../request/request.ts'
import { type Block, bold, smallWords, words } from './form.ts'
import type { PaperLanguage } from './language.ts'
import { bodyBlocks } from './reply-boxes.ts'
import { requestNumberWords } from './request-words.ts'

export interface AnsweredRequest {
  readonly door: 'ordinary' | 'operating-room'
  /** As papers have it. */
  readonly number: string
  readonly addressee: readonly Block[]
  /** A body that asks with its own right is told neither the article nor the remedies of a data subject. */
  readonly isAgency: boolean
  readonly replyBy: ReplyMethod
  readonly language: PaperLanguage
}

interface OrdinaryRequest {
  readonly number: string
  readonly requester: Requester
  readonly applicant: Applicant
  readonly replyBy: ReplyMethod
  readonly paperLanguage: PaperLanguage
}

const person = (name: string): Block => words(bold(`${name} 귀하`))

export const ordinaryRequest = (request: OrdinaryRequest): AnsweredRequest => {
  const { number, requester, applicant, replyBy, paperLanguage } = request
  const isAgency = applicant.door === 'authority'
  return {
    door: 'ordinary',
    number: requestNumberWords(number),
    addressee: [
      ...(isAgency ? bodyBlocks(applicant, requester.name) : [person(requester.name)]),
      ...(requester.address === '' ? [] : [smallWords(requester.address)]),
    ],
    isAgency,
    replyBy,
    language: isAgency ? 'ko' : paperLanguage,
  }
}

type OperatingRoomRequest = Pick<OperatingRoomDetail, 'number' | 'requesterName' | 'basis'>

/** Addressed as its notices are. */
export const operatingRoomAddressee = ({
  requesterName,
  basis,
}: Omit<OperatingRoomRequest, 'number'>): readonly Block[] =>
  basis.kind === 'authority'
    ? [words(bold(`${basis.body} 귀중`)), smallWords(`담당 ${requesterName}`)]
    : [person(requesterName)]

export const operatingRoomRequest = (
  request: OperatingRoomRequest,
  { replyBy, language }: Pick<AnsweredRequest, 'replyBy' | 'language'>,
): AnsweredRequest => {
  // Whoever asks as an agency or in its mediation asks with that body's right.
  const isAgency = request.basis.kind !== 'consents'
  return {
    door: 'operating-room',
    number: request.number,
    addressee: operatingRoomAddressee(request),
    isAgency,
    replyBy,
    language: isAgency ? 'ko' : language,
  }
}
