// Carries values between page and main as text. Covers what structured clone covers and we could send: undefined, NaN,
// Infinity, bigint, Date, byte arrays and own '__proto__' keys survive; functions and symbols are refused as there.

/** Self-contained, because its text is also sent to pages. */
export const makeWire = () => {
  type Tagged = readonly [string, ...unknown[]]

  const packObject = (value: object): unknown => {
    if (value instanceof Date) return ['date', value.getTime()]
    if (value instanceof Uint8Array) return ['bytes', [...value]]
    if (value instanceof Error) return ['error', value.name, value.message]
    if (value instanceof Map) return ['map', [...value].map(pack)]
    if (value instanceof Set) return ['set', [...value].map(pack)]
    if (Array.isArray(value)) return ['array', value.map(pack)]
    return ['object', Object.keys(value).map((key) => [key, pack(Reflect.get(value, key))])]
  }

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('An object could not be cloned.')
    if (value === undefined) return ['undefined']
    if (typeof value === 'bigint') return ['bigint', value.toString()]
    if (typeof value === 'number') return Number.isFinite(value) ? value : ['number', String(value)]
    return typeof value === 'object' && value !== null ? packObject(value) : value
  }

  const unpack = (packed: unknown): unknown => {
    if (!Array.isArray(packed)) return packed
    const [tag, body, extra] = packed as unknown as Tagged
    const list = Array.isArray(body) ? body : []
    switch (tag) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(String(body))
      case 'number':
        return Number(body)
      case 'date':
        return new Date(Number(body))
      case 'bytes':
        return Uint8Array.from(list as number[])
      case 'error':
        return Object.assign(new Error(String(extra)), { name: String(body) })
      case 'map':
        return new Map(list.map(unpack) as [unknown, unknown][])
      case 'set':
        return new Set(list.map(unpack))
      case 'array':
        return list.map(unpack)
      default: {
        const object = {}
        for (const [key, part] of list as [string, unknown][]) {
          Object.defineProperty(object, key, {
            value: unpack(part),
            enumerable: true,
            writable: true,
            configurable: true,
          })
        }
        return object
      }
    }
  }

  return {
    encode: (value: unknown): string => JSON.stringify(pack(value)),
    decode: (text: string): unknown => unpack(JSON.parse(text)),
  }
}

export type Wire = ReturnType<typeof makeWire>
