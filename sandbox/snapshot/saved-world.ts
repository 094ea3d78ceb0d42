import Type, { type Static } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import type { Base } from '../base.ts'
import { restate } from '../episodes/next-episode.ts'
import { type Digest, digestValue, Header, Journal } from '../journal/index.ts'
import { presets } from '../shops/index.ts'
import type { World } from '../world.ts'
import { BadSnapshot } from './bad-snapshot.ts'
import { fromSnapshot } from './from-snapshot.ts'
import { plainJson } from './plain-json.ts'
import { toSnapshot } from './to-snapshot.ts'

const closed = { additionalProperties: false } as const

/** The form of a saved world. */
export const savedWorldSchema = 'plumbline-saved-world/1'

/** A world as a file: its snapshot, and what the journal of the world that is made of it needs to be read alone. */
export const SavedWorld = Type.Object(
  {
    schema: Type.Literal(savedWorldSchema),
    header: Header,
    base: Type.Object(
      {
        shop: Type.Object(
          {
            name: Type.String(),
            title: Type.String(),
            currency: Type.String(),
            utcOffsetMinutes: Type.Integer(),
          },
          closed,
        ),
        resources: Type.Record(Type.String(), Type.Unknown()),
      },
      closed,
    ),
    snapshot: Type.Object({}),
  },
  closed,
)
export type SavedWorld = Static<typeof SavedWorld>

/** The world as a file. The entries of its journal are not in it. */
export function saveWorld(world: World): SavedWorld {
  const { header, blobs } = world.journal
  const base = blobs.get(header.base as Digest) as SavedWorld['base']
  return { schema: savedWorldSchema, header, base, snapshot: toSnapshot(world) }
}

/**
 * The world of a file, with a journal of its own that opens with what differs from the shop's base; with a `salt`, its
 * draws and ids are not those of the world that was saved.
 *
 * Takes any value, and trusts none: throws `BadSnapshot`, which says where it went wrong.
 */
export function openSaved(saved: unknown, options: { salt?: string; boundBytes?: number } = {}): World {
  const { header, base, snapshot } = checked(plainJson(saved))
  const { salt, ...bound } = options
  const key = keyOf(snapshot)
  const restored = fromSnapshot(
    salt === undefined ? snapshot : { ...snapshot, key: { ...key, salt } },
    new Journal(headed(header, key, snapshot, salt), base as Base, bound),
  )
  restate(restored, restored)
  return restored
}

let validator: Validator | undefined

function checked(value: unknown): SavedWorld {
  validator ??= Compile(SavedWorld) as Validator
  if (!validator.Check(value)) {
    const [error] = validator.Errors(value)
    throw new BadSnapshot(error?.instancePath ?? '', error?.message ?? 'it is no saved world')
  }
  const saved = value as SavedWorld
  const { header, base } = saved
  if (!presets.some(({ name }) => name === header.shop && name === base.shop.name))
    throw new BadSnapshot('/header/shop', `there is no shop "${header.shop}", or the base is of another`)
  if (digestValue(base) !== header.base)
    throw new BadSnapshot('/base', 'its digest is not the one that the header names')
  return saved
}

function keyOf(snapshot: object): object {
  const key = (snapshot as { key?: unknown }).key
  if (typeof key === 'object' && key !== null) return key
  throw new BadSnapshot('/snapshot/key', 'it is missing')
}

/** What the header says of the episode is what the snapshot is of, whatever the file's header says. */
function headed(header: Header, key: object, snapshot: object, salt: string | undefined): Header {
  const { seed, scenario, repeat } = key as { seed?: unknown; scenario?: unknown; repeat?: unknown }
  const epoch = (snapshot as { epoch?: unknown }).epoch
  const own = salt ?? (key as { salt?: unknown }).salt
  return {
    ...header,
    runSeed: Number(seed),
    episode: `${scenario}#${repeat}${own === undefined ? '' : `+${own}`}`,
    epoch: Number(epoch),
  }
}
