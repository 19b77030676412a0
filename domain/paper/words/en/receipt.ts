import { clockTimeOf, dayOf } from '../../../calendar/instant.ts'
import type { ReceiptTranslation } from '../translation.ts'
import { days } from './days.ts'

export const receipt: ReceiptTranslation = {
  countedFrom: (received) =>
    `10 days from the day after receipt (${days.dayAndWeekday(dayOf(received))}, ${clockTimeOf(received)}); if that is a day off, the next working day`,
  tableMissing: (year) => `days off of ${year} not counted: no holiday table`,
  dueBy: (day) => day,
  securedUntil: (day) => `kept until ${days.day(day)} as a rule; now kept apart until your request is settled`,
  securedSome: (count) => `${count} of them`,
  notSecured: {
    lost: 'the retention period is over; nothing is left to secure',
    kept: 'the footage may be deleted when its retention period ends',
  },
  identity: (state, filmedName) => {
    if (state === 'unconfirmed') return 'not yet confirmed'
    if (filmedName === '') return 'ID seen'
    const right = `right to act for ${filmedName}`
    return state === 'confirmed' ? `ID and ${right} seen` : `ID seen; ${right} not yet shown`
  },
  kinds: {
    existence: 'Existence',
    viewing: 'Viewing',
    copy: 'Copy',
    deletion: 'Deletion',
    suspension: 'Stop processing',
  },
  statements: [
    'We have received your request as above. If you get no reply by that day, or have a question, please contact us.',
    'I confirm that my request was received as above and that I was given this receipt.',
  ],
  signers: ['Received by', 'Requester'],
  signHint: '(signature)',
}
