// What runs in the page before anything else: a shim of the 'electron' that a sandboxed preload sees, and the shipped
// preload inside it. Everything here is sent as text, so each function is self-contained.
import { makeWire, type Wire } from './wire.ts'

export const bindingName = 'electronDoubleBinding'
export const deliverName = 'electronDoubleDeliver'

export interface BindingMessage {
  readonly kind: 'invoke' | 'send'
  readonly channel: string
  readonly text: string
}

export type BindingAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string }

type Binding = (message: BindingMessage) => Promise<BindingAnswer>
type Listener = (event: object, ...parts: unknown[]) => void

const runPreload = (
  wire: Wire,
  names: { readonly binding: string; readonly deliver: string },
  preload: (require: (name: string) => unknown) => void,
): void => {
  // As in Electron, a preload runs in the top frame only.
  if (globalThis.top !== globalThis.self) return
  const globals = globalThis as unknown as Record<string, unknown>
  const binding = globals[names.binding] as Binding
  // The page itself must find nothing but what the preload exposes.
  Reflect.deleteProperty(globals, names.binding)

  const listeners = new Map<string, Listener[]>()
  const ipcRenderer = {
    invoke: async (channel: string, ...parts: unknown[]): Promise<unknown> => {
      const answer = await binding({ kind: 'invoke', channel, text: wire.encode(parts) })
      if (!answer.ok) throw new Error(`Error invoking remote method '${channel}': ${answer.message}`)
      return wire.decode(answer.text)
    },
    send: (channel: string, ...parts: unknown[]): void => {
      void binding({ kind: 'send', channel, text: wire.encode(parts) })
    },
    on: (channel: string, listener: Listener): void => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    removeListener: (channel: string, listener: Listener): void => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      )
    },
  }
  Object.defineProperty(globalThis, names.deliver, {
    value: (channel: string, text: string): void => {
      const parts = wire.decode(text) as unknown[]
      for (const listener of listeners.get(channel) ?? []) listener({}, ...parts)
    },
  })

  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null)
      for (const part of Object.values(Object.freeze(value))) freeze(part)
    return value
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown): void => {
      Object.defineProperty(globalThis, name, { value: freeze(api), enumerable: true })
    },
  }

  preload((name) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return { contextBridge, ipcRenderer }
  })
}

export const preloadScript = (preloadSource: string): string => {
  const names = JSON.stringify({ binding: bindingName, deliver: deliverName })
  const preload = `(require) => { const module = { exports: {} }; const exports = module.exports;\n${preloadSource}\n}`
  return `(${runPreload.toString()})((${makeWire.toString()})(), ${names}, ${preload});`
}

/** Drawn in a closed shadow root, so neither the page's styles nor its scripts touch it. */
export const drawBanner = (text: string): void => {
  if (globalThis.top !== globalThis.self) return
  addEventListener('DOMContentLoaded', () => {
    const host = document.createElement('div')
    const bar = document.createElement('div')
    bar.textContent = text
    bar.style.cssText =
      'position:fixed;left:50%;bottom:8px;transform:translateX(-50%);z-index:2147483647;padding:4px 14px;' +
      'border-radius:6px;background:#7a3b00;color:#fff;font:600 13px sans-serif;pointer-events:none'
    host.attachShadow({ mode: 'closed' }).append(bar)
    document.documentElement.append(host)
  })
}
