// Svelte settings shared by the build and by svelte-check: runes everywhere.
export default {
  compilerOptions: { runes: true },
}
