/** Two clocks on one axis: the mark of the program. */
export const BrandMark = ({ size }: { readonly size: number }) => (
  <svg
    className="brand-mark"
    width={size}
    height={size}
    viewBox="0 0 26 26"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <circle cx="9.5" cy="13" r="7.3" />
    <path d="M14 7.2a7.3 7.3 0 1 1 0 11.6M9.5 9.2V13l2.4 2" />
  </svg>
)
