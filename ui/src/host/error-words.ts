// What an error says on the screen. Rust writes the message; the window has words only for the two it makes itself.
import { HostError, INTERNAL, NO_HOST } from "./call"
import { t } from "./words"

/** The sentence to show, with what to do next after it. */
export function errorWords(error: HostError): string {
  if (error.code === NO_HOST) return t("error-no-host")
  if (error.code === INTERNAL && error.message === "") return t("error-internal")
  return error.hint ? `${error.message} ${error.hint}` : error.message
}
