import { describe, expect, it } from 'vitest'
import { hintOf } from '../../../renderer/ui/keyboard-hint.ts'
import { rowAfterKey } from '../../../renderer/ui/row-keys.ts'

describe('moving in a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 95, 99],
    ['PageUp', 12, 2],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from row %i of 100 leads to row %i', (key, from, to) => {
    expect(rowAfterKey(key, from, 100)).toBe(to)
  })

  it('other keys and empty lists lead nowhere', () => {
    expect(rowAfterKey('a', 3, 100)).toBeNull()
    expect(rowAfterKey('ArrowDown', 0, 0)).toBeNull()
  })
})

describe('the password field says how the keyboard stands', () => {
  const state = { isComposing: false, isCapsLock: false }

  it('Hangul: a composed key, the Hangul key itself, or a Hangul letter', () => {
    expect(hintOf('Process', state, 'none')).toBe('hangul')
    expect(hintOf('a', { ...state, isComposing: true }, 'none')).toBe('hangul')
    expect(hintOf('ㅁ', state, 'none')).toBe('hangul')
  })

  it('Caps Lock', () => {
    expect(hintOf('A', { ...state, isCapsLock: true }, 'none')).toBe('caps-lock')
  })

  it('a Latin letter takes the hint back; a key that writes nothing leaves it', () => {
    expect(hintOf('a', state, 'hangul')).toBe('none')
    expect(hintOf('Shift', state, 'hangul')).toBe('hangul')
  })
})
