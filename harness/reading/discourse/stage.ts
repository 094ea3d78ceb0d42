import { prepareCatalog } from '../catalog.ts'
import type { ReadingContext } from '../context.ts'
import { entities } from '../entities/index.ts'
import type { LanguagePack } from '../languages/language.ts'
import { type Cue, Lexicon } from '../patterns/lexicon.ts'
import { documentOf } from '../text/document.ts'
import { expand } from '../text/expand.ts'
import type { Sentence, Token } from '../text/token.ts'
import { modesOf } from './modes.ts'
import type { Line, Scene } from './scene.ts'
import { withVariants } from './variants.ts'

/** A language pack made ready: its tables compiled. */
export class Stage {
  readonly pack: LanguagePack
  readonly lexicon: Lexicon
  private readonly recognize: ReturnType<typeof entities>

  constructor(pack: LanguagePack, more: Readonly<Record<string, readonly string[]>> = {}) {
    this.pack = pack
    const tables: Record<string, string> = { ...pack.phrases }
    for (const [tag, phrases] of Object.entries(more))
      tables[tag] = `${tables[tag] ?? ''}\n${phrases.join('\n').toLowerCase()}`
    this.lexicon = new Lexicon(tables, pack.classes, pack.turns)
    this.recognize = entities(pack.entities)
  }

  /** Reads a reply and its conversation into a scene. */
  set(reply: string, context: ReadingContext): Scene {
    const catalog = context.catalog ?? prepareCatalog([])
    const turns = context.earlier ?? []
    const ids = new Set<string>()
    const earlierItems: string[] = []
    for (const turn of turns.slice(-6)) {
      for (const line of [
        ...this.lines(turn.shopper, context, new Set(), ids),
        ...this.lines(turn.reply, context, new Set(), ids),
      ]) {
        earlierItems.unshift(...itemsIn([line]))
        for (const id of idsIn([line])) ids.add(id)
      }
    }
    const asked = this.lines(context.shopper ?? '', context, new Set(earlierItems), ids)
    const shopperItems = itemsIn(asked)
    const shopperIds = idsIn(asked)
    for (const id of shopperIds) ids.add(id)
    const inPlay = new Set([...shopperItems, ...earlierItems])
    const document = documentOf(reply)
    const lines = this.read(document.sentences, context, inPlay, ids)
    return {
      reply,
      lines,
      asked,
      shopperItems,
      earlierItems,
      shopperIds: [...shopperIds, ...ids].filter((id, i, all) => all.indexOf(id) === i),
      shopper: context.shopper ?? '',
      json: document.json,
      catalogSize: catalog.entries.length,
      facts: new Map(),
    }
  }

  private lines(
    text: string,
    context: ReadingContext,
    inPlay: ReadonlySet<string>,
    ids: ReadonlySet<string>,
  ): Line[] {
    return text ? this.read(documentOf(text.slice(0, 4000)).sentences, context, inPlay, ids, true) : []
  }

  private read(
    sentences: readonly Sentence[],
    context: ReadingContext,
    inPlay: ReadonlySet<string>,
    ids: ReadonlySet<string>,
    bare = false,
  ): Line[] {
    const named = [...inPlay]
    const seen = new Set(inPlay)
    const { common, determiners } = this.pack
    return sentences.map((sentence, index) => {
      const tokens = withVariants(
        this.recognize(
          expand(sentence.tokens, this.pack.shortenings),
          { catalog: context.catalog, inPlay: seen, common, determiners, bare },
          ids,
        ),
        named,
      )
      for (const token of tokens)
        if (token.unit === 'whole' && token.kind === 'item')
          for (const name of token.items ?? []) seen.add(name)
      const whole = { ...sentence, tokens }
      const found = this.lexicon.find(whole)
      const byTag = grouped(found)
      return {
        index,
        sentence: whole,
        tokens,
        cues: found,
        byTag,
        families: familiesOf(byTag),
        facts: new Map(),
        modes: modesOf(whole, found),
      }
    })
  }
}

function grouped(found: readonly Cue[]): Map<string, Cue[]> {
  const out = new Map<string, Cue[]>()
  for (const cue of found) {
    const list = out.get(cue.tag)
    if (!list) out.set(cue.tag, [cue])
    else if (list.at(-1)!.j < cue.j || list.at(-1)!.i === cue.i) list.push(cue)
  }
  return out
}

function familiesOf(byTag: ReadonlyMap<string, unknown>): Set<string> {
  const out = new Set<string>()
  for (const tag of byTag.keys()) {
    const colon = tag.indexOf(':')
    if (colon > 0) out.add(tag.slice(0, colon))
  }
  return out
}

function itemsIn(lines: readonly Line[]): string[] {
  const out: string[] = []
  for (const line of lines) {
    for (const [at, token] of line.tokens.entries()) {
      if (token.kind !== 'item') continue
      const many =
        isPlural(token) ||
        line.tokens.slice(at + 1, at + 3).some((next) => next.w === 'both' || next.w === 'sizes')
      const names = many && token.unit === 'part' ? token.items! : token.items!.slice(0, 1)
      for (const name of names) {
        const full = token.variant ? `${name} ${token.variant}` : name
        if (!out.includes(full)) out.push(full)
      }
    }
  }
  return out
}

const isPlural = (token: Token) => /[^s]s$/.test(token.w)

function idsIn(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => line.tokens.filter((token) => token.kind === 'id').map((token) => token.w))
}
