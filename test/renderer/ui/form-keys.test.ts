import { describe, expect, it } from 'vitest'
import { type FormKey, isComposing, meaningOf, nextOf } from '../../../renderer/ui/form-keys.ts'
import { matchesShortcut } from '../../../renderer/ui/shortcut.ts'

const press = (key: string, more: Partial<FormKey> = {}): FormKey => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})

describe('Enter in a form', () => {
  it.each(['line', 'lines', 'pressable'] as const)(
    'while a syllable is being composed it means nothing (%s)',
    (place) => {
      expect(meaningOf(press('Enter', { isComposing: true }), place)).toBe('composing')
      expect(meaningOf(press('Enter', { keyCode: 229 }), place)).toBe('composing')
      expect(meaningOf(press('Process', { keyCode: 229 }), place)).toBe('composing')
    },
  )

  it('a composition is not cut off by Ctrl Enter or Esc either', () => {
    expect(meaningOf(press('Enter', { ctrlKey: true, isComposing: true }), 'line')).toBe('composing')
    expect(meaningOf(press('Escape', { isComposing: true }), 'line')).toBe('composing')
  })

  it('in a line of text it goes to the next field', () => {
    expect(meaningOf(press('Enter'), 'line')).toBe('next-field')
  })

  it('in a field of several lines and on a button it keeps its own meaning', () => {
    expect(meaningOf(press('Enter'), 'lines')).toBe('own')
    expect(meaningOf(press('Enter'), 'pressable')).toBe('own')
  })

  it('with Ctrl it presses the filled button, from anywhere', () => {
    expect(meaningOf(press('Enter', { ctrlKey: true }), 'line')).toBe('press-filled')
    expect(meaningOf(press('Enter', { ctrlKey: true }), 'lines')).toBe('press-filled')
  })

  it('never submits without Ctrl', () => {
    for (const place of ['line', 'lines', 'pressable'] as const) {
      expect(meaningOf(press('Enter'), place)).not.toBe('press-filled')
    }
  })

  it('Esc closes', () => {
    expect(meaningOf(press('Escape'), 'line')).toBe('close')
  })

  it('letters are typed', () => {
    expect(meaningOf(press('ㄱ'), 'line')).toBe('own')
  })
})

it('the next field is the one after, and there is none after the last', () => {
  expect(nextOf(['name', 'phone', 'place'], 'phone')).toBe('place')
  expect(nextOf(['name', 'phone', 'place'], 'place')).toBeNull()
  expect(nextOf(['name'], 'elsewhere')).toBeNull()
})

describe('shortcuts', () => {
  it('match key and modifiers exactly', () => {
    expect(matchesShortcut(press('F2'), 'F2')).toBe(true)
    expect(matchesShortcut(press('k', { ctrlKey: true }), 'Ctrl+K')).toBe(true)
    expect(matchesShortcut(press('k'), 'Ctrl+K')).toBe(false)
    expect(matchesShortcut(press('F2', { shiftKey: true }), 'F2')).toBe(false)
    expect(matchesShortcut(press('1', { altKey: true }), 'Alt+1')).toBe(true)
  })

  it('rest while a syllable is being composed', () => {
    expect(matchesShortcut(press('F2', { isComposing: true }), 'F2')).toBe(false)
  })
})

it('composition is known by its flag or by key code 229', () => {
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
})
