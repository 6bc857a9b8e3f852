// Starts the window: styles first, then the one component that composes everything.
import { mount } from "svelte"
import "./styles/index.css"
import App from "./app/App.svelte"

const target = document.getElementById("app")
if (!target) throw new Error("BUG: index.html has no #app")
mount(App, { target })
