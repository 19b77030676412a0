/**
 * After a press that found mistakes: leads to the first wrong field, once its mark is on the screen. A group of choices is
 * wrong as a whole; the one that the Tab key would reach takes the focus. Tells whether any field was marked.
 */
export const focusFirstWrong = (tell: (isAnyMarked: boolean) => void = () => undefined): void => {
  requestAnimationFrame(() => {
    const scope = document.querySelector('[aria-modal=true]') ?? document
    const wrong = scope.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong]')
    const first =
      wrong?.matches('[data-wrong]') === true ? wrong.querySelector<HTMLElement>('[tabindex="0"], button') : wrong
    first?.focus()
    // With the sentence under it, which says what is wrong.
    first?.closest('.field')?.scrollIntoView({ block: 'nearest' })
    tell(wrong !== null)
  })
}
