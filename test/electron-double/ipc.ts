// `webContents.ipc`: handlers and listeners of one window.
import { EventEmitter } from 'node:events'
import type { BindingAnswer, BindingMessage } from './page-side.ts'
import { makeWire } from './wire.ts'

type Handler = (event: object, ...parts: unknown[]) => unknown

export const wire = makeWire()

export class Ipc extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  async receive(message: BindingMessage, event: object): Promise<BindingAnswer> {
    try {
      const parts = wire.decode(message.text) as unknown[]
      if (message.kind === 'send') {
        this.emit(message.channel, event, ...parts)
        return { ok: true, text: 'null' }
      }
      const handler = this.#handlers.get(message.channel)
      if (handler === undefined) return { ok: false, message: `Error: No handler registered for '${message.channel}'` }
      return { ok: true, text: wire.encode(await handler(event, ...parts)) }
    } catch (error) {
      return { ok: false, message: String(error) }
    }
  }
}
