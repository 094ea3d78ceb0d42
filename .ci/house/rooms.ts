/** What one room of the house may do. Paths are relative to the top of the repository. */
export interface Room {
  readonly folder: string
  /** Folders of the rooms that it may import, through their doors. */
  readonly imports: readonly string[]
  /** Its files and folders (with a slash at the end) that may use what is built into Node. */
  readonly node: readonly string[]
  /** False where it imports no package either. */
  readonly packages: boolean
}

/**
 * The house, as the design draws it. A room may lie in another: a file belongs to the innermost one that holds it,
 * and the outer room may walk straight to the inner one's index.
 */
export const rooms: readonly Room[] = [
  { folder: 'sandbox/journal', imports: [], node: [], packages: true },
  { folder: 'sandbox', imports: ['sandbox/journal'], node: [], packages: true },
  {
    folder: 'mocks',
    imports: ['sandbox', 'sandbox/journal'],
    node: ['mocks/express.ts', 'mocks/serve.ts', 'mocks/admin/listen.ts', 'mocks/mcp/stdio.ts'],
    packages: true,
  },
  { folder: 'reports/record', imports: ['sandbox', 'sandbox/journal'], node: [], packages: true },
  // Vite's: it lives in a page, and no file that Node loads imports it.
  {
    folder: 'reports/html/ui',
    imports: ['reports/record', 'sandbox', 'sandbox/journal'],
    node: [],
    packages: true,
  },
  {
    folder: 'reports',
    imports: ['reports/record', 'sandbox', 'sandbox/journal'],
    node: ['reports/history/', 'reports/write-artifacts.ts'],
    packages: true,
  },
  // It takes a `fetch` and knows nothing of ours: it stands where a stranger's chatbot will stand.
  { folder: 'harness/specimens', imports: [], node: ['harness/specimens/serve.ts'], packages: false },
  {
    folder: 'harness',
    imports: ['harness/specimens', 'mocks', 'reports', 'reports/record', 'sandbox', 'sandbox/journal'],
    node: [
      'harness/cli/',
      'harness/bots/',
      'harness/certify/',
      'harness/runner/disk/',
      'harness/scenario/load.ts',
      'harness/scenario/disk/',
    ],
    packages: true,
  },
  {
    folder: 'playground',
    imports: [
      'harness',
      'harness/specimens',
      'mocks',
      'reports',
      'reports/record',
      'sandbox',
      'sandbox/journal',
    ],
    node: ['playground/server/'],
    packages: true,
  },
  // Data, found by its path.
  { folder: 'scenarios', imports: [], node: [], packages: false },
]

/** The innermost room that holds the file, or undefined for what stands outside (configuration, `.ci`). */
export function roomOf(file: string): Room | undefined {
  return rooms
    .filter((room) => file.startsWith(`${room.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0]
}

/** Tests, laws, benchmarks and what they feed on: they may open any door and use any tool, and no product file imports them. */
export function isTest(file: string): boolean {
  return /\.(test|laws|browser|bench)\.ts$/.test(file) || file.includes('/fixtures/')
}
