// What the page's security policy asks of us. Styles made while the page runs carry the nonce of this page, and text
// becomes HTML only where it holds no element: Mantine writes its style sheets that way, nothing else may.

/** Vite leaves the place, the app:// scheme fills in a new nonce with every page. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

const refuseElements = (text: string): string => {
  if (/<[a-z/!?]/i.test(text)) throw new TypeError('HTML with elements is not made from text')
  return text
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (text: string) => string }) => unknown
}

const isTrustedTypes = (value: unknown): value is TrustedTypes =>
  typeof value === 'object' && value !== null && 'createPolicy' in value

export const keepPagePolicy = (): void => {
  // react-remove-scroll, inside Mantine's dialogs, looks for its nonce under this name.
  Reflect.set(globalThis, '__webpack_nonce__', styleNonce)
  const trustedTypes: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (isTrustedTypes(trustedTypes)) trustedTypes.createPolicy('default', { createHTML: refuseElements })
}
