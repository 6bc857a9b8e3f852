//! A composition in HTML, for WeasyPrint and LibreOffice.

use std::fmt::Write as _;

use document::{Block, Composition, Kind, List, Matrix, Signature, Table, Text};

/// The document in HTML: its words and its structure, nothing of its looks but paper and language.
pub fn markup(composition: &Composition) -> String {
    let mut out = format!(
        "<!doctype html><html lang=\"{}\"><meta charset=\"utf-8\"><title>{}</title>\
         <style>@page {{ size: A4; @bottom-center {{ content: counter(page) }} }} @page wide {{ size: A4 landscape }}\
         .wide {{ page: wide }} th, td {{ border-bottom: 0.5pt solid }}</style>\n",
        composition.language.code(),
        escaped(&composition.title)
    );
    composition.blocks.iter().for_each(|block| put(&mut out, block));
    out
}

fn put(out: &mut String, block: &Block) {
    let _ = match &block.kind {
        Kind::Title { text, under } => {
            let under: String = under.iter().map(|line| format!("<p>{}</p>", words(line))).collect();
            writeln!(out, "<h1>{}</h1>{under}", words(text))
        }
        Kind::Heading { rank, number, text, .. } => {
            let number = number.as_deref().unwrap_or_default();
            writeln!(out, "<h{rank}>{number} {}</h{rank}>", words(text))
        }
        Kind::Paragraph { text, .. } => writeln!(out, "<p>{}</p>", words(text)),
        Kind::List(items) => writeln!(out, "{}", list(items)),
        Kind::KeyValues(pairs) => {
            let pair = |pair: &document::KeyValue| format!("<dt>{}</dt><dd>{}</dd>", words(&pair.key), words(&pair.value));
            writeln!(out, "<dl>{}</dl>", pairs.iter().map(pair).collect::<String>())
        }
        Kind::Table(rows) => writeln!(out, "{}", table(rows)),
        Kind::Matrix(roles) => writeln!(out, "{}", matrix(roles)),
        Kind::Signature(place) => writeln!(out, "{}", signature(place)),
        Kind::Parallel { left, right } => {
            let column = |blocks: &[Block]| {
                let mut inner = String::new();
                blocks.iter().for_each(|block| put(&mut inner, block));
                inner
            };
            writeln!(out, "<table><tr><td>{}</td><td>{}</td></tr></table>", column(left), column(right))
        }
        Kind::PageBreak | Kind::LeafBreak => writeln!(out, "<div style=\"break-before: page\"></div>"),
        Kind::Rule => writeln!(out, "<hr>"),
        Kind::Figure(_) | Kind::Contents { .. } | Kind::Space(_) => Ok(()),
    };
}

fn words(text: &Text) -> String {
    let span = |span: &document::Span| {
        let inner = escaped(&span.text).replace('\n', "<br>");
        let inner = if span.bold { format!("<b>{inner}</b>") } else { inner };
        if span.italic { format!("<i>{inner}</i>") } else { inner }
    };
    text.spans.iter().map(span).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn list(list: &List) -> String {
    let item = |item: &document::Item| {
        let inner: String = item.lists.iter().map(self::list).collect();
        format!("<li>{}{inner}</li>", words(&item.text))
    };
    format!("<ul>{}</ul>", list.items.iter().map(item).collect::<String>())
}

fn table(table: &Table) -> String {
    let head: String = table.columns.iter().map(|column| format!("<th>{}</th>", words(&column.header))).collect();
    let row = |row: &document::Row| {
        let cells: String = row.cells.iter().map(|cell| format!("<td>{}</td>", words(cell))).collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!("<table><thead><tr>{head}</tr></thead>{rows}</table>")
}

fn matrix(matrix: &Matrix) -> String {
    let head: String = matrix.columns.iter().map(|column| format!("<th>{}</th>", column.number)).collect();
    let mut rows = String::new();
    for group in &matrix.groups {
        let _ = write!(rows, "<tr><td colspan=\"{}\">{}</td></tr>", matrix.columns.len() + 1, words(&group.heading));
        for row in &group.rows {
            let letter = |at: usize| row.roles.get(at).and_then(Option::as_ref).map_or("", |role| role.letter.as_str());
            let cells: String = (0..matrix.columns.len()).map(|at| format!("<td>{}</td>", letter(at))).collect();
            let _ = write!(rows, "<tr><td>{}</td>{cells}</tr>", words(&row.text));
        }
    }
    format!("<table class=\"wide\"><thead><tr><th>{}</th>{head}</tr></thead>{rows}</table>", words(&matrix.corner))
}

fn signature(signature: &Signature) -> String {
    let line = |one: &document::Signatory| format!("<p style=\"margin-top: 18mm\">{}</p>", words(&one.title));
    let lines: String = signature.signatories.iter().map(line).collect();
    format!("<div style=\"break-inside: avoid\"><p>{}</p>{lines}</div>", words(&signature.party))
}
