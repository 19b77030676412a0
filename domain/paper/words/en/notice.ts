import { groupedDigits } from '../../../text/grouped-digits.ts'
import type { NoticeTranslation, Wish } from '../translation.ts'
import { days } from './days.ts'
import { existence } from './existence.ts'
import { letters } from './letters.ts'
import { postponement } from './reasons.ts'

const wishes = {
  existence: 'to learn whether there is footage',
  viewing: 'to view the footage',
  copy: 'to have a copy of the footage',
  deletion: 'to have the footage deleted',
  suspension: 'to have its processing stopped',
} as const satisfies Record<Wish, string>

const act = 'Personal Information Protection Act'

export const notice: NoticeTranslation = {
  addressee: (name) => name,
  inTime: 'in time',
  tableMissing: 'no holiday table',
  late: (dayCount) => `${dayCount} day${dayCount === 1 ? '' : 's'} late`,
  asked: (kinds, range) => `You asked ${kinds.map((kind) => wishes[kind]).join(' and ')}: ${range}`,
  masked: 'Other people in the picture have been made unrecognisable.',
  postponedUntil: (day) =>
    `We expect to be able to do what you asked by ${days.dayAndWeekday(day)}. If the cause ends earlier, we will tell you without delay.`,
  inAnnex: 'Details are in the annex.',
  until: (day) => `expected by ${days.dayAndWeekday(day)}`,
  detail: '; ',
  differing: 'The decision differs by stretch.',
  letters,
  existence,
  copied: {
    alone: {
      granted: 'You will receive a copy of the footage you asked for.',
      partlyGranted: 'You will receive a copy of part of the footage you asked for.',
      refused: 'We cannot give you a copy of the footage you asked for.',
    },
    too: {
      granted: 'We will show you the footage you asked for, and you will receive a copy.',
      partlyGranted: 'We will show you part of the footage you asked for, and you will receive a copy of that part.',
      refused: 'We cannot show you the footage you asked for, nor give you a copy.',
    },
  },
  pastNote: (lastDay, ledgerNumber) =>
    ` (kept until ${days.day(lastDay)}${ledgerNumber === null ? '' : `, destroyed: ledger entry ${ledgerNumber}`})`,
  removalLater:
    'Deletion may be asked once you have viewed the footage (Art. 36 of the Act). If you ask then, we will notify you of the result separately within 10 days.',
  suspensionToo: {
    withDeletion: 'Stopping: the footage to be deleted is processed no more and is deleted as stated.',
    keptBack: 'Stopping: processing of the footage not deleted is not stopped either, for the reason below.',
    postponed: 'Stopping: postponed together with the deletion.',
    ownReason: (lead) => `Stopping: ${lead}`,
    exempt: (cameras) =>
      `Stopping: for footage of public places${cameras === '' ? '' : ` (camera ${cameras})`} the right to have processing stopped (Art. 37) does not apply (Art. 58(2) of the Act).`,
  },
  bothLegalLine:
    'We notify you of this result under Articles 36(2), 36(4) and 37(4) of the Personal Information Protection Act and Articles 43(3) and 44 of its Enforcement Decree.',
  postponement,
  notFilmedInRest: {
    lead: 'The rest does not show the person concerned.',
    text: '',
  },
  operatingRoomArticle: 'Medical Service Act, Art. 38-2(5)',
  objection: ({ email }) => [
    `You may object to us. Write the document number and your reasons to our CCTV manager in person${email === '' ? ' or by post' : ', by post or by e-mail'}. We will review it and reply in writing.`,
    'You may report a violation to the Personal Information Infringement Report Centre (dial 118 in Korea).',
    `You may apply for mediation to the Personal Information Dispute Mediation Committee (${act}, Art. 43).`,
  ],
  requestersWish: 'As you asked.',
  nothingDue: 'None. This notice is free of charge.',
  amount: (total, work, postage) =>
    `KRW ${groupedDigits(total)} (fee ${groupedDigits(work)}, postage ${groupedDigits(postage)})`,
  feeItems: ({ items, postageWon, payment }) => {
    const told = items.map(({ what, won }) => `${what}: KRW ${groupedDigits(won)}`)
    const postage = postageWon === 0 ? [] : [`postage for the copy: KRW ${groupedDigits(postageWon)}`]
    return `${[...told, ...postage].join('; ')}. How to pay: ${payment}`
  },
  causedByUs:
    'We charge nothing, because the cause of your request lies with us (Enforcement Decree of the Act, Art. 47).',
  cautions: {
    visit:
      'When you come, please bring this notice and your ID; an agent also brings the power of attorney. If you cannot come then, tell us in advance and we will find another day.',
    disagree: 'If you disagree with the result, you may object as set out under “How to object” above.',
    refused: 'If you need footage of another time or place, you may ask again. This notice is free of charge.',
    free: 'This notice is free of charge.',
    existence:
      'To view the footage, or to have another time or place checked, you may ask anew. This notice is free of charge.',
  },
  notCounted: (year) =>
    `We have no table of the public holidays of ${year}: the tenth day is given without counting days off.`,
  moved: (tenthDay, lastDay) =>
    `The tenth day, ${days.dayAndWeekday(tenthDay)}, is a day off, so the reply is due on the next working day, ${days.dayAndWeekday(lastDay)} (Civil Act, Art. 161).`,
}
