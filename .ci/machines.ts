import { entityTypes } from '../sandbox/entity-types.ts'
import { coverageTable } from '../sandbox/fixtures/machines-covered.ts'

// Prints which states and transitions of each machine its events reach; `sandbox/machine-coverage.test.ts` demands all.
console.log(coverageTable(entityTypes))
