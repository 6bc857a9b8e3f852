// Builds and serves the component page under the content policy of the product.
import { fileURLToPath } from "node:url"
import { svelte } from "@sveltejs/vite-plugin-svelte"
import { defineConfig } from "vite"

const projectRoot = fileURLToPath(new URL("../..", import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [svelte({ configFile: fileURLToPath(new URL("../svelte.config.js", import.meta.url)) })],
  server: { fs: { allow: [projectRoot] } },
  build: { target: ["es2022", "safari16"], outDir: "../dist/gallery", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
