// Chromium refuses to navigate to app://, so the double shows each app:// page at an https address that can never
// resolve and is a secure context. Everything that the product's main process sees is translated back.

const ourHost = 'yeollamjigi'
const standIn = 'app.invalid'

export const toChromium = (url: string): string => {
  const parsed = URL.parse(url)
  if (parsed === null || parsed.protocol !== 'app:') return url
  const host = parsed.host === ourHost ? standIn : `${parsed.host}.${standIn}`
  return `https://${host}${parsed.pathname}${parsed.search}${parsed.hash}`
}

export const fromChromium = (url: string): string => {
  const parsed = URL.parse(url)
  if (parsed === null || parsed.protocol !== 'https:' || !parsed.host.endsWith(standIn)) return url
  const host = parsed.host === standIn ? ourHost : parsed.host.slice(0, -standIn.length - 1)
  return `app://${host}${parsed.pathname}${parsed.search}${parsed.hash}`
}
