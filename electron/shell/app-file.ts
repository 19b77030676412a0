// Answers an app:// request with a file of the bundled renderer, or with 404. Knows nothing of Electron.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { contentSecurityPolicy, noncePlace } from './content-security-policy.ts'
import { isOurPage } from './our-page.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

const headers = (contentType: string, nonce: string): Record<string, string> => ({
  'content-type': contentType,
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
})

const newNonce = (): string => randomBytes(16).toString('base64')

const notFound = (): Response =>
  new Response('404', { status: 404, headers: headers('text/plain; charset=utf-8', newNonce()) })

/** The file behind an address, or null when it would lie outside `folder` or has a kind that we do not ship. */
export const fileBehind = (folder: string, url: string): string | null => {
  const parsed = URL.parse(url)
  if (parsed === null || !isOurPage(url)) return null
  // Decoded once, here: '%2e%2e%2f' must be judged as the path it means.
  let path: string
  try {
    path = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  if (path.includes('\0')) return null
  const file = normalize(join(folder, path))
  const isInside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  return isInside && extname(file) in mimeTypes ? file : null
}

export const answerAppRequest = async (folder: string, url: string, method: string): Promise<Response> => {
  const file = fileBehind(folder, url)
  if (file === null || method !== 'GET') return notFound()
  try {
    const nonce = newNonce()
    const body =
      extname(file) === '.html'
        ? (await readFile(file, 'utf8')).replaceAll(noncePlace, nonce)
        : new Uint8Array(await readFile(file))
    return new Response(body, { status: 200, headers: headers(mimeTypes[extname(file)] ?? '', nonce) })
  } catch {
    return notFound()
  }
}
