// Finding a camera while typing: place first, number second, initial consonants too (ㅈㅅㄷ finds 접수대).
import { getChoseong } from 'es-hangul'
import type { Camera } from '../../../domain/camera/camera.ts'

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const isInitials = (word: string): boolean => /^[ㄱ-ㅎ]+$/u.test(word)

/** Compatibility jamo are normalised away by NFKC, so a word of initials is recognised before. */
const wordsOf = (typed: string): readonly string[] => typed.trim().split(/\s+/u)

const holdsWord = (camera: Camera, word: string): boolean => {
  const { place, number, floor, building, zone } = camera
  if (isInitials(word)) return getChoseong(`${place} ${zone} ${building}`).replaceAll(' ', '').includes(word)
  const text = plain(`${place} ${number} ${floor} ${building} ${zone}`)
  return text.includes(plain(word)) || text.replaceAll(' ', '').includes(plain(word))
}

const startsWith = (camera: Camera, typed: string): boolean =>
  plain(camera.place).startsWith(plain(typed.trim())) || plain(camera.number) === plain(typed.trim())

/** Every typed word must be found; a place that begins with what was typed, or its exact number, comes first. */
export const findCameras = (cameras: readonly Camera[], typed: string): readonly Camera[] => {
  const found = cameras.filter((camera) => wordsOf(typed).every((word) => holdsWord(camera, word)))
  return found.toSorted((one, other) => Number(startsWith(other, typed)) - Number(startsWith(one, typed)))
}
