// What has the focus when what had it is gone.
import { afterEach, beforeEach, expect, test } from "vitest"
import { keepFocus } from "./focus"

let end: () => void
const byId = (id: string) => document.getElementById(id) as HTMLElement
const soon = () => new Promise((done) => setTimeout(done))

beforeEach(() => {
  document.body.innerHTML = `<main id="main">
    <ol id="list"><li id="row"><button id="remove">x</button></li><li><button id="next">y</button></li></ol>
    <dialog id="dialog"><div id="body"><button id="inside">z</button></div></dialog></main>`
  end = keepFocus(document.body)
})
afterEach(() => end())

test("the list has it when a row of it goes", async () => {
  byId("remove").focus()
  byId("row").remove()
  await soon()
  expect(document.activeElement?.id).toBe("list")
})

test("who focuses something itself keeps it", async () => {
  byId("remove").focus()
  byId("row").remove()
  byId("next").focus()
  await soon()
  expect(document.activeElement?.id).toBe("next")
})

test("a closed dialog does not take it over", async () => {
  byId("dialog").setAttribute("open", "")
  byId("inside").focus()
  byId("dialog").removeAttribute("open")
  byId("body").remove()
  await soon()
  expect(document.activeElement?.id).toBe("main")
})

test("nothing happens while the focused element stands", async () => {
  byId("next").focus()
  byId("row").remove()
  await soon()
  expect(document.activeElement?.id).toBe("next")
})
