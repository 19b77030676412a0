// The IPC end of the one door. Only the main frame of our window may knock.
import type { BrowserWindow, WebFrameMain } from 'electron'
import type { News } from '../../domain/contract/client.ts'
import { type Result, fail } from '../../domain/result.ts'
import { isOurPage } from './our-page.ts'
import type { RunningWork } from './running-work.ts'

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>

const mayKnock = (window: BrowserWindow, frame: WebFrameMain | null): boolean =>
  // A sub-frame could show a stranger's page; a frame that is already gone has no address to judge.
  frame !== null && frame === window.webContents.mainFrame && isOurPage(frame.url)

export const openDoorTo = (window: BrowserWindow, dispatch: Dispatch, work: RunningWork): void => {
  window.webContents.ipc.handle('door', async (event, name: unknown, input: unknown) =>
    mayKnock(window, event.senderFrame)
      ? work.during(async () => dispatch(name, input))
      : fail({ kind: 'wrong-sender' }),
  )
}

export const tellWindow = (window: BrowserWindow, news: News): void => {
  if (!window.isDestroyed()) window.webContents.send('news', news)
}
