// Finds cameras while typing: by place first, then number, floor and building, in syllables, half-typed syllables or initial
// consonants, because nobody at a counter knows the camera numbers by heart.
import { disassemble, getChoseong } from 'es-hangul'
import type { Camera } from '../../../domain/camera/camera.ts'

const shownMax = 6

// NFKC on the whole text would also turn the ㄱ of a keyboard into the half of a syllable.
const plain = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => wide.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/\s/gu, '')

const isInitials = (typed: string): boolean => /^[ㄱ-ㅎ]+$/u.test(typed)

// Letters, so that the ㅂ of "로ㅂ", typed on the way to 로비, is found already.
const letters = (text: string): string => disassemble(plain(text))

const initials = (text: string): string => getChoseong(plain(text)).replaceAll(/[^ㄱ-ㅎ]/gu, '')

/** 0 is best; null where the camera has nothing to do with what was typed. */
export const matchRank = (camera: Camera, typed: string): number | null => {
  const wanted = plain(typed)
  if (wanted === '') return 0
  const texts = [camera.place, camera.number, `${camera.floor}${camera.place}`, camera.building, camera.zone]
  const form = isInitials(wanted) ? initials : letters
  const wantedForm = isInitials(wanted) ? wanted : letters(wanted)
  const positions = texts.map((text) => form(text).indexOf(wantedForm))
  if (positions[0] === 0 || positions[1] === 0) return 0
  const found = positions.findIndex((position) => position >= 0)
  return found === -1 ? null : found + 1
}

/** The best few that are not chosen yet; equal ones keep the order of the inventory. */
export const matchingCameras = (
  cameras: readonly Camera[],
  typed: string,
  chosenIds: readonly string[],
): readonly Camera[] =>
  cameras
    .flatMap((camera) => {
      const rank = chosenIds.includes(camera.id) ? null : matchRank(camera, typed)
      return rank === null ? [] : [{ camera, rank }]
    })
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, shownMax)
    .map(({ camera }) => camera)
