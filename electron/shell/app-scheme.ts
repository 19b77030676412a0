// The app:// scheme. Pages come from here and not from file://, so they have an origin and reach no other file.
import { protocol, type Session } from 'electron'
import { answerAppRequest } from './app-file.ts'

/** Must run before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ])
}

export const serveAppScheme = (session: Session, rendererFolder: string): void => {
  session.protocol.handle('app', async (request) => answerAppRequest(rendererFolder, request.url, request.method))
}
