// What a page of ours may load: only files of the app itself. Sent with every response of the app:// scheme.

/** Stands in the built pages wherever the nonce belongs; see build/electron.vite.config.ts. */
export const noncePlace = '__PAGE_NONCE__'

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine writes the theme's variables into a style element while the page runs; the nonce lets these in and no other.
  `style-src 'self' 'nonce-${noncePlace}'`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const

export const contentSecurityPolicy = (nonce: string): string => directives.join('; ').replace(noncePlace, nonce)
