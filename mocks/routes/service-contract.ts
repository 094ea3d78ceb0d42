import Type from 'typebox'
import { valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { exactly, Fresh, membersOf, named, Time, together } from '../shown.ts'
import { SomeText } from './bodies.ts'

const { desk, 'hand-off': Waiting } = valueSchemas
const WaitMs = Type.Optional(Type.Integer({ minimum: 0, description: 'ms, as the desk tells it' }))

const DeskShown = named('Desk', {
  ...membersOf(desk, 'id', 'paceMs', 'lastTurnAt'),
  closesAt: Type.Optional(Time),
  opensAt: Type.Optional(Time),
  expectedWaitMs: WaitMs,
})

const HandOff = named('HandOff', {
  ...membersOf(Waiting, 'shopper', 'expectedAt'),
  position: Type.Optional(Type.Integer({ minimum: 1 })),
  expectedAt: Type.Optional(Time),
  expectedWaitMs: WaitMs,
})
const path = { id: 'the id of the chat that was handed over' }

export const readDesk = {
  summary: 'Tells whether an agent is there, and how long one would wait',
  answers: { 200: together(DeskShown, Fresh) },
  refusals: ['desk/unknown'],
} satisfies Contract

export const handOver = {
  summary: 'Gives the chat to an agent',
  body: Type.Object({ topic: SomeText }),
  answers: { 201: together(HandOff) },
  invalid: ['desk/invalid'],
  refusals: ['desk/closed', 'desk/full'],
} satisfies Contract

export const readHandOff = {
  summary: 'Tells where a chat that was handed over stands',
  path,
  answers: { 200: together(HandOff, Fresh) },
  refusals: ['desk/unknown-hand-off'],
} satisfies Contract

export const leaveDesk = {
  summary: 'Leaves the queue',
  path,
  answers: { 200: exactly({ id: Type.String(), status: Type.Literal('abandoned') }) },
  refusals: ['desk/no-such-wait'],
} satisfies Contract
