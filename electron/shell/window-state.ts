// Remembers where the window stood. Numbers only, so the file needs no encryption.
import { readFileSync, writeFileSync } from 'node:fs'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  readonly bounds: Rectangle
  readonly isMaximized: boolean
}

export const smallestWidth = 1024
export const smallestHeight = 700

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isRectangle = (value: unknown): value is Rectangle =>
  isRecord(value) && [value['x'], value['y'], value['width'], value['height']].every(Number.isSafeInteger)

/** Null when nothing was remembered or the file is not what we wrote. */
export const readWindowState = (file: string): WindowState | null => {
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!isRecord(stored) || !isRectangle(stored['bounds']) || typeof stored['isMaximized'] !== 'boolean') return null
    return { bounds: stored['bounds'], isMaximized: stored['isMaximized'] }
  } catch {
    return null
  }
}

export const writeWindowState = (file: string, state: WindowState): void => writeFileSync(file, JSON.stringify(state))

const holds = (display: Rectangle, bounds: Rectangle): boolean => {
  const width = Math.min(display.x + display.width, bounds.x + bounds.width) - Math.max(display.x, bounds.x)
  const height = Math.min(display.y + display.height, bounds.y + bounds.height) - Math.max(display.y, bounds.y)
  // Enough of the title bar to take hold of; a second monitor may have been unplugged since.
  return width >= 200 && height >= 100 && bounds.y >= display.y
}

/** The remembered state if a person could still reach that window on one of the work areas. */
export const reachableState = (state: WindowState | null, workAreas: readonly Rectangle[]): WindowState | null =>
  state !== null &&
  state.bounds.width >= smallestWidth &&
  state.bounds.height >= smallestHeight &&
  workAreas.some((area) => holds(area, state.bounds))
    ? state
    : null
