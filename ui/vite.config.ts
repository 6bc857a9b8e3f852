// Build, development server and unit tests of the window.
import { fileURLToPath } from "node:url"
import { svelte } from "@sveltejs/vite-plugin-svelte"
import { defineConfig } from "vitest/config"

const projectRoot = fileURLToPath(new URL("..", import.meta.url))

export default defineConfig({
  plugins: [svelte()],
  // Fonts and words live beside the code, in assets/, where translators and designers edit them.
  server: { port: 1420, strictPort: true, fs: { allow: [projectRoot] } },
  // Client code of Svelte also under test: components are mounted into jsdom.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  clearScreen: false,
  build: {
    target: ["es2022", "safari16"],
    outDir: "dist",
    emptyOutDir: true,
    // The strict content policy allows no data: fonts and no inline anything: every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1024,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
  },
})
