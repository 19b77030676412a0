// Lines are counted and rows measured in the paper's own fonts, so nothing is laid out before its weights are there.
import type { Paper } from '../../domain/paper/paper.ts'

const weights = ['400', '600', '700'] as const

interface Face {
  readonly face: string
  readonly sample: string
}

const facesFor = (family: string, sample: string): readonly Face[] =>
  weights.map((weight) => ({ face: `${weight} 10pt "${family}"`, sample }))

/** Of every paper. */
export const koreanFaces = facesFor('Paper Pretendard', '가A1')
const koreanAndJapanese = [...koreanFaces, ...facesFor('Paper Pretendard JP', '漢')]

const kanji = /\p{Script=Han}/u

/** Six megabytes are read for kanji, so only for a paper that has some. */
export const paperFacesOf = (paper: Paper): readonly Face[] =>
  kanji.test(JSON.stringify(paper)) ? koreanAndJapanese : koreanFaces

export const areFacesReady = (faces: readonly Face[]): boolean =>
  faces.every(({ face, sample }) => document.fonts.check(face, sample))

export const loadFaces = async (faces: readonly Face[]): Promise<void> => {
  await Promise.all(faces.map(({ face, sample }) => document.fonts.load(face, sample)))
}
