// As at the ordinary counter (domain/request/same-intake.ts): two windows with the same words are one act, one number and one hold.
import type { RequestDetail, RequestDraft } from './request.ts'

type Kept = Pick<
  RequestDetail,
  | 'requesterName'
  | 'phone'
  | 'standing'
  | 'wish'
  | 'purpose'
  | 'basis'
  | 'capacity'
  | 'people'
  | 'cameraIds'
  | 'from'
  | 'to'
  | 'receivedAt'
>

const factsOf = (asked: Kept | Omit<Kept, 'people'>, people: RequestDraft['people']): string =>
  JSON.stringify([
    [asked.requesterName, asked.phone, asked.standing],
    [asked.wish, asked.purpose, asked.basis, asked.capacity],
    people.map(({ part, name, title }) => [part, name, title]),
    asked.cameraIds,
    [asked.from, asked.to, asked.receivedAt],
  ])

/** Word for word and received in the same minute. Where the footage was secured is the clinic's word, not the requester's. */
export const isSameIntake = ({ requester, people, ...asked }: RequestDraft, kept: Kept): boolean =>
  factsOf({ ...asked, ...requester, requesterName: requester.name }, people) === factsOf(kept, [...kept.people])
