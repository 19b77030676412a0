import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type WindowState,
  reachableState,
  readWindowState,
  writeWindowState,
} from '../../../electron/shell/window-state.ts'

const file = join(mkdtempSync(join(tmpdir(), 'yeollamjigi-window-')), 'window-state.json')
const screenOne = { x: 0, y: 0, width: 1920, height: 1040 }
const screenTwo = { x: 1920, y: 0, width: 1920, height: 1040 }
const at = (x: number, y: number, width = 1440, height = 900): WindowState => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

describe('the remembered window', () => {
  test('comes back as it was left', () => {
    writeWindowState(file, at(10, 20))
    expect(readWindowState(file)).toEqual(at(10, 20))
  })

  test('holds numbers and one yes or no, nothing about a person', () => {
    writeWindowState(file, at(10, 20))
    expect(readFileSync(file, 'utf8')).toMatch(/^[{}":,a-zA-Z0-9-]+$/)
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{"x":1.5,"y":0,"width":1440,"height":900},"isMaximized":false}',
    '{"bounds":{}}',
  ])('is forgotten when the file holds %s', (text) => {
    writeFileSync(file, text)
    expect(readWindowState(file)).toBeNull()
  })

  test('is used on any display where its title bar can be reached', () => {
    expect(reachableState(at(100, 50), [screenOne])).toEqual(at(100, 50))
    expect(reachableState(at(2000, 50), [screenOne, screenTwo])).toEqual(at(2000, 50))
  })

  test.each([
    ['its display was unplugged', at(2000, 50)],
    ['its title bar is above the display', at(100, -40)],
    ['only a corner would show', at(1900, 1000)],
    ['it is smaller than the screens need', at(0, 0, 800, 600)],
  ])('is not used when %s', (_why, state) => {
    expect(reachableState(state, [screenOne])).toBeNull()
  })
})
