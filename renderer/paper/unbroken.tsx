// Words of a paper with what must stay together kept together: a day, the hours of a span, a number,
// and Korean words inside the lines of a language that breaks between any two characters.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */

const korean = {
  day: String.raw`(?:\d{4}\. ?)?\d{1,2}\. \d{1,2}\.(?:\([월화수목금토일]\))?`,
  /** From a Hangul syllable to the next kana or kanji. */
  words: String.raw`[가-힣][^\u3040-\u30ff\u3400-\u9fff]*`,
}
const japaneseDay = String.raw`\d{4}年\d{1,2}月\d{1,2}日(?:\([日月火水木金土]\))?`
const englishDay = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}`
const hours = String.raw`\d{2}:\d{2} [~–] \d{2}:\d{2}`
/** `H-2026-002`, as holds, copies and orders are called. */
const number = String.raw`[A-Z]-\d{4}-\d+`

const keptTogether = new RegExp(`(${[korean.day, japaneseDay, englishDay, hours, number].join('|')})`, 'u')
const koreanAmongKana = new RegExp(`(${korean.words})`, 'u')

/** The odd places of the split are what the pattern caught. */
const Together = ({ text }: { readonly text: string }) =>
  text.split(keptTogether).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="together">
        {part}
      </span>
    ) : (
      part
    ),
  )

const Korean = ({ text }: { readonly text: string }) => (
  <span className="korean">
    <Together text={text} />
  </span>
)

export const Unbroken = ({ text }: { readonly text: string }) => {
  if (!/[가-힣]/u.test(text)) return <Together text={text} />
  if (!/[\u3040-\u30ff]/u.test(text)) return <Korean text={text} />
  return text
    .split(koreanAmongKana)
    .map((part, index) => (index % 2 === 1 ? <Korean key={index} text={part} /> : <Together key={index} text={part} />))
}
