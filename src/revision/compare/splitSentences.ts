/** A text in its sentences, each with the marks that end it. Joined, they are the text. */
export function splitSentences(text: string): readonly string[] {
  return (
    text.match(/[^。！？；!?;]*[。！？；!?;]+[”’」』）)]*|[^。！？；!?;]+$/gu) ?? (text === '' ? [] : [text])
  )
}
