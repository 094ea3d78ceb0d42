import { tie } from './discourse/joined.ts'

const numbered = /^(.*\S) (\d{1,2})$/

/**
 * Names of products with their last number tied to the word before it, where it tells a version and no size: "Trail Runner
 * 2" in size 10 is "Trail Runner 2 10", and "Laptop Sleeve 13" in 15 is "Laptop Sleeve 15". A version is a number of one digit, and so are those
 * of all products that differ in nothing else.
 */
export function withVersions(names: readonly string[]): readonly string[] {
  const sized = new Set<string>()
  for (const name of names) {
    const [, made, number] = numbered.exec(name) ?? []
    if (made && number!.length > 1) sized.add(made)
  }
  return names.map((name) => {
    const [, made, number] = numbered.exec(name) ?? []
    return made && !sized.has(made) ? `${made}${tie}${number}` : name
  })
}
