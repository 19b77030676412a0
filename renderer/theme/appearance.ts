// Theme and language, remembered on this PC. They are no personal data, so they may live outside the book.
import { create } from 'zustand'

export type Theme = 'light' | 'dark'
export type Language = 'ko' | 'en'

interface Appearance {
  readonly theme: Theme
  readonly language: Language
  readonly chooseTheme: (theme: Theme) => void
  readonly chooseLanguage: (language: Language) => void
}

const themeKey = 'yeollamjigi.theme'
const languageKey = 'yeollamjigi.language'

const remembered = (key: string): string | null => globalThis.localStorage?.getItem(key) ?? null
const remember = (key: string, value: string): void => globalThis.localStorage?.setItem(key, value)

const systemTheme = (): Theme => (globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

export const themeAtFirst = (stored: string | null, ofSystem: Theme): Theme =>
  stored === 'light' || stored === 'dark' ? stored : ofSystem

export const languageAtFirst = (stored: string | null): Language => (stored === 'en' ? 'en' : 'ko')

export const useAppearance = create<Appearance>((set) => ({
  theme: themeAtFirst(remembered(themeKey), systemTheme()),
  language: languageAtFirst(remembered(languageKey)),
  chooseTheme: (theme) => {
    remember(themeKey, theme)
    set({ theme })
  },
  chooseLanguage: (language) => {
    remember(languageKey, language)
    set({ language })
  },
}))
