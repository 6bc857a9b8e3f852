// The session: what is open in the window, and the one way to change it.
//
// What a stage needs:
//   const view = stageView("goals", "goals")        reads `goals` of the open agreement, again whenever its topic changes
//   await session.change("edit_item", { agreement: session.agreement, id, change })   null: refused, already shown
//   session.fieldError(id, "due")                   what was wrong with the last value of that field, in words
//   session.languages                               languages of the agreement, the main one first
//   session.findingsOf(id)                          findings about an item, ready for the kit's components
//   session.editing = `goal:${id}`                  on focus: the live page follows
//   session.openField = { of: "item", … } | null    the text being typed; `change` empties it
//   session.target                                  where a jump leads; a stage that folds things away opens them.
//                                                   The frame then focuses `[data-item="<id>"]`, else
//                                                   `[data-findings~="<code>"]`, else `[data-section-kind="<kind>"]`.
import { flushAllFields } from "../kit/commit"
import { announce, dismissOffers, toast } from "../kit/status.svelte"
import { asHostError, call, type HostError } from "./call"
import { Refusals, showError } from "./refusals.svelte"
import { SheetNameChange } from "./sheet-names.svelte"
import { changedOf, dateOf, editedField, languagesOf, systemLanguage, type ChangeName, type StartName } from "./session-changes"
import { placed, type PlacedFinding } from "./session-findings"
import type { Target, View } from "./session-place"
import { NextVersion } from "./next-version.svelte"
import { Topics } from "./topics.svelte"
import { Turns } from "./turns.svelte"
import type { Changed, Commands, EditItem, Frame, Language, OpenField, Place, StageName, Start, Topic } from "./wire"
import { setLanguage, t } from "./words"

export type { PlacedFinding } from "./session-findings"
export type { Target, View } from "./session-place"

/** Codes after which nothing can be worked on: the window shows what happened and what to do. */
const LOST: readonly string[] = ["workspace-damaged", "workspace-taken-away"]
/** The code of an edit that the lock of the last version refuses. */
const VERSION_LOCKED = "version-locked"
/** The code of an edit that changes a name printed on a signature sheet. */
const NAME_ON_SHEET = "name-on-sheet"

class Session {
  #start = $state.raw<Start | null>(null)
  #frame = $state.raw<Frame | null>(null)
  #view = $state<View>("agreements")
  #stage = $state<StageName>("parties")
  #target = $state.raw<Target | null>(null)
  #failure = $state.raw<HostError | null>(null)
  #topics = new Topics()
  #refusals = new Refusals()
  #turns = new Turns()

  /** Asks before the text of a locked version is edited. */
  readonly nextVersion = new NextVersion()
  /** Asks before a name on a signature sheet is changed. */
  readonly sheetName = new SheetNameChange()
  /** What takes the files that are dropped on the window, while something in sight does; else they are opened. */
  takesDrops: (() => void) | null = null
  /** The place being edited, such as "goal:<uuid>"; the live page shows it. */
  editing = $state<string | null>(null)
  /** How wide the stage in sight would like to be, in CSS pixels; 0 when any width will do. The live page gives way. */
  roomWanted = $state(0)
  /** The text of a field that is open and not yet committed, for the live page. */
  openField = $state.raw<OpenField | null>(null)
  /** What undo would take back in the register; read with each page of it. */
  registerUndo = $state.raw<{ undo: string | null; redo: string | null }>({ undo: null, redo: null })

  /** The item whose history is shown above the view. */
  historyOf = $state.raw<{ id: string; name: string } | null>(null)
  /** The person whose data is shown above the view; empty while it is not yet said who. */
  person = $state<string | null>(null)

  #findings = $derived((this.#frame?.findings ?? []).map(placed))

  /** What the start screen shows; null until the program has answered once. */
  get start(): Start | null {
    return this.#start
  }

  /** The frame of the open agreement. */
  get frame(): Frame | null {
    return this.#frame
  }

  /** The open agreement's id. Only to be asked for inside an agreement. */
  get agreement(): string {
    if (!this.#frame) throw new Error("BUG: no agreement is open")
    return this.#frame.agreement
  }

  /** Languages of the open agreement, the main one first. */
  get languages(): Language[] {
    return languagesOf(this.#frame?.identity.languages ?? "fi")
  }

  get view(): View {
    return this.#view
  }

  get stage(): StageName {
    return this.#stage
  }

  /** Where the last jump led; null once the user went elsewhere. */
  get target(): Target | null {
    return this.#target
  }

  /** Every finding of the open agreement. */
  get findings(): readonly PlacedFinding[] {
    return this.#findings
  }

  /** Whether something is on its way to the disk. */
  get saving(): boolean {
    return this.#turns.pending > 0
  }

  /** Why the program could not start: the window then shows nothing else. */
  get failure(): HostError | null {
    return this.#failure
  }

  /** Today in Finland. The one place where the window looks at a clock. */
  get today(): string {
    return dateOf(new Date().toISOString())
  }

  /** The findings about one item, and of it only those whose code is listed when there is a list. */
  findingsOf(subject: string, codes?: readonly string[]): PlacedFinding[] {
    return this.#findings.filter(({ view }) => view.subject === subject && (!codes || codes.includes(view.code)))
  }

  /** The findings about the agreement as a whole with one of these codes. */
  findingsWith(codes: readonly string[]): PlacedFinding[] {
    return this.#findings.filter(({ view }) => codes.includes(view.code))
  }

  /** A counter that grows whenever Rust says the topic must be read again; reading it in an effect repeats the effect. */
  topic(topic: Topic): number {
    return this.#topics.of(topic)
  }

  /** Asks the program something that changes nothing. Rejects with a `HostError`. */
  async ask<Name extends keyof Commands>(name: Name, request: Commands[Name]["request"]): Promise<Commands[Name]["answer"]> {
    try {
      return await call<Commands[Name]["answer"]>(name, request)
    } catch (error) {
      const failed = asHostError(error)
      if (LOST.includes(failed.code)) this.#failure = failed
      throw failed
    }
  }

  /** As `ask`, but what goes wrong is shown and null comes back. */
  async tryAsk<Name extends keyof Commands>(name: Name, request: Commands[Name]["request"]): Promise<Commands[Name]["answer"] | null> {
    try {
      return await this.ask(name, request)
    } catch (error) {
      this.show(asHostError(error))
      return null
    }
  }

  /**
   * Changes something. One change after another, in the order they were asked for. Applies what Rust says changed;
   * what it refuses is shown (beside the field, when the request edits one) and null comes back.
   */
  change<Name extends ChangeName>(name: Name, request: Commands[Name]["request"]): Promise<Commands[Name]["answer"] | null> {
    const field = editedField(request)
    return this.#turns.take(async () => {
      try {
        const answer = await this.#askPastLock(name, request)
        if (field) this.#refusals.mended(field)
        this.openField = null
        this.apply(changedOf(answer))
        return answer
      } catch (error) {
        await this.#refusals.show(asHostError(error), field)
        return null
      }
    })
  }

  /** Asks for a change. Where the text is locked a person decides first; the next version begun, the same is asked again. */
  async #askPastLock<Name extends ChangeName>(name: Name, request: Commands[Name]["request"]): Promise<Commands[Name]["answer"]> {
    try {
      return await this.ask(name, request)
    } catch (error) {
      const failed = asHostError(error)
      if (failed.code === NAME_ON_SHEET) return this.#askPastSheet(failed, request as EditItem) as Promise<Commands[Name]["answer"]>
      if (failed.code !== VERSION_LOCKED || !this.#frame) throw failed
      const one = { agreement: this.#frame.agreement }
      if (!(await this.nextVersion.ask(await this.ask("lock_facts", one)))) throw failed
      await this.ask("begin_next_version", one)
      return this.ask(name, request)
    }
  }

  /** Asks for an edit that changes a name on a signature sheet, once a person has seen what is made anew. */
  async #askPastSheet(failed: HostError, edit: EditItem): Promise<Changed> {
    const reason = await this.sheetName.ask(await this.ask("sheet_names", edit))
    if (reason === null) throw failed
    return this.ask("edit_signatories", { edit, reason })
  }

  /** Reads everything of the open agreement again: after work that was done in steps. */
  async readAgain(): Promise<void> {
    if (this.#frame) this.#frame = (await this.tryAsk("open_agreement", { agreement: this.#frame.agreement })) ?? this.#frame
    this.#topics.changedAll()
  }

  /** Takes over what a change says: the frame, what must be read again, and its sentence. */
  apply(changed: Changed): void {
    dismissOffers()
    if (changed.frame && changed.frame.agreement === this.#frame?.agreement) this.#frame = changed.frame
    this.#topics.changed(changed.refresh)
    if (changed.refresh.includes("agreements")) void this.reload()
    if (changed.message) toast(changed.message, "ok")
  }

  /** What was wrong with the last value given to a field: of an item, an organisation, or the agreement itself. */
  fieldError(subject: string, field: string): string | undefined {
    return this.#refusals.of({ subject, field })
  }

  /** Takes back the last change of what is in sight: the register, or the open agreement. */
  undo(): Promise<void> {
    return this.#takeBack("undo")
  }

  /** Does the change last taken back again. */
  redo(): Promise<void> {
    return this.#takeBack("redo")
  }

  /** Where undo works now, and what it would do, in words. */
  get undoing(): { scope: string | null; undo: string | null; redo: string | null } | null {
    if (this.#view === "organisations") return { scope: null, ...this.registerUndo }
    if (this.#frame && this.#view === "agreement") {
      return { scope: this.#frame.agreement, undo: this.#frame.undo, redo: this.#frame.redo }
    }
    return null
  }

  /** Resolves once every change asked for so far is answered. */
  settled(): Promise<void> {
    return this.#turns.settled()
  }

  /** Reads the start screen. Called once when the window opens, and when agreements changed. */
  async reload(): Promise<void> {
    try {
      this.#took(await this.ask("start", {}))
    } catch (error) {
      const failed = asHostError(error)
      if (this.#start) return this.show(failed)
      setLanguage(systemLanguage(navigator.language))
      this.#failure = failed
    }
  }

  /** A command that answers with the start screen: introducing oneself, the language, the example, the trash. */
  async begin<Name extends StartName>(name: Name, request: Commands[Name]["request"]): Promise<boolean> {
    const answer = (await this.#turns.take(() => this.tryAsk(name, request))) as Start | null
    if (answer) this.#took(answer)
    return answer !== null
  }

  /** Switches every word of the window, those made by Rust too. */
  async speak(language: Language): Promise<void> {
    if (await this.begin("set_language", { language })) await this.readAgain()
  }

  /** Opens an agreement by its id. */
  async open(agreement: string, stage: StageName = "parties"): Promise<void> {
    const frame = await this.tryAsk("open_agreement", { agreement })
    if (frame) this.enter(frame, stage)
  }

  /** Shows an agreement whose frame is at hand. */
  enter(frame: Frame, stage: StageName = "parties"): void {
    flushAllFields()
    this.#frame = frame
    this.#refusals.clear()
    this.#view = "agreement"
    this.#stage = stage
    this.#leavePlace()
    this.#topics.changedAll()
    void this.reload()
  }

  /** Leaves the open agreement altogether: another workspace is open, or it is in the trash. */
  close(): void {
    flushAllFields()
    this.#frame = null
    this.#view = "agreements"
    this.#leavePlace()
  }

  /** Begins anew: another database is behind the window. */
  async restart(): Promise<void> {
    this.close()
    await this.reload()
    this.#topics.changedAll()
  }

  /** Goes to a view of the window; an open agreement stays open behind it. */
  go(view: View): void {
    flushAllFields()
    if (view === "agreement" && !this.#frame) return
    this.#view = view
    this.#leavePlace()
  }

  /** Goes to a stage of the open agreement. */
  goStage(stage: StageName): void {
    this.go("agreement")
    this.#stage = stage
  }

  /** Jumps to a place: the stage opens, and the item in it is scrolled to and focused. */
  jump(target: Target): void {
    this.goStage(target.stage)
    this.#target = { ...target }
  }

  /** Jumps to an item of the stage in sight. */
  focus(item: string): void {
    this.jump({ stage: this.#stage, item })
  }

  /** Where one is, as Rust speaks of places. */
  get place(): Place {
    return { stage: this.#stage, item: this.#target?.item ?? null }
  }

  /** Jumps to what a finding is about. */
  jumpTo({ view }: PlacedFinding): void {
    const item = view.subject_kind === "agreement" ? null : view.subject
    this.jump({ stage: view.stage, item, code: view.code, ...(view.section_kind && { sectionKind: view.section_kind }) })
  }

  /** Shows an error: a refusal as a calm note, a failure as an error that stays. */
  show(error: HostError): void {
    showError(error)
  }

  #took(start: Start): void {
    this.#start = start
    this.#failure = null
    setLanguage(start.language)
  }

  async #takeBack(way: "undo" | "redo"): Promise<void> {
    // What is typed but not committed is an action, too: it is committed first, and then taken back.
    flushAllFields()
    const at = this.undoing
    if (!at) return
    const answer = await this.change(way, { agreement: at.scope })
    if (answer && answer.message === null) announce(t(way === "undo" ? "common-undo" : "common-redo"))
    if (answer?.place && at.scope) this.jump({ ...answer.place })
  }

  #leavePlace(): void {
    this.#target = null
    this.editing = null
    this.openField = null
  }
}

/** The session of this window. */
export const session = new Session()
