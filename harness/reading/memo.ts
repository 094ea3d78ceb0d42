/** Most words that are kept, and the longest: what a hostile reply is full of is not worth keeping. */
const most = 20_000
const longest = 40

/** What was found out of a word, kept as long as there is room: the words of replies come again and again. */
export class Memo<T> {
  private readonly known = new Map<string, T>()

  of(word: string, find: (word: string) => T): T {
    const known = this.known.get(word)
    if (known !== undefined) return known
    if (word.length > longest) return find(word)
    if (known === undefined && this.known.has(word)) return known as T
    if (this.known.size >= most) this.known.clear()
    const found = find(word)
    this.known.set(word, found)
    return found
  }
}
