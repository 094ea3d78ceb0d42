import { packageVersion } from './server/package-version.ts'

/** Serves the page to this machine alone; modules of the other rooms lie beside the playground. */
export default {
  root: import.meta.dirname,
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  define: { PLUMBLINE_VERSION: JSON.stringify(packageVersion) },
}
