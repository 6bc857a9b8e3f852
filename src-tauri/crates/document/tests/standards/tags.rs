//! What PDF/UA asks and no validator can see: that the tags say what the page means.

use agreement::AgreementLanguages;
use document::*;
use lopdf::{Dictionary, Document, Object};

use crate::model;

struct File(Document);

impl File {
    fn of(languages: AgreementLanguages) -> Self {
        let options = Options::new(DocumentKind::Agreement, languages, false);
        let pdf = lay_out(&compose(&model::agreement(), &options), &mut Cache::default()).to_pdf();
        File(Document::load_mem(&pdf).expect("lopdf reads the file"))
    }

    /// Every element of the structure with a role.
    fn elements(&self, role: &str) -> Vec<&Dictionary> {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        dictionaries.filter(|dict| dict.has_type(b"StructElem") && name(dict, b"S") == role).collect()
    }

    fn element(&self, object: &Object) -> Option<&Dictionary> {
        self.0.get_object(object.as_reference().ok()?).ok()?.as_dict().ok()
    }

    fn kids(&self, element: &Dictionary) -> Vec<&Dictionary> {
        let kids = element.get(b"K").and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
        kids.iter().filter_map(|kid| self.element(kid)).filter(|kid| kid.has_type(b"StructElem")).collect()
    }

    fn roles_of_kids(&self, element: &Dictionary) -> Vec<String> {
        self.kids(element).into_iter().map(|kid| name(kid, b"S")).collect()
    }

    fn contents(&self) -> String {
        let pages = self.0.get_pages().into_values();
        pages.map(|page| String::from_utf8_lossy(&self.0.get_page_content(page)).into_owned()).collect()
    }
}

fn name(dict: &Dictionary, key: &[u8]) -> String {
    let found = dict.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(found).into_owned()
}

fn attribute(element: &Dictionary, key: &[u8]) -> String {
    element.get(b"A").and_then(Object::as_dict).map(|attributes| name(attributes, key)).unwrap_or_default()
}

#[test]
fn lists_are_made_of_items_with_a_label_and_a_body_and_say_how_they_count() {
    let file = File::of(AgreementLanguages::Fi);
    let lists = file.elements("L");
    assert!(lists.len() > 5, "the model agreement has lists");
    for list in lists {
        assert!(file.roles_of_kids(list).iter().all(|role| role == "LI"), "{list:?}");
        assert!(!attribute(list, b"ListNumbering").is_empty(), "{list:?}");
    }
    for item in file.elements("LI") {
        assert_eq!(file.roles_of_kids(item), ["Lbl", "LBody"]);
    }
}

#[test]
fn the_matrix_has_headers_for_its_columns_and_for_its_rows() {
    let file = File::of(AgreementLanguages::Fi);
    let scopes: Vec<String> =
        file.elements("TH").into_iter().map(|header| attribute(header, b"Scope")).collect();
    let count = |wanted: &str| scopes.iter().filter(|scope| *scope == wanted).count();
    assert_eq!(count("Column") + count("Row"), scopes.len(), "every header says what it is for");
    let tasks = model::agreement().text.tasks.len();
    assert!(count("Row") >= tasks, "{} headers of rows for {tasks} tasks", count("Row"));
    assert!(count("Column") >= 16, "a header for each party");
}

#[test]
fn words_in_the_other_language_say_so() {
    let file = File::of(AgreementLanguages::FiSv);
    let all = file.0.objects.values().filter_map(|object| object.as_dict().ok());
    let swedish = all
        .filter(|dict| dict.has_type(b"StructElem"))
        .filter(|dict| dict.get(b"Lang").and_then(Object::as_str).is_ok_and(|language| language == b"sv"));
    let swedish: Vec<String> = swedish.map(|dict| name(dict, b"S")).collect();
    for role in ["P", "Span", "H2", "L"] {
        assert!(swedish.iter().any(|found| found == role), "no {role} is in Swedish: {swedish:?}");
    }
}

#[test]
fn what_stands_on_every_page_is_an_artifact_of_pagination_and_lines_are_of_layout() {
    let contents = File::of(AgreementLanguages::Fi).contents();
    assert!(contents.contains("/Artifact <</Type /Pagination>> BDC"));
    assert!(contents.contains("/Artifact <</Type /Layout>> BDC"));
}

#[test]
fn the_hyphen_of_a_broken_word_reads_as_a_soft_hyphen() {
    let contents = File::of(AgreementLanguages::Fi).contents();
    assert!(
        contents.contains("/Span <</ActualText <FEFF00AD>>> BDC"),
        "no word of the model agreement is broken"
    );
}

#[test]
fn the_outline_is_nested_pages_go_by_structure_and_the_title_is_shown() {
    let file = File::of(AgreementLanguages::Fi);
    let catalog = file.0.catalog().expect("there is a catalog");
    let outlines = catalog
        .get(b"Outlines")
        .ok()
        .and_then(|outlines| file.element(outlines))
        .expect("there is an outline");
    let first = outlines.get(b"First").ok().and_then(|first| file.element(first)).expect("it has an entry");
    let mut entry = Some(first);
    let mut nested = 0;
    while let Some(at) = entry {
        nested += usize::from(at.has(b"First"));
        entry = at.get(b"Next").ok().and_then(|next| file.element(next));
    }
    assert!(nested > 0, "no section shows its sub-headings");
    for page in file.0.get_pages().into_values() {
        let page = file.0.get_dictionary(page).expect("a page is a dictionary");
        assert_eq!(name(page, b"Tabs"), "S");
    }
    let shown =
        catalog.get(b"ViewerPreferences").and_then(Object::as_dict).and_then(|p| p.get(b"DisplayDocTitle"));
    assert!(shown.and_then(Object::as_bool).is_ok_and(|shown| shown), "readers show the title");
    assert!(file.0.trailer.has(b"ID"), "the file has an identifier");
}
