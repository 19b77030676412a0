// Finding a camera while typing, because nobody at a counter knows the numbers by heart: by place first, then number, floor,
// building and zone, in syllables, half-typed syllables or initial consonants (ㅈㅅㄷ finds 접수대).
import { disassemble, getChoseong } from 'es-hangul'
import type { Camera } from '../../../domain/camera/camera.ts'

// NFKC on the whole text would also turn the ㄱ of a keyboard into the half of a syllable.
export const plain = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => wide.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/\s/gu, '')

const isInitials = (typed: string): boolean => /^[ㄱ-ㅎ]+$/u.test(typed)

// Letters, so that the ㅂ of "로ㅂ", typed on the way to 로비, is found already.
const letters = (text: string): string => disassemble(plain(text))

const initials = (text: string): string => getChoseong(plain(text)).replaceAll(/[^ㄱ-ㅎ]/gu, '')

/** 0 is best: the place or the number begins so; null where the camera has nothing to do with it. */
const rankOfText = ({ place, number, floor, building, zone }: Camera, typed: string): number | null => {
  const wanted = plain(typed)
  const form = isInitials(wanted) ? initials : letters
  const wantedForm = isInitials(wanted) ? wanted : letters(wanted)
  const texts = [place, number, `${floor}${place}`, `${building}${floor}${place}`, `${zone}${building}`]
  const positions = texts.map((text) => form(text).indexOf(wantedForm))
  if (positions[0] === 0 || positions[1] === 0) return 0
  const found = positions.findIndex((position) => position >= 0)
  return found === -1 ? null : found + 1
}

const rankOf = (camera: Camera, typed: string): number | null => {
  const whole = rankOfText(camera, typed)
  if (whole !== null) return whole
  const ranks = typed
    .trim()
    .split(/\s+/u)
    .map((word) => rankOfText(camera, word))
  return ranks.reduce((sum, rank) => (sum === null || rank === null ? null : sum + rank), 0)
}

/** The best first; every typed word must be found. Equal ones keep the order of the inventory. */
export const findCameras = (cameras: readonly Camera[], typed: string): readonly Camera[] =>
  cameras
    .flatMap((camera) => {
      const rank = rankOf(camera, typed)
      return rank === null ? [] : [{ camera, rank }]
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ camera }) => camera)
