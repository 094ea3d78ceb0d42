import { parseSync, Visitor } from 'vite'

/** What stands for no letters of a text: escapes, properties of characters, classes, and the heads of groups. */
const signs = /\\[pPuUxk]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]])*\]|\(\?<[^>=!]*>|\(\?[:=!<]+/giu

/**
 * The words of a language that a module looks for by patterns of its own: phrases belong to the language packs, where another
 * language has them too. Each as `word (line n)`. A pattern with a slash is of a name or an address of the shop's, and of no
 * words.
 */
export function spokenIn(file: string, source: string): string[] {
  const found: string[] = []
  new Visitor({
    Literal: (node) => {
      if (!('regex' in node) || node.regex.pattern.includes('\\/')) return
      const [word] = /\p{L}{3,}/u.exec(node.regex.pattern.replace(signs, ' ')) ?? []
      if (word) found.push(`${word} (line ${source.slice(0, node.start).split('\n').length})`)
    },
  }).visit(parseSync(file, source).program)
  return found
}
