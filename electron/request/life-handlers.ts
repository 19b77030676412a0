import type { Handlers } from '../door/handler.ts'
import { findSimilar } from './find-similar.ts'
import { correctAnswer } from './correct-answer.ts'
import { answer, receiveObjection } from './objections.ts'
import { recordSearch } from './record-search.ts'
import { reopen } from './reopen.ts'
import { closeUnclaimed, remindUnclaimed } from './unclaimed.ts'
import { askSupplement, recordSupplement } from './supplements.ts'

export const requestLifeHandlers = {
  'request.recordSearch': recordSearch,
  'request.askSupplement': askSupplement,
  'request.recordSupplement': recordSupplement,
  'request.receiveObjection': receiveObjection,
  'request.answerObjection': answer,
  'request.correctAnswer': correctAnswer,
  'request.reopen': reopen,
  'request.remindUnclaimed': remindUnclaimed,
  'request.closeUnclaimed': closeUnclaimed,
  'request.findSimilar': findSimilar,
} satisfies Partial<Handlers>
