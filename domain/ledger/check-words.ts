// Four Korean words that a person can compare by eye: the first 44 bits of the root in the BIP-39 Korean list.
import { wordlist } from '@scure/bip39/wordlists/korean.js'

const bitsPerWord = 11
export const checkWordCount = 4

export const checkWordsOf = (root: Uint8Array): readonly string[] => {
  const bits = Array.from(root.slice(0, 8), (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: checkWordCount }, (_, index) => {
    const position = Number.parseInt(bits.slice(index * bitsPerWord, (index + 1) * bitsPerWord), 2)
    // The list is stored decomposed; papers and search need composed syllables.
    return (wordlist[position] ?? '').normalize('NFC')
  })
}
