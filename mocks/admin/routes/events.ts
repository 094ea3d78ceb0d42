import Type from 'typebox'
import { Journal } from '#journal'
import type { Outcome, World } from '#sandbox'
import type { Reply } from '../../call.ts'
import { problem } from '../../problem.ts'
import { EventWish, happen, wrongEvent } from '../event.ts'
import { Facts, stateFacts } from '../facts/index.ts'
import { invalid } from '../mistakes.ts'
import { exactly } from '../parts.ts'
import type { AdminRoute } from '../route.ts'
import { setConflicts, setPrivacyRules, setViews } from '../switches.ts'

/** What happens in a shop from outside. */
export const eventRoutes: readonly AdminRoute[] = [
  {
    name: 'POST /worlds/{world}/events',
    does: 'Lets something happen in the shop: a command by its name. What the shop refuses is a 409 with its code.',
    input: EventWish,
    handle({ params, body }, worlds) {
      const { world, cast } = worlds.get(params.world ?? '')
      const wish = body as EventWish
      const wrong = wrongEvent(cast, wish)
      return wrong.length ? invalid(wrong) : outcomeReply(world, happen(world, cast, wish))
    },
  },
  {
    name: 'POST /worlds/{world}/facts',
    does: 'States further facts, all or none; the names that they give are good in every later call.',
    input: exactly({ facts: Facts }),
    handle({ params, body }, worlds) {
      const { world, cast } = worlds.get(params.world ?? '')
      const { facts } = body as Type.Static<typeof FactsWish>
      // Tried on a fork first: what can't all be had changes nothing.
      const { header } = world.journal
      const wrong = stateFacts(world.fork(new Journal(header, {})), cast.copy(), facts)
      if (wrong.length) return invalid(wrong)
      stateFacts(world, cast, facts)
      return { status: 200, json: { facts: cast.toJson() } }
    },
  },
  {
    name: 'PUT /worlds/{world}/views',
    does: 'From now on the views of these channels follow these policies; what is not named is immediate.',
    input: Type.Object({}),
    handle({ params, body }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const wrong = setViews(world, body as object, '')
      return wrong.length ? invalid(wrong) : { status: 200, json: { views: world.state.policies } }
    },
  },
  {
    name: 'PUT /worlds/{world}/privacy',
    does: 'From now on a chat may show what these rules say, by system or field; they replace those before.',
    input: Type.Object({}),
    handle({ params, body }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const wrong = setPrivacyRules(world, body as object, '')
      return wrong.length ? invalid(wrong) : { status: 200, json: { privacy: world.state.privacy } }
    },
  },
  {
    name: 'PUT /worlds/{world}/conflicts',
    does: 'From now on writes on older versions of these kinds are refused, merged, or the last writer wins.',
    input: Type.Object({}),
    handle({ params, body }, worlds) {
      const { world } = worlds.get(params.world ?? '')
      const wrong = setConflicts(world, body as object, '')
      return wrong.length ? invalid(wrong) : { status: 200, json: { conflicts: world.state.conflicts } }
    },
  },
]

const FactsWish = exactly({ facts: Facts })

/** What came of a command: the versions that it committed and what it answers besides, or the shop's no. */
export function outcomeReply(world: World, outcome: Outcome): Reply {
  if (outcome.kind === 'done') return { status: 200, json: outcome }
  const { code, detail, because, times = {} } = outcome.refusal
  const current = Object.fromEntries(because.map((name) => [name, world.source(name)?.value]))
  return problem(409, code, detail, { because, current, ...times })
}
