import { resource } from '#journal'
import type { Shopper } from '#sandbox'
import { givenOf } from '../given.ts'
import { fresh, signedIn, system } from '../route.ts'

/** What the shop knows of the shopper who is signed in. */
export const profileRoutes = system('profile', {
  'GET /profile': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('shopper', who.shopper)
    const given = givenOf(scene, name, scene.see.peek(name)?.value)
    return fresh(scene, given.shown({ ...scene.see.one<Shopper>(name, given.fields)?.value }), name)
  },
})
