export { BadFault } from './bad-fault.ts'
export type { Fault, Look, Memory, Parameters, Scope } from './fault.ts'
export { bite, type Met, meet, noPlan, type Plan, type Planned } from './meet.ts'
export {
  type Answer,
  type FaultOutcome,
  type Mutation,
  needOf,
  type OutcomeKind,
  outcomeKinds,
  type When,
} from './outcome.ts'
export { type Ends, FaultSetting, readSetting, type Setting } from './setting.ts'
export type { FaultState, FaultStates } from './state.ts'
export { type FaultCount, faultsOf, switchOff, switchOn } from './switch.ts'
export { faultOf, faults } from './table.ts'
