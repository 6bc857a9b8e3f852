//! Contents and links: they lead to the page they name, and say so to those who hear the page.

use agreement::{AgreementLanguages, Language as Words, SectionKind};
use document::*;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{model, reading, specimen};

fn model_pages(languages: AgreementLanguages) -> (agreement::Agreement, Composition, Pages) {
    let agreement = model::agreement();
    let composition = compose(&agreement, &Options::new(DocumentKind::Agreement, languages, true));
    let pages = lay_out(&composition, &mut Cache::default());
    (agreement, composition, pages)
}

/// The section headings as the contents have them, with their anchors.
fn sections(blocks: &[Block]) -> Vec<(String, String)> {
    let heading = |kind: &Kind| match kind {
        Kind::Heading { size: 1, number: Some(number), text, .. } => Some((number.clone(), text.plain())),
        _ => None,
    };
    let line = |block: &Block| match &block.kind {
        Kind::Parallel { left, right } => {
            let ((number, one), (_, other)) = (heading(&left[0].kind)?, heading(&right[0].kind)?);
            Some(format!("{number} {one} / {other}"))
        }
        kind => heading(kind).map(|(number, text)| format!("{number} {text}")),
    };
    let anchor = |block: &Block| {
        block.anchors.iter().find(|anchor| anchor.0.starts_with("section:")).map(|a| a.0.clone())
    };
    blocks.iter().filter_map(|block| Some((line(block)?, anchor(block)?))).collect()
}

#[test]
fn a_long_agreement_names_the_page_of_every_section_on_its_first_page() {
    for languages in [AgreementLanguages::Fi, AgreementLanguages::Sv, AgreementLanguages::FiSv] {
        let (agreement, composition, pages) = model_pages(languages);
        let text = reading::text(&pages.to_pdf(), Some(1));
        let sections = sections(&composition.blocks);
        assert_eq!(sections.len(), agreement.text.printed_sections().count());
        for (line, anchor) in sections {
            let page = pages.page_of(&anchor).expect("the section is printed") + 1;
            let line = format!("{line} {page}");
            assert!(text.contains(&line), "{line:?} is not in the contents: {text}");
        }
    }
}

#[test]
fn a_short_document_has_no_contents() {
    let mut composition = specimen::composition(2, 4);
    let without = lay_out(&composition, &mut Cache::default()).count();
    composition.blocks.insert(2, Block::new(Kind::Contents { heading: "Sisällys".into() }));
    let pages = lay_out(&composition, &mut Cache::default());
    assert_eq!(pages.count(), without);
    assert!(!reading::text(&pages.to_pdf(), None).contains("Sisällys"));
}

/// The structure element a number of the parent tree names.
fn parent(document: &Document, number: i64) -> (ObjectId, Dictionary) {
    let root = dictionary(
        document,
        document.catalog().and_then(|c| c.get(b"StructTreeRoot")).expect("it is tagged"),
    );
    let tree = dictionary(document, root.get(b"ParentTree").expect("there is a parent tree"));
    let numbers = tree.get(b"Nums").and_then(Object::as_array).expect("it has numbers");
    let at = numbers
        .iter()
        .step_by(2)
        .position(|key| key.as_i64().ok() == Some(number))
        .expect("the number is there");
    let id = numbers[at * 2 + 1].as_reference().expect("an annotation has one parent");
    (id, dictionary(document, &numbers[at * 2 + 1]))
}

fn dictionary(document: &Document, object: &Object) -> Dictionary {
    let (_, object) = document.dereference(object).expect("nothing leads nowhere");
    object.as_dict().expect("it is a dictionary").clone()
}

#[test]
fn every_link_is_tagged_named_and_leads_to_the_section_it_names() {
    let (agreement, _, pages) = model_pages(AgreementLanguages::Fi);
    let pdf = pages.to_pdf();
    let document = Document::load_mem(&pdf).expect("lopdf reads the file");
    let ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut links = 0;
    for page in &ids {
        let page = document.get_object(*page).and_then(Object::as_dict).expect("a page is a dictionary");
        let Ok(annotations) = page.get(b"Annots").and_then(Object::as_array) else { continue };
        for reference in annotations {
            links += 1;
            let annotation = dictionary(&document, reference);
            let words =
                annotation.get(b"Contents").and_then(Object::as_str).expect("a link says where it leads");
            let words: Vec<u16> =
                words[2..].chunks(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
            let words = String::from_utf16(&words).expect("it is text");
            let (number, _) = words.split_once(' ').expect("a section has number and words");
            let section =
                agreement.text.printed_sections().nth(number.parse::<usize>().expect("a number") - 1);
            let section = section.expect("the section is printed");
            let destination =
                annotation.get(b"Dest").and_then(Object::as_array).expect("a link leads somewhere");
            let to =
                destination[0].as_reference().ok().and_then(|id| ids.iter().position(|page| *page == id));
            assert_eq!(to, pages.page_of(&format!("section:{}", section.id)), "{words}");
            let key =
                annotation.get(b"StructParent").and_then(Object::as_i64).expect("a link is in the tree");
            let (_, element) = parent(&document, key);
            assert_eq!(element.get(b"S").and_then(Object::as_name).ok(), Some(b"Link".as_slice()));
            let kids = element.get(b"K").and_then(Object::as_array).expect("a link has kids");
            let tied = kids
                .iter()
                .filter_map(|kid| kid.as_dict().ok())
                .any(|kid| kid.get(b"Obj").ok() == Some(reference));
            assert!(tied, "{words}: the tree does not know the annotation");
            assert!(kids.iter().any(|kid| kid.as_i64().is_ok()), "{words}: the link has no words");
        }
    }
    let sections = agreement.text.printed_sections().count();
    assert!(links > sections + 5, "{links} links for {sections} sections and the references to them");
}

#[test]
fn a_reference_follows_its_section_and_says_so_when_it_is_left_out() {
    let mut agreement = model::agreement();
    let joining = agreement.text.section_of(SectionKind::Joining).expect("it is in the model").id;
    let said = |agreement: &agreement::Agreement, languages| {
        let composition = compose(agreement, &Options::new(DocumentKind::Agreement, languages, false));
        reading::text(&lay_out(&composition, &mut Cache::default()).to_pdf(), None)
    };
    assert!(said(&agreement, AgreementLanguages::Fi).contains("mukaan pääsee kohdan 20 mukaisesti"));
    let at = agreement.text.sections.iter().position(|section| section.id == joining).expect("it is there");
    let moved = agreement.text.sections.remove(at);
    agreement.text.sections.insert(0, moved);
    assert!(said(&agreement, AgreementLanguages::Fi).contains("mukaan pääsee kohdan 1 mukaisesti"));
    agreement.text.sections[0].left_out = Some({
        let mut reason = agreement::Text::default();
        reason.set(Words::Fi, Some("Ei tarvita.".to_owned()));
        reason
    });
    for (languages, words) in [
        (AgreementLanguages::Fi, "kohdan (kohta on jätetty pois) mukaisesti"),
        (AgreementLanguages::Sv, "(punkten är utelämnad)"),
        (AgreementLanguages::En, "(this section is left out)"),
    ] {
        assert!(said(&agreement, languages).contains(words), "{}: {words:?} is missing", languages.code());
    }
}
