// What a key pressed in a password field tells about the keyboard. The dots look the same in every state.
export type KeyboardHint = 'none' | 'hangul' | 'caps-lock'

export interface KeyboardState {
  readonly isComposing: boolean
  readonly isCapsLock: boolean
}

const hangulPattern = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/u

export const holdsHangul = (text: string): boolean => hangulPattern.test(text)

export const hintOf = (key: string, { isComposing, isCapsLock }: KeyboardState, before: KeyboardHint): KeyboardHint => {
  if (isComposing || key === 'Process' || key === 'HangulMode' || holdsHangul(key)) return 'hangul'
  if (isCapsLock) return 'caps-lock'
  // Keys that write nothing tell nothing about the keyboard's state.
  return key.length === 1 ? 'none' : before
}
