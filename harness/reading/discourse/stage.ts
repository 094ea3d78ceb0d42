import { prepareCatalog } from '../catalog.ts'
import type { ReadingContext, Turn } from '../context.ts'
import { entities } from '../entities/index.ts'
import type { LanguagePack } from '../languages/language.ts'
import { Lexicon } from '../patterns/lexicon.ts'
import { documentOf } from '../text/document.ts'
import { expand } from '../text/expand.ts'
import type { Sentence } from '../text/token.ts'
import { withAskedVariant } from './asked-variant.ts'
import { answersBot, goesOn, isRepeated, pairMeant, type Question } from './follow-up.ts'
import { type GoodsWords, withGoods } from './goods.ts'
import { withJoined } from './joined.ts'
import { withMakes } from './makes.ts'
import { withMeasured } from './measured.ts'
import { idsIn, itemsIn, KnownMentions, type Mentions } from './mentions.ts'
import { withSides } from './places.ts'
import type { Line, Scene } from './scene.ts'
import { shadesAnnounced, withShade } from './shades.ts'
import { Shapes } from './shapes.ts'
import { withSizeAhead } from './size-ahead.ts'
import { withToldApart } from './told-apart.ts'
import { withToldShades } from './told-shades.ts'
import { sizesAsked, withToldSizes } from './told-sizes.ts'
import { isColor, isVariant, withVariants } from './variants.ts'

/** A language pack made ready: its tables compiled. */
export class Stage {
  readonly pack: LanguagePack
  private readonly shapes: Shapes
  private readonly recognize: ReturnType<typeof entities>
  private readonly known = new KnownMentions()

  constructor(pack: LanguagePack, more: Readonly<Record<string, readonly string[]>> = {}) {
    this.pack = pack
    const tables: Record<string, string> = { ...pack.phrases }
    for (const [tag, phrases] of Object.entries(more))
      tables[tag] = `${tables[tag] ?? ''}\n${phrases.join('\n').toLowerCase()}`
    this.shapes = new Shapes(new Lexicon(tables, pack.classes, pack.turns, pack.denials))
    this.recognize = entities(pack.entities)
  }

  /** Reads a reply and its conversation into a scene. */
  set(reply: string, context: ReadingContext): Scene {
    const catalog = context.catalog ?? prepareCatalog([])
    const turns = context.earlier ?? []
    const ids = new Set<string>()
    const written: string[] = []
    const note = (id: string) => {
      ids.add(id.toLowerCase())
      written.push(id)
    }
    const earlierItems: string[] = []
    for (const turn of turns.slice(-6)) {
      for (const line of [
        ...this.mentions(turn.shopper, context, ids),
        ...this.mentions(turn.reply, context, ids),
      ]) {
        earlierItems.unshift(...line.items)
        for (const id of line.ids) note(id)
      }
    }
    const unnamed = this.pack.goods !== undefined && catalog.entries.length === 0
    const own = this.lines(
      context.shopper ?? '',
      context,
      new Set(earlierItems),
      ids,
      unnamed ? [] : undefined,
    )
    const goingOn = context.shopper ? this.goingOn(own, context.shopper, turns, context, ids) : undefined
    const asked = [...(goingOn?.asked ?? own)]
    const named = [...(goingOn?.items ?? itemsIn(own))]
    const last = named.length ? undefined : turns.at(-1)
    const shopperItems = last
      ? [
          ...pairMeant(own, this.pack.followUps, () =>
            this.mentions(last.reply, context, ids).flatMap(({ items }) => items),
          ),
        ]
      : named
    const shopperIds = this.isCode(own, turns, context, ids) ? [] : idsIn(own)
    for (const id of shopperIds) note(id)
    const inPlay = new Set([...shopperItems, ...earlierItems])
    const document = documentOf(reply)
    const lines = this.read(
      document.sentences,
      context,
      inPlay,
      ids,
      false,
      unnamed ? shopperItems : undefined,
      asked.flatMap(({ tokens }) => sizesAsked(tokens)),
    )
    return {
      reply,
      lines,
      asked,
      shopperItems,
      earlierItems,
      shopperIds: [...shopperIds, ...written].filter(
        (id, i, all) => all.findIndex((one) => isSame(one, id)) === i,
      ),
      shopper: context.shopper ?? '',
      isRepeated: goingOn?.isRepeated ?? false,
      before: () => ({
        asked: this.lines(turns.at(-1)?.shopper ?? '', context, new Set(earlierItems), ids),
        said: this.lines(turns.at(-1)?.reply ?? '', context, new Set(earlierItems), ids),
      }),
      json: document.json,
      catalogSize: catalog.entries.length,
      facts: new Map(),
    }
  }

  /** "What's your zip code?" - "90210": what the bot asked for is no number of an order. */
  private isCode(
    own: readonly Line[],
    turns: readonly Turn[],
    context: ReadingContext,
    ids: ReadonlySet<string>,
  ): boolean {
    const codes = this.pack.followUps?.codes
    const last = turns.at(-1)
    if (!codes || !last || !own.some(({ tokens }) => tokens.some(({ kind }) => kind === 'id'))) return false
    if (own.some(({ tokens }) => tokens.some(({ kind, raw }) => kind === 'id' && !/^\d+$/.test(raw))))
      return false
    const said = this.recognized(sentencesOf(last.reply), context, new Set(), ids, true).flatMap(
      ({ tokens }) => tokens,
    )
    return said.some(({ w }) => codes.has(w)) && said.some(({ w }) => w === '?' || w === 'please')
  }

  /** What a message asks that goes on with those before it, read back for as long as each leaves words to the one before. */
  private goingOn(
    own: readonly Line[],
    text: string,
    turns: readonly Turn[],
    context: ReadingContext,
    ids: ReadonlySet<string>,
    reach = 4,
  ): Question | undefined {
    const words = this.pack.followUps
    const last = turns.at(-1)
    if (!words || !last || reach === 0) return undefined
    const before = (): Question => {
      const asked = this.lines(last.shopper, context, new Set(), ids)
      return (
        this.goingOn(asked, last.shopper, turns.slice(0, -1), context, ids, reach - 1) ?? {
          asked,
          items: itemsIn(asked),
        }
      )
    }
    const between = {
      items: () => this.mentions(last.reply, context, ids).flatMap(({ items }) => items),
      variants: () =>
        this.recognized(sentencesOf(last.reply), context, new Set(), ids, true).flatMap(({ tokens }) =>
          tokens.flatMap(({ w }, k) => (isVariant(tokens, k) || isColor(tokens[k]) ? [w] : [])),
        ),
      says: (said: ReadonlySet<string>) =>
        sentencesOf(last.reply).some(({ tokens }) => tokens.some(({ w }) => said.has(w))),
    }
    if (isRepeated(own, text, words))
      return between.says(questionMark) ? undefined : { ...before(), isRepeated: true }
    return goesOn(own, before, words, between) ?? answersBot(own, before, words, between)
  }

  private mentions(text: string, context: ReadingContext, ids: ReadonlySet<string>): readonly Mentions[] {
    return this.known.of(text, context.catalog, ids, () =>
      this.recognized(sentencesOf(text), context, new Set(), ids, true).map((line) => ({
        items: itemsIn([line]),
        ids: idsIn([line]),
      })),
    )
  }

  private lines(
    text: string,
    context: ReadingContext,
    inPlay: ReadonlySet<string>,
    ids: ReadonlySet<string>,
    goods?: readonly string[],
  ): Line[] {
    return this.read(sentencesOf(text), context, inPlay, ids, true, goods)
  }

  private read(
    sentences: readonly Sentence[],
    context: ReadingContext,
    inPlay: ReadonlySet<string>,
    ids: ReadonlySet<string>,
    bare = false,
    goods?: readonly string[],
    sizes: readonly string[] = [],
  ): Line[] {
    return this.recognized(sentences, context, inPlay, ids, bare, goods, sizes).map((found, index) => {
      const whole = bare ? { ...found, tokens: withAskedVariant(found.tokens) } : found
      const { words, cues, byTag, families, modes } = this.shapes.of(whole.tokens)
      return {
        index,
        sentence: whole,
        tokens: whole.tokens,
        facts: new Map(),
        words,
        cues,
        byTag,
        families,
        modes,
      }
    })
  }

  /** The sentences with their products, numbers and the like as one token each. */
  private recognized(
    sentences: readonly Sentence[],
    context: ReadingContext,
    inPlay: ReadonlySet<string>,
    ids: ReadonlySet<string>,
    bare: boolean,
    said?: readonly string[],
    sizes: readonly string[] = [],
  ): Sentence[] {
    const named = [...inPlay]
    const seen = new Set(inPlay)
    const { common, determiners, goods } = this.pack
    const words: GoodsWords | undefined = goods && said && { nouns: goods, determiners, bare, said }
    let shadesOf: string | undefined
    const shadesTold = new Set<string>()
    const makesTold = new Set<string>()
    const itemsTold = new Set<string>()
    const read = sentences.map((sentence, n) => {
      const known = this.recognize(
        expand(sentence.tokens, this.pack.shortenings),
        { catalog: context.catalog, inPlay: seen, common, determiners, bare },
        ids,
      )
      const sized = withToldSizes(words ? withGoods(known, words) : known, sizes)
      const joined = withJoined(withMeasured(sized), isColor)
      const plain = withMakes(withToldShades(joined, shadesTold, common), makesTold)
      const isEntry = sentence.kind === 'bullet' || sentence.kind === 'row'
      const told = shadesOf && isEntry ? withShade(plain, shadesOf) : plain
      const tokens = withSides(
        withSizeAhead(
          withVariants(told, named, itemsTold.size > 1 ? [...itemsTold] : named),
          context.catalog ?? noCatalog,
        ),
      )
      for (const { kind, items } of tokens)
        if (kind === 'item' && items?.length === 1) itemsTold.add(items[0]!)
      if (!isEntry) shadesOf = shadesAnnounced({ ...sentence, tokens }, sentences.slice(n + 1, n + 9))
      for (const token of tokens)
        if (token.unit === 'whole' && token.kind === 'item')
          for (const name of token.items ?? []) seen.add(name)
      return { ...sentence, tokens }
    })
    return withToldApart(read)
  }
}

const questionMark = new Set(['?'])
const noCatalog = prepareCatalog([])

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

function sentencesOf(text: string): readonly Sentence[] {
  return text ? documentOf(text.slice(0, 4000)).sentences : []
}
