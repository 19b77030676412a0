// A QR code as one filled outline: black modules of a row that touch become one rectangle, so nothing shows between them.
import { encode } from 'uqr'

export interface QrPath {
  /** Modules along one side. */
  readonly size: number
  readonly outline: string
}

const runsOf = (row: readonly boolean[], y: number): readonly string[] => {
  const runs: string[] = []
  let start = -1
  for (let x = 0; x <= row.length; x += 1) {
    const isBlack = row[x] === true
    if (isBlack && start < 0) start = x
    if (!isBlack && start >= 0) {
      runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
      start = -1
    }
  }
  return runs
}

export const qrPathOf = (text: string): QrPath => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return { size, outline: data.flatMap(runsOf).join('') }
}
