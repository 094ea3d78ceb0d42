export {
  type Answer,
  type Bot,
  type BotProfile,
  type Message,
  type ShopAccess,
  wiredAlike,
} from './bots/bot.ts'
export { inProcessBot } from './bots/in-process.ts'
export { type PlayOptions, play } from './conductor/play.ts'
export { declareSight, Talk } from './conductor/talk.ts'
export {
  type Anomaly,
  type Consistency,
  checkConsistency,
  type Doubt,
  type Told,
} from './consistency/index.ts'
export { type Commands, type Judged, judge } from './judge/judge.ts'
export { probeSteps } from './probes/index.ts'
export { defineScenario } from './scenario/define-scenario.ts'
export { type Parsed, parseScenario } from './scenario/parse.ts'
export { type Problem, problemText } from './scenario/problem.ts'
export type { Scenario, ScenarioForm } from './scenario/scenario.ts'
export { specimens } from './specimens/index.ts'
export { type Recorded, recordedOf } from './truth/recorded.ts'
export type { Cast } from './vocabulary/cast.ts'
export { type Given, openEpisode } from './vocabulary/facts/index.ts'
export { type Happening, happen } from './vocabulary/happenings/index.ts'
export type { Stage } from './vocabulary/stage.ts'
