import { cues, has, hasWord, headingOf, type Line, type Scene } from '../../discourse/scene.ts'
import type { Cue } from '../../patterns/lexicon.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { asks, denies, isOpenToYou, isQuestion, meant } from './asks.ts'
import { wantsProof } from './proof.ts'

/** "Check out or continue shopping?" asks for no datum. */
const goingOn = new Set(['shopping', 'browsing'])
/** "What would you like to do?" opens a talk. */
const openEnd = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      (w === 'what' || w === 'how') &&
      tokens.slice(k + 1, k + 4).some((one) => one.w === 'you') &&
      tokens.slice(k + 2, k + 5).some((one) => /^(?:think|say|reckon|feel)$/.test(one.w)),
  ) ||
  (tokens[0]?.w === 'what' &&
    /^(?:do|know|talk|start|explore|see)$/.test(tokens.findLast(({ kind }) => kind !== 'punct')?.w ?? ''))

/** "The Lantern, which is sold out, ...": told by the way. */
const isAside = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'which' && tokens[i - 1]?.w === ',' && tokens.slice(i + 1).some(({ w }) => w === ',')

const handing = /^(?:provide|give|send|share|tell|reply|enter|confirm|need|submit|include|attach|upload)$/
/** An entry of a list below a line that asks for what is in it: "please send: 1. A photo"; what has a value already is told. */
function listedNoun(scene: Scene, line: Line): Cue | undefined {
  if (line.sentence.kind !== 'bullet' || line.tokens.some(({ w, kind }) => w === ':' || kind === 'id'))
    return undefined
  const head = headingOf(scene, line)
  if (!head || head.index < line.index - 6) return undefined
  return cues(head, 'ask:give').some(({ i, j }) => head.tokens.slice(i, j).some(({ w }) => handing.test(w)))
    ? cues(line, 'noun:slot')[0]
    : undefined
}

/** Reads that the bot asks for other missing data, or which one is meant. */
export const slotRequest: ActReader = (scene, found) => {
  const challenged = found.some((act) => act.act === 'auth_challenge')
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || line.sentence.kind === 'field') continue
    const confirms = confirming(line)
    const which = cues(line, 'ask:which').find(
      (cue) =>
        !confirms(cue.i) &&
        meant(line, cue) &&
        (!denies(line, cue) || line.tokens[cue.j - 1]!.w === '?') &&
        !isAside(line, cue) &&
        !isOpenToYou(line, cue),
    )
    if (
      which &&
      !hasWord(line, goingOn) &&
      !openEnd(line) &&
      !(challenged && cues(line, 'noun:identity').some((cue) => cue.i < which.j + 4 && cue.j > which.i)) &&
      (isQuestion(line) ||
        line.tokens
          .slice(which.i, which.j)
          .some((token) =>
            /^(?:indicate|specify|tell|choose|pick|select|name|state|clarify|let|describe|explain|detail|outline|needs?|wants|:)$/.test(
              token.w,
            ),
          ))
    )
      return [flag('slot_request', scene, line, which.i, which.j)]
    const listed = challenged ? undefined : listedNoun(scene, line)
    if (listed) return [flag('slot_request', scene, line, listed.i, listed.j)]
    const noun = asks(
      line,
      'noun:slot',
      (cue) => !confirms(cue.i) && (!challenged || noProof.test(wordsOf(line, cue))),
    )
    if (
      noun &&
      !offersCheck(line) &&
      !forOthers(line, noun) &&
      !ownAddress(line, noun) &&
      !elsewhere(line) &&
      (!has(line, 'step:notify') || dropsMail(line, noun))
    ) {
      const identity = cues(line, 'noun:identity').find((cue) => cue.i < noun.j && cue.j > noun.i)
      if (!identity || !wantsProof(scene, line, isBilling(line, identity) ? identity : noun))
        return [flag('slot_request', scene, line, noun.i, noun.j)]
    }
  }
  return []
}

const isBilling = ({ tokens }: Line, { i }: Cue): boolean => tokens[i]!.w === 'billing'
const noProof = /number|id|photo|picture|order/
const wordsOf = ({ tokens }: Line, { i, j }: Cue): string =>
  tokens
    .slice(i, j)
    .map((token) => token.w)
    .join(' ')

/** Whether a place belongs to the part of a sentence that asks a yes; "please confirm, and let me know which card to use" asks for more behind it. */
function confirming(line: Line): (at: number) => boolean {
  const explicit = isQuestion(line) ? undefined : cues(line, 'confirm:explicit')[0]
  if (!explicit) return () => false
  const from = /^(?:once|after|when|soon)$/.test(line.tokens[explicit.i]!.w)
    ? explicit.i
    : opening(line, explicit)
  const more = line.tokens.findIndex(
    ({ w }, at) => at > explicit.i && /^(?:and|also|additionally|;)$/.test(w) && asksAt(line, at),
  )
  return (at) => at >= from && (more < 0 || at < more)
}

const asksAt = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some(({ w }) =>
      /^(?:provide|give|tell|let|specify|share|send|indicate|choose|select|state|enter|confirm)$/.test(w),
    )

/** Where the clause of a phrase begins, or the sentence where nothing is asked before it. */
function opening(line: Line, { i }: Cue): number {
  const also = line.tokens.findLastIndex(({ w }, at) => at < i && /^(?:and|also|;)$/.test(w))
  return also < 0 ? 0 : also
}

/** "Drop your e-mail and I will ping you" asks for the address all the same. */
const dropsMail = (line: Line, noun: Cue): boolean =>
  !isQuestion(line) &&
  /^(?:e|email|mail|phone|mobile)$/.test(line.tokens[noun.i]!.w) &&
  line.tokens
    .slice(Math.max(0, noun.i - 3), noun.i)
    .some((token) => /^(?:drop|leave|give|pop|send|enter|type|share)$/.test(token.w))

/** "Check back later or email help@shop.example": the shop's own address, not the shopper's. */
const ownAddress = (line: Line, noun: Cue): boolean =>
  /^(?:e|email|mail|phone|mobile|call|text)$/.test(line.tokens[noun.i]!.w) &&
  (/@/.test(line.tokens[noun.j]?.raw ?? '') || /^(?:us|our|support|team)$/.test(line.tokens[noun.j]?.w ?? ''))

/** "To subscribe, enter your e-mail at the bottom of the page": what is to be done there, not here. */
export const elsewhere = (line: Line): boolean =>
  !isQuestion(line) && ((line.tokens[0]?.w === 'to' && line.tokens.some(isPage)) || goesThere(line))

const isPage = ({ kind, w }: Line['tokens'][number]): boolean =>
  kind === 'url' || /^(?:page|website|site|homepage|form|footer|settings|portal)$/.test(w)

/** "Go to https://shop.example/returns, enter your order number, and follow the steps". */
const goesThere = ({ tokens }: Line): boolean => {
  const go = tokens.findIndex(({ w }) => /^(?:go|visit|head|open|navigate|pop|log|use|under|via|at)$/.test(w))
  const page = go < 0 ? -1 : tokens.findIndex((token, k) => k > go && k <= go + 6 && isPage(token))
  return (
    page > 0 &&
    tokens
      .slice(page)
      .some(({ w }) => /^(?:enter|type|fill|select|choose|pick|add|submit|provide)$/.test(w)) &&
    !tokens.slice(page).some(({ w }) => /^(?:me|us|here|chat|reply)$/.test(w))
  )
}

/** "Our team can look it up if you give them your order number": it is not for this chat. */
const forOthers = (line: Line, noun: Cue): boolean =>
  line.tokens
    .slice(Math.max(0, noun.i - 4), noun.i)
    .some(
      ({ w }, at, near) =>
        /^(?:them|him|her)$/.test(w) && /^(?:give|tell|send|show|provide)$/.test(near[at - 1]?.w ?? ''),
    )

/** "Could you share ..." wants something from the shopper. */
const asksYou = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, at) =>
      /^(?:can|could|would|may)$/.test(w) &&
      tokens[at + 1]?.w === 'you' &&
      tokens
        .slice(at + 2, at + 5)
        .some((next) => /^(?:share|provide|give|send|tell|confirm|enter)$/.test(next.w)),
  )

/** Questions of the bot that ask for consent rather than for data. */
const offersCheck = (line: Line) =>
  isQuestion(line) &&
  !asksYou(line) &&
  (cues(line, 'do:change').length > 0 ||
    cues(line, 'step:notify').length > 0 ||
    cues(line, 'step:alternatives').length > 0)
