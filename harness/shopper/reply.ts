import type { Part } from '#journal'
import { numbered } from './menu.ts'
import type { LogIn } from './sign-in.ts'

/** Something to choose: what it is called, and what one says, or sends by pressing it. */
export interface Option {
  readonly label: string
  readonly says: string
}

/** More choices than a person would look through are no choices. */
const mostOptions = 30
/** So many characters of a reply a shopper reads. */
const mostHeard = 20_000

const asking =
  /\?\W*$|\b(?:please|kindly)\b.*\b(?:enter|give|tell|provide|share|type|send|reply|confirm|choose|pick|select|specify|state)\b|^\W*(?:please |kindly )?(?:enter|give|tell|provide|type|reply with|choose|pick|select|specify|state)\b|\b(?:i|we)(?:['’]ll| will| would|['’]d)? (?:also |still |just |first )?(?:need|require|like to know)\b|\blet me (?:have|know)\b|^\W*(?:and |now )?your [\w -]{3,40}[:.,]?\W*$/i

/** The words of a reply, without what is pressed. */
export function proseOf(parts: readonly Part[]): string {
  const texts = parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))
  return texts.join('\n').slice(0, mostHeard)
}

/** The sentences by which a reply asks for something. */
export function askingSentences(prose: string): readonly string[] {
  return sentencesOf(prose).filter((sentence) => asking.test(sentence))
}

/** What is longer than any sentence that people write asks for nothing. */
function sentencesOf(prose: string): readonly string[] {
  return prose
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= 500)
}

/** What a reply offers to choose from: buttons that say something, else the lines of a list, else "A or B?". */
export function optionsIn(parts: readonly Part[], prose: string): readonly Option[] {
  const buttons = parts.flatMap((part) =>
    part.type === 'button' && part.url === undefined
      ? [{ label: part.label, says: part.value ?? part.label }]
      : [],
  )
  if (buttons.length > 0) return buttons.slice(0, mostOptions)
  const lines = listed(prose)
  return (lines.length > 1 ? lines : eitherOr(prose)).slice(0, mostOptions)
}

function listed(prose: string): readonly Option[] {
  const menu = numbered(prose)
  if (menu.length > 0) return menu
  return [...prose.matchAll(/^\s*[-*•]\s+(\S.*)$/gm)].map(([, label = '']) => ({ label, says: named(label) }))
}

/** "**Trail Mug** – €24.90, in stock": what the entry is called, without what is told of it. */
function named(label: string): string {
  const [name = ''] = label.replace(/[*_`]/g, '').split(/\s+[–—-]\s|:\s|\s\(/)
  return name.trim() || label
}

/** "Which size: S, M or L?" A name may have commas of its own; only single words are parted by them. */
function eitherOr(prose: string): readonly Option[] {
  const question = sentencesOf(prose).find(
    (one) => /\bor\b/.test(one) && /\?\W*$/.test(one) && /:|\bmean\b/.test(one),
  )
  const list = question?.replace(/^.*?(?::|\bmean\b(?: the)?)\s*/, '').replace(/\?\W*$/, '')
  const parts = list?.split(/;\s*|,?\s+or\s+/) ?? []
  const labels = parts.flatMap((part) => (/^\S+(?:, \S+)+$/.test(part) ? part.split(', ') : [part]))
  return labels
    .map((label) => label.replace(/^the /, '').trim())
    .filter(Boolean)
    .map((label) => ({ label, says: label }))
}

/** The link under which one logs in, if the reply has one, and the code that is to be typed in there; a link to elsewhere is none. */
export function logInLink(parts: readonly Part[]): LogIn | undefined {
  const urls = parts.flatMap((part) => {
    if (part.type === 'text') return [...part.text.slice(0, mostHeard).matchAll(link)].map(([url]) => url)
    const label = part.type === 'card' ? part.title : part.label
    return part.url !== undefined && isLogIn.test(`${label} ${part.url}`) ? part.url : []
  })
  const url = urls.find((one) => isLogIn.test(one.replaceAll('-', ' ')) || isDevice.test(one))
  if (url === undefined) return undefined
  const [, code] = userCode.exec(proseOf(parts)) ?? []
  return { url, ...(code === undefined ? {} : { code }) }
}

/** A sentence's end is no part of an address. */
const link = /https?:\/\/[^\s)\]>"'*]*[^\s)\]>"'*.,;:!?]/g
const isLogIn = /\b(?:log|sign)[\s-]?(?:in|on)\b/i
/** Where a chat that shows no page of its own has one sign in, by a code. */
const isDevice = /\/device(?:[?#]|$)/
/** Letters in two groups, by the alphabet of RFC 8628, section 6.1. */
const userCode = /(?:^|[^\w-])([BCDFGHJKLMNPQRSTVWXZ]{4}-?[BCDFGHJKLMNPQRSTVWXZ]{4})(?![\w-])/
