// One i18next instance per language. `{{name, 을/를}}` in a Korean sentence puts the fitting particle after the value, and
// `{{count, day|days}}` in an English one the fitting words after the number.
import { createInstance, type FormatterModule } from 'i18next'
import { particles, withParticle } from '../../domain/text/particle.ts'
import type { Language } from '../theme/appearance.ts'
import { counted, isCounted } from './counted.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import type { Translate, Words } from './words.ts'

const inForm = (value: string, form: string): string => {
  const particle = particles.find((known) => known === form)
  if (particle !== undefined) return withParticle(value, particle)
  return isCounted(form) ? counted(value, form) : value
}

const blanks: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, form) => inForm(String(value), form ?? ''),
}

const translatorOf = (language: Language, words: Words): Translate => {
  const instance = createInstance().use(blanks)
  void instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return (key, values) => instance.t(key, { ...values })
}

export const translators: Readonly<Record<Language, Translate>> = {
  ko: translatorOf('ko', ko),
  en: translatorOf('en', en),
}
