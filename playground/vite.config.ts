import { packageVersion } from './server/package-version.ts'

/**
 * Serves the page to this machine alone. Built, it is one script of the whole house and opens at once; `npx vite
 * playground` serves the thousand modules one by one, for who works on the page itself.
 */
export default {
  root: import.meta.dirname,
  preview: { host: '127.0.0.1' },
  build: { chunkSizeWarningLimit: 5000 },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  define: { PLUMBLINE_VERSION: JSON.stringify(packageVersion) },
}
