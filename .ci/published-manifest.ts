/** What of package.json is published; whatever else it holds stays here. */
export interface PublishedFrom {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly type: string
  readonly engines: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly imports: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

/**
 * The package.json of the published package. Doors lead to the compiled files and are open to users under the same
 * names: `#mocks/msw` is `plumbline/mocks/msw`, and `#harness` is `plumbline` itself. It asks for no Node binary and
 * for none of the tools: whoever installs Plumbline has a Node and chose it.
 */
export function publishedManifest(from: PublishedFrom, isBuilt: (file: string) => boolean): object {
  const { name, version, description, license, type, engines, bin, dependencies } = from
  const doors = Object.entries(from.imports)
    .map(([door, file]) => [door, file.replace(/\.ts$/, '.js')] as const)
    .filter(([, file]) => isBuilt(file))
  return {
    ...{ name, version, description, license, type, engines, bin },
    imports: Object.fromEntries(doors),
    exports: Object.fromEntries([
      ...doors.map(([door, file]) => [door === '#harness' ? '.' : door.replace('#', './'), file]),
      ['./package.json', './package.json'],
    ]),
    files: ['sandbox', 'mocks', 'reports', 'harness', 'scenarios', 'CHANGELOG.md'],
    dependencies,
  }
}
