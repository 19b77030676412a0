// What a page of ours may load: only files of the app itself. Sent with every response of the app:// scheme.

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
] as const

export const contentSecurityPolicy = directives.join('; ')
