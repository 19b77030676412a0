// Which step an issued notice is about to take, so that the table of papers and the card of what is next open one dialog.
import { create } from 'zustand'
import type { RequestId } from '../../../domain/request/request.ts'

interface OfNotice {
  /** The dialog shows itself on this request's page only. */
  readonly requestId: RequestId
  readonly noticeId: string
}

export type NoticeStep =
  | (OfNotice & { readonly kind: 'delivery' })
  | (OfNotice & { readonly kind: 'void' })
  /** `position`: of the record of delivery that was wrong, or whose letter came back. */
  | (OfNotice & { readonly kind: 'correction' | 'return'; readonly position: number })

interface Asked {
  readonly asked: NoticeStep | null
}

export const useNoticeStep = create<Asked>(() => ({ asked: null }))

export const askForStep = (asked: NoticeStep): void => useNoticeStep.setState({ asked })
export const forgetStep = (): void => useNoticeStep.setState({ asked: null })
