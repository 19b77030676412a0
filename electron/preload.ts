// Runs in the sandbox between page and main. The page gets functions, never ipcRenderer or an event.
import { type IpcRendererEvent, contextBridge, ipcRenderer } from 'electron'
import { callableNames } from '../domain/contract/operation-names.ts'

// The page's address is all that the preload needs of the DOM.
declare const location: { readonly pathname: string }

const calls = Object.fromEntries(
  callableNames.map((name) => [
    name,
    async (input: unknown): Promise<unknown> => ipcRenderer.invoke('door', name, input),
  ]),
)

const onNews = (listener: (news: unknown) => void): (() => void) => {
  const forward = (_event: IpcRendererEvent, news: unknown): void => listener(news)
  ipcRenderer.on('news', forward)
  return () => {
    ipcRenderer.removeListener('news', forward)
  }
}

const paper = {
  onShow: (listener: (paper: unknown) => void): void => {
    ipcRenderer.on('paper:show', (_event, shown: unknown) => listener(shown))
  },
  ready: (): void => ipcRenderer.send('paper:ready'),
}

const isPaperPage = location.pathname.endsWith('/paper.html')

contextBridge.exposeInMainWorld('yeollamjigi', isPaperPage ? { paper } : { call: calls, onNews })
