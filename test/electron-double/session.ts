// `session.defaultSession` and the module-level `protocol`.
import { EventEmitter } from 'node:events'
import { fromChromium } from './address.ts'

type Handler = (request: Request) => Promise<Response> | Response
type BeforeRequest = (
  details: { readonly url: string },
  answer: (verdict: { readonly cancel?: boolean }) => void,
) => void
type PermissionRequest = (contents: unknown, permission: string, answer: (isGranted: boolean) => void) => void
type PermissionCheck = (contents: unknown, permission: string) => boolean

/** Electron's permission names beside those of the browser. */
export const permissionNames: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  midi: ['midi'],
  'idle-detection': ['idle-detection'],
  'display-capture': ['display-capture'],
  'persistent-storage': ['persistent-storage'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
}

class DoubleSession extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()
  #beforeRequest: BeforeRequest | null = null
  #permissionRequest: PermissionRequest | null = null
  #permissionCheck: PermissionCheck | null = null

  readonly protocol = {
    handle: (scheme: string, handler: Handler): void => {
      this.#handlers.set(`${scheme}:`, handler)
    },
  }

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener
    },
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#permissionRequest = handler
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#permissionCheck = handler
  }

  setDevicePermissionHandler(): void {
    // Chromium without Electron shows its own chooser for devices, which headless never answers.
  }

  /** As Electron: without a handler everything is granted. */
  async grants(contents: unknown, permission: string): Promise<boolean> {
    const request = this.#permissionRequest
    const isGranted =
      request === null || (await new Promise<boolean>((answer) => request(contents, permission, answer)))
    return isGranted || (this.#permissionCheck?.(contents, permission) ?? true)
  }

  /** As Electron: without a listener nothing is cancelled. */
  async cancels(chromiumUrl: string): Promise<boolean> {
    const listener = this.#beforeRequest
    if (listener === null) return false
    const verdict = await new Promise<{ readonly cancel?: boolean }>((answer) =>
      listener({ url: fromChromium(chromiumUrl) }, answer),
    )
    return verdict.cancel === true
  }

  /** The answer of the scheme's handler, or null when the scheme is nobody's. */
  async answer(chromiumUrl: string, method: string): Promise<Response | null> {
    const url = fromChromium(chromiumUrl)
    const handler = this.#handlers.get(URL.parse(url)?.protocol ?? '')
    return handler === undefined ? null : handler(requestFor(url, method))
  }
}

/** Node's Request keeps custom schemes as they are. */
const requestFor = (url: string, method: string): Request => new Request(url, { method })

export const defaultSession = new DoubleSession()

export const session = { defaultSession }

export const protocol = {
  registerSchemesAsPrivileged: (): void => undefined,
  handle: defaultSession.protocol.handle,
}
