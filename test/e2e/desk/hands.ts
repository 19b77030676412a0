// Two hands on a Korean keyboard and no pointer. Counted is every key that is not a character of free text; a chord counts
// each of its keys. Free text is composed as an input method composes it, syllable by syllable.
import { disassemble } from 'es-hangul'
import type { LaunchedApp } from '../../electron-double/launch.ts'

export interface Hands {
  /** `Enter`, `Control+Enter`. */
  readonly press: (chord: string) => Promise<void>
  /** Words to find something by: counted key by key, a syllable by its letters. */
  readonly search: (text: string) => Promise<void>
  /** A name, a phone, a time, a purpose: not counted. */
  readonly write: (text: string) => Promise<void>
  /** Enter while the syllable is still open, as at the end of a word: it belongs to the input method. */
  readonly endWordWithEnter: (syllable: string) => Promise<void>
  readonly pressedCount: () => number
}

const isHangul = (character: string): boolean => /[가-힣]/u.test(character)

export const handsAt = async ({ page }: LaunchedApp): Promise<Hands> => {
  const inputMethod = await page.context().newCDPSession(page)
  let pressedCount = 0

  const compose = async (syllable: string): Promise<void> => {
    const selection = { selectionStart: 1, selectionEnd: 1 }
    await inputMethod.send('Input.imeSetComposition', { text: disassemble(syllable).slice(0, 1), ...selection })
    await inputMethod.send('Input.imeSetComposition', { text: syllable, ...selection })
    await inputMethod.send('Input.insertText', { text: syllable })
  }
  const write = async (text: string): Promise<void> => {
    for (const character of text) await (isHangul(character) ? compose(character) : page.keyboard.type(character))
  }
  return {
    press: async (chord) => {
      pressedCount += chord.split('+').length
      await page.keyboard.press(chord)
    },
    search: async (text) => {
      pressedCount += disassemble(text).length
      await write(text)
    },
    write,
    endWordWithEnter: async (syllable) => {
      await inputMethod.send('Input.imeSetComposition', { text: syllable, selectionStart: 1, selectionEnd: 1 })
      await inputMethod.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      })
      await inputMethod.send('Input.insertText', { text: syllable })
    },
    pressedCount: () => pressedCount,
  }
}
