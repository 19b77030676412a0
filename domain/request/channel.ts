export const receptionChannels = ['visit', 'phone', 'post', 'email'] as const
export const replyMethods = ['visit', 'post', 'fax', 'email'] as const
export type ReplyMethod = (typeof replyMethods)[number]
