// Which paper is about to be put out, so that a toast or the refusal screen can lead to the dialog on the request's page.
import { create } from 'zustand'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { OrderNumber } from '../../../domain/destruction/destruction.ts'
import type { OperatingRoomRequestId } from '../../../domain/operating-room/request.ts'
import type { RequestId } from '../../../domain/request/request.ts'

export interface OutputRequest {
  /** The dialog shows itself on the page of this request, of either door, or of this order to destroy, only. */
  readonly requestId: RequestId | OperatingRoomRequestId | OrderNumber
  readonly paper: InputOf<'paper.output'>['paper']
  /** As the dialog names the paper. */
  readonly title: string
  /** How often it was put out already; a further one says so. */
  readonly outCount: number
}

interface Asked {
  readonly asked: OutputRequest | null
}

export const useOutputRequest = create<Asked>(() => ({ asked: null }))

export const askForOutput = (asked: OutputRequest): void => useOutputRequest.setState({ asked })
export const forgetOutput = (): void => useOutputRequest.setState({ asked: null })
