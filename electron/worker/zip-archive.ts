// A zip archive written in one pass. Each block is deflated by itself and ended on a byte boundary, so the compressed
// blocks can stand one after another as one stream; memory stays at one block whatever the length (decision 0006).
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { GrowingFile } from './growing-file.ts'
import { gatherText } from './growing-file.ts'

interface Member {
  readonly path: Uint8Array
  readonly offset: number
  readonly checksum: number
  readonly packedBytes: number
  readonly plainBytes: number
}

/** Beyond it the plain format has no room for a size or an offset. */
const bytesMax = 0xffff_ffff

const version = 20
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808
const deflated = 8
/** 1980-01-01: a moment per member would say nothing that the file does not. */
const noMoment = [0, 0x0021] as const
const lastEmptyBlock = Uint8Array.of(0x03, 0x00)

type Field = readonly ['u16' | 'u32', number]
const u16 = (value: number): Field => ['u16', value]
const u32 = (value: number): Field => ['u32', value]

const record = (fields: readonly Field[], tail: Uint8Array = new Uint8Array()): Uint8Array => {
  const head = Buffer.alloc(fields.reduce((length, [width]) => length + (width === 'u16' ? 2 : 4), 0))
  let at = 0
  for (const [width, value] of fields) {
    if (value > bytesMax) throw new Error('the archive is too large for a zip')
    at = width === 'u16' ? head.writeUInt16LE(value, at) : head.writeUInt32LE(value, at)
  }
  return Buffer.concat([head, tail])
}

export interface ZipArchive {
  readonly addMember: (path: string, write: (add: (text: string) => void) => void) => void
  readonly end: () => void
}

export const zipInto = (file: GrowingFile): ZipArchive => {
  const members: Member[] = []
  let length = 0
  const append = (bytes: Uint8Array): void => {
    file.append(bytes)
    length += bytes.length
  }

  const addMember: ZipArchive['addMember'] = (name, write) => {
    const path = Buffer.from(name, 'utf8')
    const offset = length
    append(
      record(
        [
          u32(0x0403_4b50),
          ...[version, flags, deflated, ...noMoment].map(u16),
          u32(0),
          u32(0),
          u32(0),
          u16(path.length),
          u16(0),
        ],
        path,
      ),
    )
    const dataStart = length
    let checksum = 0
    let plainBytes = 0
    const text = gatherText((block) => {
      checksum = crc32(block, checksum)
      plainBytes += block.length
      append(deflateRawSync(block, { finishFlush: constants.Z_SYNC_FLUSH }))
    })
    write(text.add)
    text.end()
    append(lastEmptyBlock)
    const packedBytes = length - dataStart
    append(record([u32(0x0807_4b50), u32(checksum), u32(packedBytes), u32(plainBytes)]))
    members.push({ path, offset, checksum, packedBytes, plainBytes })
  }

  const end = (): void => {
    const directoryStart = length
    for (const { path, offset, checksum, packedBytes, plainBytes } of members) {
      const fields = [
        u32(0x0201_4b50),
        ...[version, version, flags, deflated, ...noMoment].map(u16),
        ...[checksum, packedBytes, plainBytes].map(u32),
        ...[path.length, 0, 0, 0, 0].map(u16),
        u32(0),
        u32(offset),
      ]
      append(record(fields, path))
    }
    const directoryBytes = length - directoryStart
    const count = members.length
    append(
      record([
        u32(0x0605_4b50),
        u16(0),
        u16(0),
        u16(count),
        u16(count),
        u32(directoryBytes),
        u32(directoryStart),
        u16(0),
      ]),
    )
  }

  return { addMember, end }
}
