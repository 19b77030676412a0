/** After a press that found mistakes: leads to the first wrong field, once its mark is on the screen. */
export const focusFirstWrong = (): void => {
  requestAnimationFrame(() => {
    const scope = document.querySelector('[aria-modal=true]') ?? document
    scope.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  })
}
