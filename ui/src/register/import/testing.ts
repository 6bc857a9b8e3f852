// Rows of a list for tests: new and bare, unless a test says otherwise.
import type { ListRow } from "../../host/wire"

export function row(number: number, name: string, more: Partial<ListRow> = {}): ListRow {
  return {
    number,
    name,
    kind: null,
    business_id: "",
    address: "",
    represents: [],
    verdict: "new",
    matched: null,
    candidates: [],
    notes: [],
    ...more,
  }
}
