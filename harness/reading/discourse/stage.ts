import { prepareCatalog } from '../catalog.ts'
import type { ReadingContext } from '../context.ts'
import { entities } from '../entities/index.ts'
import type { LanguagePack } from '../languages/language.ts'
import { Lexicon } from '../patterns/lexicon.ts'
import { documentOf } from '../text/document.ts'
import { expand } from '../text/expand.ts'
import type { Sentence } from '../text/token.ts'
import { withAskedVariant } from './asked-variant.ts'
import { type GoodsWords, withGoods } from './goods.ts'
import { withJoined } from './joined.ts'
import { withoutKindNames } from './kinds-named.ts'
import { withMakes } from './makes.ts'
import { withMeasured } from './measured.ts'
import { idsIn, itemsIn, KnownMentions, type Mentions } from './mentions.ts'
import { withSides } from './places.ts'
import type { Line, Scene } from './scene.ts'
import { shadesAnnounced, withShade } from './shades.ts'
import { Shapes } from './shapes.ts'
import { withSizeAhead } from './size-ahead.ts'
import { spokenBefore } from './spoken-before.ts'
import { withToldApart } from './told-apart.ts'
import { withToldShades } from './told-shades.ts'
import { sizesAsked, sizesBehindIn, sizesTold, withToldSizes } from './told-sizes.ts'
import { TurnsBefore } from './turns-before.ts'
import { isColor, withVariants } from './variants.ts'

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
    const catalog = context.catalog ?? noCatalog
    const turns = context.earlier ?? []
    const ids = new Set<string>()
    const spoken = spokenBefore(turns, ids, (text) => this.mentions(text, context, ids))
    const { items: earlierItems, inOrder } = spoken
    const unnamed = this.pack.goods !== undefined && catalog.entries.length === 0
    const own = this.lines(
      context.shopper ?? '',
      context,
      new Set([...inOrder, ...earlierItems]),
      ids,
      unnamed ? [] : undefined,
    )
    const before = this.turnsBefore(context, ids)
    const goingOn = context.shopper ? before?.question(own, context.shopper) : undefined
    const asked = [...(goingOn?.asked ?? own)]
    const named = [...(goingOn?.items ?? itemsIn(questionsFirst(own)))]
    const shopperItems = named.length ? named : [...(before?.pairMeant(own) ?? [])]
    const shopperIds = before?.isCode(own) ? [] : idsIn(own)
    for (const id of shopperIds) ids.add(id.toLowerCase())
    const written = shopperIds.length ? [shopperIds, ...spoken.ids] : spoken.ids
    const inPlay = new Set([...shopperItems, ...inOrder, ...earlierItems])
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
    let lastTurn: ReturnType<Scene['before']> | undefined
    return {
      reply,
      lines,
      asked,
      shopperItems,
      earlierItems,
      shopperIds: written.flat().filter((id, i, all) => all.findIndex((one) => isSame(one, id)) === i),
      recentIds: written[0] ?? [],
      shopper: context.shopper ?? '',
      isRepeated: goingOn?.isRepeated ?? false,
      before: () => {
        lastTurn ??= {
          asked: this.lines(turns.at(-1)?.shopper ?? '', context, new Set(earlierItems), ids),
          said: this.lines(turns.at(-1)?.reply ?? '', context, new Set(earlierItems), ids),
        }
        return lastTurn
      },
      json: document.json,
      catalogSize: catalog.entries.length,
      facts: new Map(),
    }
  }

  private turnsBefore(context: ReadingContext, ids: ReadonlySet<string>): TurnsBefore | undefined {
    const { followUps } = this.pack
    if (!followUps || !context.earlier?.length) return undefined
    return new TurnsBefore(context.earlier, followUps, {
      lines: (text) => this.lines(text, context, new Set(), ids),
      mentions: (text) => this.mentions(text, context, ids),
      tokens: (text) =>
        this.recognized(sentencesOf(text), context, new Set(), ids, true).flatMap(({ tokens }) => tokens),
    })
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
    const spoken = bare ? [] : [...sizes, ...sizesTold(sentences)]
    const read = sentences.map((sentence, n) => {
      const known = this.recognize(
        expand(sentence.tokens, this.pack.shortenings),
        { catalog: context.catalog, inPlay: seen, common, determiners, bare },
        ids,
      )
      const whole = words ? withGoods(known, words) : known
      const sized = withToldSizes(whole, bare ? sizesBehindIn(whole) : spoken, !bare)
      const joined = withoutKindNames(withJoined(withMeasured(sized), isColor))
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

/** "I love my Kettle! Is the Mug in stock?": the answer is of what is asked about. */
function questionsFirst(own: readonly Line[]): readonly Line[] {
  if (own.length < 2) return own
  const isQuestion = ({ tokens }: Line): boolean => tokens.some(({ w }) => w === '?')
  return [...own.filter(isQuestion), ...own.filter((line) => !isQuestion(line))]
}

const noCatalog = prepareCatalog([])

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

function sentencesOf(text: string): readonly Sentence[] {
  return text ? documentOf(text.slice(0, 4000)).sentences : []
}
