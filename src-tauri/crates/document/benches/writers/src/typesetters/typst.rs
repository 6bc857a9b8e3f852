//! A composition in Typst's markup.

use std::fmt::Write as _;

use document::{Block, Composition, Kind, List, Matrix, Signature, Table, Text};

/// The document in Typst's markup: its words and its structure, nothing of its looks but paper, fonts and language.
pub fn markup(composition: &Composition) -> String {
    let mut out = format!(
        "#set document(title: {:?})\n#set page(paper: \"a4\", numbering: \"1 (1)\")\n\
         #set text(lang: {:?}, font: \"Libertinus Serif\")\n#show table.cell: set par(justify: false)\n",
        composition.title,
        composition.language.code()
    );
    composition.blocks.iter().for_each(|block| put(&mut out, block));
    out
}

fn put(out: &mut String, block: &Block) {
    match &block.kind {
        Kind::Title { text, under } => {
            let _ = writeln!(out, "#align(left, text(17pt, weight: \"bold\", {}))\n", words(text));
            under.iter().for_each(|line| drop(writeln!(out, "#{}\n", words(line))));
        }
        Kind::Heading { rank, number, text, .. } => {
            let number = number.as_deref().map(|number| format!("{number} ")).unwrap_or_default();
            let _ = writeln!(out, "\n#heading(level: {}, [{}#{}])\n", rank.saturating_sub(1).max(1), escaped(&number), words(text));
        }
        Kind::Paragraph { text, .. } => drop(writeln!(out, "\n#{}\n", words(text))),
        Kind::List(items) => drop(writeln!(out, "\n#{}\n", list(items))),
        Kind::KeyValues(pairs) => {
            let cells: Vec<String> =
                pairs.iter().flat_map(|pair| [words(&pair.key), words(&pair.value)]).collect();
            let _ = writeln!(out, "\n#grid(columns: (46mm, 1fr), row-gutter: 5pt, {})\n", cells.join(", "));
        }
        Kind::Table(rows) => table(out, rows),
        Kind::Figure(_) => {}
        Kind::Matrix(roles) => matrix(out, roles),
        Kind::Signature(place) => signature(out, place),
        Kind::Parallel { left, right } => {
            let column = |blocks: &[Block]| {
                let mut inner = String::new();
                blocks.iter().for_each(|block| put(&mut inner, block));
                format!("[{inner}]")
            };
            let _ = writeln!(out, "\n#grid(columns: (1fr, 1fr), gutter: 8mm, {}, {})\n", column(left), column(right));
        }
        Kind::Contents { .. } => out.push_str("\n#outline(depth: 1)\n"),
        Kind::PageBreak | Kind::LeafBreak => out.push_str("\n#pagebreak(weak: true)\n"),
        Kind::Rule => out.push_str("\n#line(length: 100%)\n"),
        Kind::Space(_) => {}
    }
}

/// Words as an expression of strings, so that nothing in them is markup.
fn words(text: &Text) -> String {
    let spans = text.spans.iter().map(|span| {
        let (weight, style) = (if span.bold { "bold" } else { "regular" }, if span.italic { "italic" } else { "normal" });
        format!("text(weight: {weight:?}, style: {style:?}, {})", string(&span.text))
    });
    format!("[#{{ {} }}]", spans.collect::<Vec<_>>().join("; "))
}

fn string(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{text}\"")
}

fn escaped(text: &str) -> String {
    format!("#{}", string(text))
}

fn list(list: &List) -> String {
    let items = list.items.iter().map(|item| {
        let inner: String = item.lists.iter().map(|inner| format!("#{}", self::list(inner))).collect();
        format!("[#{}{inner}]", words(&item.text))
    });
    format!("list({})", items.collect::<Vec<_>>().join(", "))
}

fn table(out: &mut String, table: &Table) {
    let head: Vec<String> = table.columns.iter().map(|column| words(&column.header)).collect();
    let mut cells = Vec::new();
    for row in &table.rows {
        if row.group {
            let first = row.cells.first().map_or_else(|| "[]".to_owned(), words);
            cells.push(format!("table.cell(colspan: {}, {first})", table.columns.len()));
        } else {
            cells.extend((0..table.columns.len()).map(|at| row.cells.get(at).map_or_else(|| "[]".to_owned(), words)));
        }
    }
    let columns = vec!["auto"; table.columns.len()].join(", ");
    let _ = writeln!(out, "\n#table(columns: ({columns},), table.header({}), {})\n", head.join(", "), cells.join(", "));
}

fn matrix(out: &mut String, matrix: &Matrix) {
    let upward = |text: &Text| format!("rotate(-90deg, reflow: true, {})", words(text));
    let head: Vec<String> = matrix.columns.iter().map(|column| upward(&column.name)).collect();
    let mut cells = Vec::new();
    for group in &matrix.groups {
        cells.push(format!("table.cell(colspan: {}, {})", matrix.columns.len() + 1, words(&group.heading)));
        for row in &group.rows {
            cells.push(words(&row.text));
            let letter = |role: &Option<document::RoleLetter>| {
                format!("[{}]", role.as_ref().map_or_else(String::new, |role| escaped(&role.letter)))
            };
            cells.extend((0..matrix.columns.len()).map(|at| row.roles.get(at).map_or_else(|| "[]".to_owned(), letter)));
        }
    }
    let columns = vec!["21pt"; matrix.columns.len()].join(", ");
    let _ = writeln!(
        out,
        "\n#page(flipped: true, table(columns: (1fr, {columns}), table.header({}, {}), {}))\n",
        words(&matrix.corner),
        head.join(", "),
        cells.join(", ")
    );
}

fn signature(out: &mut String, signature: &Signature) {
    let lines: Vec<String> = signature.signatories.iter().map(|one| format!("[#v(18mm) #line(length: 80mm) #{}]", words(&one.title))).collect();
    let _ = writeln!(out, "\n#block(breakable: false, stack(spacing: 6pt, {}, {}))\n", words(&signature.party), lines.join(", "));
}
