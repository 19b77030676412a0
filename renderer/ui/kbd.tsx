/** A key as it is printed on the keyboard. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <kbd className="kbd" aria-hidden="true">
    {keys}
  </kbd>
)
