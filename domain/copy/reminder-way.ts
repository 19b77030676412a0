// How somebody was told that something of theirs, or something they have, is waited for.
export const reminderWays = ['phone', 'message', 'email', 'letter', 'in-person'] as const
export type ReminderWay = (typeof reminderWays)[number]
