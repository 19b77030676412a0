// One i18next instance per language. `{{name, 을/를}}` in a Korean sentence puts the fitting particle after the value.
import { createInstance } from 'i18next'
import { josa } from 'es-hangul'
import type { Language } from '../theme/appearance.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Translate, Words } from './words.ts'

const particles = [
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이란/란',
  '아/야',
  '이랑/랑',
  '이에요/예요',
] as const

const translatorOf = (language: Language, words: Words): Translate => {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  for (const particle of particles) {
    instance.services.formatter?.add(particle, (value: unknown) => josa(String(value), particle))
  }
  return (key, values) => instance.t(key, { ...values })
}

export const translators: Readonly<Record<Language, Translate>> = {
  ko: translatorOf('ko', ko),
  en: translatorOf('en', en),
}
