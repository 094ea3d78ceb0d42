import { resource } from '#journal'
import { type Shopper, valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { givenOf } from '../given.ts'
import { fresh, route, signedIn, system } from '../route.ts'
import { Fresh, membersOf, together, withholdable } from '../shown.ts'

const readProfile = {
  summary: 'Shows what the shop knows of the shopper',
  answers: { 200: together(withholdable('Profile', membersOf(valueSchemas.shopper)), Fresh) },
} satisfies Contract

/** What the shop knows of the shopper who is signed in. */
export const profileRoutes = system('profile', {
  'GET /profile': route(readProfile, (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('shopper', who.shopper)
    const given = givenOf(scene, name, scene.see.peek(name)?.value)
    return fresh(scene, given.shown({ ...scene.see.one<Shopper>(name, given.fields)?.value }), name)
  }),
})
