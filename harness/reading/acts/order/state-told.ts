import { has, type Line, once, type Scene } from '../../discourse/scene.ts'

/**
 * "What is the status of W8?" - "Placed.", "Status: placed": how an order stands that was made before, and no order made
 * now. Not what a reply says along the way: "Thanks for your order! It left this morning."
 */
export const isStateTold = (scene: Scene, line: Line, { i }: { i: number }): boolean =>
  line.index === 0 && asksState(scene) && !/^(?:thanks?|bought|purchased)$/.test(line.tokens[i]!.w)

const asksState = (scene: Scene): boolean =>
  once(scene, 'asks how an order stands', () => scene.asked.some((line) => has(line, 'ask:state')))
