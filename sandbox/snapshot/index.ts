export { BadSnapshot } from './bad-snapshot.ts'
export { fromSnapshot } from './from-snapshot.ts'
export { Snapshot, snapshotSchema } from './schema.ts'
export { toSnapshot } from './to-snapshot.ts'
