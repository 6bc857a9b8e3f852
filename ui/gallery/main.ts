// The component page, for looking at the kit. Not part of the product: `npm run gallery`.
import { mount } from "svelte"
import { setLanguage, type Language } from "../src/host/words"
import "../src/styles/index.css"
import Gallery from "./Gallery.svelte"

const asked = new URLSearchParams(location.search)
const theme = asked.get("theme")
if (theme) document.documentElement.dataset["theme"] = theme
setLanguage((asked.get("lang") ?? "fi") as Language)

const refused: string[] = []
document.addEventListener("securitypolicyviolation", (event) => {
  refused.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber}`)
  document.title = `CSP ${refused.length}: ${refused[0]}`
})

const target = document.getElementById("app")
if (target) mount(Gallery, { target, props: { show: asked.get("show") ?? "kit", open: asked.get("open") ?? "" } })
