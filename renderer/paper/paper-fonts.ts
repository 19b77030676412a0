// Lines are counted and rows measured in the paper's own font, so nothing is laid out before its three weights are there.
const weights = ['400', '600', '700'] as const
const faces = weights.map((weight) => `${weight} 10pt "Paper Pretendard"`)
const sample = '가A1'

export const arePaperFontsReady = (): boolean => faces.every((face) => document.fonts.check(face, sample))

export const loadPaperFonts = async (): Promise<void> => {
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)))
}
