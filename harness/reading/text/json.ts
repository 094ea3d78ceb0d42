/** A value found in a JSON reply: its text, where it stands, and the keys that lead to it. */
export interface JsonField {
  path: readonly string[]
  /** Number of the object that holds the value, so that fields of one record can be read together. */
  record: number
  start: number
  end: number
  /** The value's text with escapes taken away, as long as it is in the reply. */
  text: string
  quoted: boolean
}

/** Most values that are read of one reply, and the deepest nesting. */
const limit = 5000
const depthLimit = 40

/**
 * Reads a reply that is JSON, keeping offsets; nothing if it is not.
 *
 * An escape keeps its length: `\n` becomes a newline and a character that no reader sees.
 */
export function readJson(reply: string): JsonField[] | undefined {
  const body = reply.trim()
  if (!/^[{[]/.test(body) || !/[}\]]$/.test(body)) return undefined
  try {
    JSON.parse(body)
  } catch {
    return undefined
  }
  const scan = new Scanner(reply)
  scan.value([], 0, 0)
  return scan.fields
}

class Scanner {
  readonly fields: JsonField[] = []
  private at = 0
  private records = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  value(path: readonly string[], record: number, depth: number): void {
    this.skip()
    const first = this.text[this.at]
    if (first === '{') this.object(path, depth)
    else if (first === '[') this.array(path, record, depth)
    else if (first === '"') {
      const { start, end, text } = this.string()
      this.add({ path, record, start, end, text, quoted: true })
    } else {
      const start = this.at
      while (this.at < this.text.length && !/[,\]}\s]/.test(this.text[this.at]!)) this.at++
      this.add({ path, record, start, end: this.at, text: this.text.slice(start, this.at), quoted: false })
    }
  }

  private add(field: JsonField): void {
    if (this.fields.length < limit && field.path.length < depthLimit) this.fields.push(field)
  }

  private object(path: readonly string[], depth: number): void {
    const record = ++this.records
    this.at++
    for (;;) {
      this.skip()
      if (this.text[this.at] === '}' || this.at >= this.text.length) break
      if (this.text[this.at] === ',') {
        this.at++
        continue
      }
      const key = this.string().text
      this.skip()
      this.at++
      this.value([...path, key].slice(-depthLimit), record, depth + 1)
    }
    this.at++
  }

  private array(path: readonly string[], record: number, depth: number): void {
    this.at++
    for (;;) {
      this.skip()
      if (this.text[this.at] === ']' || this.at >= this.text.length) break
      if (this.text[this.at] === ',') this.at++
      else this.value(path, record, depth + 1)
    }
    this.at++
  }

  private skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++
  }

  private string(): { start: number; end: number; text: string } {
    const start = ++this.at
    let text = ''
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      if (this.text[this.at] !== '\\') {
        text += this.text[this.at++]
        continue
      }
      const code = this.text[this.at + 1]!
      const length = code === 'u' ? 6 : 2
      const raw = this.text.slice(this.at, this.at + length)
      text += (JSON.parse(`"${raw}"`) as string).padEnd(length, '\u200b')
      this.at += length
    }
    return { start, end: this.at++, text }
  }
}
