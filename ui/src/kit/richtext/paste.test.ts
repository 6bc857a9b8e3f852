// What becomes of text pasted from Word, Google Docs, LibreOffice, web pages and mail.
import { describe, expect, test } from "vitest"
import googleDocs from "./fixtures/google-docs.html?raw"
import libreOffice from "./fixtures/libreoffice.html?raw"
import word from "./fixtures/word.html?raw"
import wordOnline from "./fixtures/word-online.html?raw"
import { notation } from "./notation"
import { richTextOfPaste } from "./paste"

const html = (text: string) => notation(richTextOfPaste({ html: text, text: "" }))
const plain = (text: string) => notation(richTextOfPaste({ html: "", text }))

describe("whole documents keep headings, lists and numbering", () => {
  test("from Word", () => {
    expect(html(word)).toBe(`# Tausta ja tarkoitus
Osapuolet sopivat *perhekeskuksen* yhteistyöstä Etelä-Savossa.
1. Tunnetaan toimijat
  1. kunnat ja *seurakunnat*
  2. järjestöt
2. Sovitaan työnjaosta
Välikappale, jossa on lisätty sana.
- matala kynnys
  - ilman ajanvarausta
- vertaistuki
# Kustannukset
Kunta – 5\u00a0000 €`)
  })

  test("from Google Docs", () => {
    expect(html(googleDocs)).toBe(`# Yhteistyörakenne
Ohjausryhmä kokoontuu *kaksi kertaa* vuodessa.
- puheenjohtaja
  - vaihtuu vuosittain
- sihteeri
1. *ensin*
2. sitten`)
  })

  test("from LibreOffice", () => {
    expect(html(libreOffice)).toBe(`# Voimassaolo
Sopimus on voimassa *31.12.2028* saakka.
Sitä voidaan jatkaa.
1. Irtisanominen on *kirjallinen*.
2. Irtisanomisaika on kuusi kuukautta. Se lasketaan ilmoituksesta.
  - ilmoitus kaikille`)
  })

  test("from Word in the browser", () => {
    expect(html(wordOnline)).toBe(`# Viestintä
Tiedottaminen on yhteistä.
- verkkosivut
  - kalenteri
- uutiskirje`)
  })
})

describe("pieces of HTML", () => {
  test.each([
    ["plain text", "vain teksti", "vain teksti"],
    ["line breaks", "ensimmäinen<br>toinen", "ensimmäinen\ntoinen"],
    ["white space", "<p>  yksi \n\n kaksi\t</p>", "yksi kaksi"],
    ["one no-break space between words", "<p>5&nbsp;000 euroa</p>", "5\u00a0000 euroa"],
    ["runs of no-break spaces", "<p>a&nbsp; &nbsp;b</p>", "a b"],
    ["soft hyphens", "<p>yhteis&shy;työ</p>", "yhteistyö"],
    ["divisions as paragraphs", "<div>yksi</div><div>kaksi</div>", "yksi\nkaksi"],
    ["text around blocks", "alku<p>keski</p>loppu", "alku\nkeski\nloppu"],
    ["every level of heading", "<h1>a</h1><h4>b</h4>", "# a\n# b"],
    ["emphasis inside a heading", "<h2><b>Arvot</b></h2>", "# Arvot"],
    ["a break inside a heading", "<h2>Arvot<br>ja periaatteet</h2>", "# Arvot ja periaatteet"],
    ["bold and italic together", "<p><b>a<i>b</i></b>c</p>", "*ab*c"],
    ["weights in styles", '<p><span style="font-weight:bold">a</span> <span style="font-weight:600">b</span></p>', "*a* *b*"],
    ["normal weight inside bold", '<p><b>a <span style="font-weight:normal">b</span></b></p>', "*a *b"],
    ["links as their words", '<p>katso <a href="https://example.org">sivu</a></p>', "katso sivu"],
    ["nested lists of both kinds", "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n  - b\n2. c"],
    ["a list inside a list without a point", "<ul><ul><li>a</li></ul></ul>", "- a"],
    ["an empty point", "<ul><li></li><li>a</li></ul>", "- a"],
    ["a heading as a point", "<ol><li><h2>a</h2></li></ol>", "# a"],
    ["two lists beside each other", "<ul><li>a</li></ul><p>väli</p><ul><li>b</li></ul>", "- a\nväli\n- b"],
    ["preformatted lines", "<pre>yksi\nkaksi</pre>", "yksi\nkaksi"],
    ["rows of a table", "<table><tr><th>Nimi</th><th>Rooli</th></tr><tr><td>Juva</td><td></td></tr></table>", "Nimi – Rooli\nJuva"],
    ["cells with paragraphs of their own", "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a\nb\nc"],
    ["definition lists", "<dl><dt>Termi</dt><dd>selitys</dd></dl>", "Termi\nselitys"],
    ["quotations", "<blockquote><p>a</p></blockquote>", "a"],
    ["Finnish heading styles of Word", "<p class=Otsikko1>Arvot</p>", "# Arvot"],
    ["Word's title", "<p class=MsoTitle>Yhteistyösopimus</p>", "# Yhteistyösopimus"],
    ["Word's outline level", "<p style='mso-outline-level:2'>Arvot</p>", "# Arvot"],
    ["a Word list without its markers", "<style>@list l5:level1 {mso-level-number-format:bullet;}</style><p style='mso-list:l5 level1 lfo1'>a</p>", "- a"],
    ["a Word list numbered by default", "<p style='mso-list:l6 level1 lfo1'>a</p><p style='mso-list:l6 level1 lfo1'>b</p>", "1. a\n2. b"],
    ["letters in a decomposed form", "<p>a\u0308iti</p>", "äiti"],
  ])("%s", (_, input, expected) => {
    expect(html(input)).toBe(expected)
  })
})

describe("hostile HTML gives words only", () => {
  test.each([
    ["scripts", "<p>a<script>alert(1)</script>b</p>", "ab"],
    ["a page of script", "<script>document.title='x'</script>", ""],
    ["handlers", '<p onclick="alert(1)" onmouseover=alert(2)>a</p><img src=x onerror="globalThis.hacked=1">', "a"],
    ["script links", '<a href="javascript:alert(1)">a</a>', "a"],
    ["data addresses", '<p>a</p><img src="data:image/svg+xml,<svg onload=alert(1)>"><iframe src="data:text/html,x">b</iframe>', "a"],
    ["drawings", "<svg><script>alert(1)</script><text>b</text></svg><p>a</p>", "a"],
    ["styles", "<style>*{background:url(http://x)}</style><p>a</p>", "a"],
    ["forms", "<form><input value=x><textarea>y</textarea><p>a</p></form>", "a"],
    ["templates", "<template><p>b</p></template><p>a</p>", "a"],
    ["what cannot be seen", '<p>a<span style="display:none">b</span><span hidden>c</span></p>', "a"],
    ["comments", "<p>a<!-- b --><!--[if mso]><p>c</p><![endif]--></p>", "a"],
    ["marks that turn text round", "<p>a\u202eb\u2066c</p>", "abc"],
    ["references to what is not ours", '<p><span data-section="0198">3</span> <span data-definition="x">termi</span></p>', "3 termi"],
    ["broken markup", "<p>a<b>b<ul><li>c</p></b>", "a*b*\n- *c*"],
  ])("%s", (_, input, expected) => {
    expect(html(input)).toBe(expected)
    expect((globalThis as Record<string, unknown>)["hacked"]).toBeUndefined()
  })

  test("markup nested five hundred deep is read without falling over", () => {
    expect(html(`${"<div>".repeat(500)}a`)).toBe("a")
  })
})

test("references copied inside the program stay references", () => {
  const known = { sections: new Set(["0198-a"]), definitions: new Set(["0198-b"]) }
  const copied = '<p>ks. <span data-section="0198-a">9.2</span> ja <span data-definition="0198-b">perhekeskuksen</span> työ</p>'
  expect(richTextOfPaste({ html: copied, text: "" }, known).blocks).toEqual([
    {
      type: "paragraph",
      spans: [
        { type: "text", text: "ks. " },
        { type: "section_ref", section: "0198-a" },
        { type: "text", text: " ja " },
        { type: "term", definition: "0198-b", text: "perhekeskuksen" },
        { type: "text", text: " työ" },
      ],
    },
  ])
})

describe("plain text", () => {
  test.each([
    ["one line", "vain teksti", "vain teksti"],
    ["lines without blank ones are paragraphs", "yksi\nkaksi", "yksi\nkaksi"],
    ["blank lines end paragraphs that were wrapped", "yksi\nkaksi\n\nkolme", "yksi kaksi\nkolme"],
    ["Windows line ends", "yksi\r\n\r\nkaksi", "yksi\nkaksi"],
    ["numbers", "1. yksi\n2. kaksi", "1. yksi\n2. kaksi"],
    ["numbers with brackets", "1) yksi\n2) kaksi", "1. yksi\n2. kaksi"],
    ["numbers in brackets", "(1) yksi\n(2) kaksi", "1. yksi\n2. kaksi"],
    ["numbers of several levels", "1. a\n1.1 b\n1.2. c\n2. d", "1. a\n  1. b\n  2. c\n2. d"],
    ["letters", "a) yksi\nb) kaksi", "1. yksi\n2. kaksi"],
    ["letters under a number", "1. a\na) b\nb) c\n2. d", "1. a\n  1. b\n  2. c\n2. d"],
    ["dashes", "- yksi\n- kaksi", "- yksi\n- kaksi"],
    ["en dashes and dots", "– yksi\n• kaksi\n· kolme", "- yksi\n- kaksi\n- kolme"],
    ["dashes under a number", "1. a\n- b\n- c\n2. d", "1. a\n  - b\n  - c\n2. d"],
    ["lists by indent", "- a\n  - b\n    - c\n- d", "- a\n  - b\n    - c\n- d"],
    ["a wrapped point", "intro\n\n- yksi\n  jatkuu\n- kaksi", "intro\n- yksi jatkuu\n- kaksi"],
    ["tabs after markers", "•\tyksi\no\tkaksi", "- yksi\n- kaksi"],
    ["a date is no number", "22.2.2027 pidettiin kokous\n1.1.2027 alkaa voimassaolo", "22.2.2027 pidettiin kokous\n1.1.2027 alkaa voimassaolo"],
    ["an amount is no number", "5 kuntaa ja 3 järjestöä", "5 kuntaa ja 3 järjestöä"],
    ["an ordinal at the start of a sentence is no list", "Mukana ovat:\n\n5. luokan oppilaat\n\nja muut", "Mukana ovat:\n5. luokan oppilaat\nja muut"],
    ["a dash inside a sentence", "Mikkeli - Savonlinna", "Mikkeli - Savonlinna"],
    ["nothing", " \n\n ", ""],
  ])("%s", (_, input, expected) => {
    expect(plain(input)).toBe(expected)
  })
})
