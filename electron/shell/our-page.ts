// Where our pages live. Addresses are compared as parsed, never as text: 'app://yeollamjigi.evil' begins like ours.

export const appProtocol = 'app:'
export const appHost = 'yeollamjigi'

export const pageUrl = (page: 'index.html' | 'paper.html'): string => `${appProtocol}//${appHost}/${page}`

/** Node gives custom schemes the opaque origin 'null', so protocol and host stand for the origin. */
export const isOurPage = (url: string): boolean => {
  const parsed = URL.parse(url)
  return parsed !== null && parsed.protocol === appProtocol && parsed.host === appHost
}

/** Developer tools load their own pages; they open only in an unpackaged app. */
export const isAllowedRequest = (url: string): boolean => isOurPage(url) || URL.parse(url)?.protocol === 'devtools:'
