// The language a requester reads. Korean is always on the paper and is the original; the other one explains it.
export const paperLanguages = ['ko', 'en', 'ja'] as const

export type PaperLanguage = (typeof paperLanguages)[number]
export type ForeignLanguage = Exclude<PaperLanguage, 'ko'>
