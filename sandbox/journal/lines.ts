/** Cuts a stream of text chunks into lines; the last call to `end` gives what had no line end. */
export class LineSplitter {
  #rest = ''

  /** The lines that are whole by now, without their ends. */
  push(chunk: string): readonly string[] {
    const lines = (this.#rest + chunk).split('\n')
    this.#rest = lines.pop() ?? ''
    return lines
  }

  /** What came after the last line end. */
  end(): string {
    const rest = this.#rest
    this.#rest = ''
    return rest
  }
}
