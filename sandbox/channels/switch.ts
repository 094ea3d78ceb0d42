import { type Channel, kindOf, type Resource, type ResourceKind } from '../journal/index.ts'
import { withComing } from '../schedule.ts'
import type { WorldState } from '../world-state.ts'
import { replicationOf } from './policies/index.ts'
import type { ViewChange } from './view-change.ts'
import { type PolicyChange, policyOf, withPolicy } from './view-policies.ts'
import { heldOf, inForce, viewName, withHeld } from './views.ts'

/**
 * A view's policy for a kind changes. The view is brought up to the source first, each resource with which it was behind:
 * otherwise it could vouch, by its new policy, for what its old one still shows. Under a policy that keeps what is shown
 * it goes on with just that, and vouches for it as it did.
 */
export function switched(state: WorldState, change: PolicyChange): ViewChange {
  const { view, kind, policy } = change
  const { keeps } = replicationOf(policy)
  const entries: ViewChange['entries'][number][] = [
    { kind: 'policy', about: 'view', name: viewName(view, kind), value: policy },
  ]
  let next = state
  for (const resource of copiesOf(state, view, kind)) {
    if (keeps && heldOf(state, view, resource)) continue
    const before = state.views[view].get(resource)?.version ?? 0
    const { version } = state.entities.get(resource) ?? { version: 0 }
    if (version > before) entries.push({ kind: 'applied', view, resource, version })
    next = withHeld(next, view, resource, undefined)
  }
  return { state: withSwitch(next, change, keeps ? vouchedOn(state, view, kind) : state.now), entries }
}

/** The end of a policy that heals by itself; undefined where another one has been set since. */
export function healed(state: WorldState, view: Channel, kind: ResourceKind): ViewChange | undefined {
  const policy = policyOf(state.policies, view, kind)
  const heals = replicationOf(policy).heals?.(policy)
  if (!heals || inForce(state, view, kind).since + heals.afterMs > state.now) return undefined
  return switched(state, { view, kind, policy: heals.to })
}

function withSwitch(state: WorldState, { view, kind, policy }: PolicyChange, vouched: number): WorldState {
  const name = viewName(view, kind)
  const next = {
    ...state,
    policies: withPolicy(state.policies, view, kind, policy),
    inForce:
      policy.kind === 'immediate'
        ? state.inForce.delete(name)
        : state.inForce.set(name, { since: state.now, vouched }),
  }
  const heals = replicationOf(policy).heals?.(policy)
  return heals ? withComing(next, state.now + heals.afterMs, { kind: 'heal', view, of: kind }) : next
}

/** What a view vouches for of all that it holds no copy of. */
function vouchedOn(state: WorldState, view: Channel, kind: ResourceKind): number {
  const policy = policyOf(state.policies, view, kind)
  const standing = { now: state.now, ...inForce(state, view, kind), held: undefined }
  return replicationOf(policy).vouchedTo(policy, standing)
}

function copiesOf(state: WorldState, view: Channel, kind: ResourceKind): readonly Resource[] {
  const names = [...state.views[view]].map(([name]) => name as Resource)
  return names.filter((name) => kindOf(name) === kind)
}
