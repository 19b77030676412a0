/**
 * After a press that found mistakes: leads to the first wrong field, once its mark is on the screen. A group of choices is
 * wrong as a whole; the one that the Tab key would reach takes the focus. A hand that has moved on meanwhile keeps the focus
 * it has. Tells whether any field was marked.
 */
export const focusFirstWrong = (tell: (isAnyMarked: boolean) => void = () => undefined): void => {
  const pressed = document.activeElement
  requestAnimationFrame(() => {
    const scope = document.querySelector('[aria-modal=true]') ?? document
    const wrong = scope.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong]')
    const first =
      wrong?.matches('[data-wrong]') === true ? wrong.querySelector<HTMLElement>('[tabindex="0"], button') : wrong
    tell(wrong !== null)
    const focused = document.activeElement
    if (focused !== pressed && focused !== document.body) return
    first?.focus()
    // With the sentence under it, which says what is wrong.
    first?.closest('.field')?.scrollIntoView({ block: 'nearest' })
  })
}
