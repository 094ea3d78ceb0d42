import type { Act } from '#record'
import { type Line, lineAt, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/**
 * "How do I cancel an order?" - "Open it and tap Cancel. The order is canceled and you get a mail.": what comes of the steps
 * that the shopper is told to take. Nothing has been done, and no state holds.
 */
export const isOfSteps = (scene: Scene, act: Act): boolean => {
  if (!mayCome(act) || !asksHow(scene)) return false
  const first = firstStep(scene)
  const line = lineAt(scene, act.span.start)
  return line !== undefined && first >= 0 && line.index >= first && comesOfIt(line, act)
}

/** What a step may lead to. */
const mayCome = (act: Act): boolean =>
  act.act === 'cart_action' ||
  (act.act === 'deed' && act.modality === 'done') ||
  ((act.act === 'order_status' || act.act === 'ticket_status') && ends.has(act.status))
const ends = new Set<string>(['cancelled', 'returned', 'refunded', 'placed', 'closed', 'open', 'reopened'])

const asksHow = (scene: Scene): boolean =>
  once(scene, 'asks how to do it', () =>
    scene.asked.some(({ tokens }) =>
      tokens.some(({ w }, k) => w === 'how' && asking.has(tokens[k + 1]?.w ?? '')),
    ),
  )
const asking = wordSet('to do does can could should would')

/** The first line that tells the shopper what to press. */
const firstStep = (scene: Scene): number =>
  once(scene, 'tells steps', () =>
    scene.lines.findIndex(({ tokens }) =>
      tokens.some(
        ({ w }, k) =>
          steps.has(w) && (k === 0 || before.has(tokens[k - 1]!.w)) && tokens[k + 1] !== undefined,
      ),
    ),
  )
const steps = wordSet('press tap click open choose select pick go hit enter fill scroll print visit type use')
const before = wordSet(', and then : – . just simply you please')

/** "The order is canceled": present, of no number, and of no time. */
function comesOfIt({ tokens }: Line, { span }: Act): boolean {
  if (tokens.some(({ kind, w }) => kind === 'id' || kind === 'date' || told.has(w))) return false
  let at = tokens.findIndex(({ end }) => end > span.start)
  while (adverbs.has(tokens[at - 1]?.w ?? '')) at--
  return /^(?:is|are|gets|get)$/.test(tokens[at]!.w) || /^(?:is|are|gets|get)$/.test(tokens[at - 1]?.w ?? '')
}
const told = wordSet('already now i we have has was were done')
const adverbs = wordSet('then automatically immediately instantly directly')
