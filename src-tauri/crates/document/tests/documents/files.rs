//! What every file holds to: reading back, tags, the same bytes, the live page.

use std::process::Command;

use document::*;
use lopdf::{Document, Object};

use crate::{reading, specimen};

fn specimen_file(parties: usize, tasks: usize) -> (Pages, Vec<u8>) {
    let pages = lay_out(&specimen::composition(parties, tasks), &mut Cache::default());
    let pdf = pages.to_pdf();
    (pages, pdf)
}

#[test]
fn the_text_reads_back_whole_and_in_order() {
    let (_, pdf) = specimen_file(16, 10);
    reading::check(&pdf);
    let text = reading::text(&pdf, None);
    for words in [
        "Perhekeskustoiminnan yhteistyösopimus 2027–2028",
        "1 Sopimusosapuolet",
        "Tämän sopimuksen osapuolet on lueteltu alla. Lyhennettä käytetään sopimuksen tekstissä.",
        "Mannerheimin Lastensuojeluliiton Järvi-Suomen piiri ry",
        "suunnitelmallisuuteen ja avoimeen keskusteluun, ja ratkaisevat vaikeatkin tilanteet ensisijaisesti neuvottelemalla.",
        "a) jäsen kertoo edustamilleen",
        "1.1 Perhe saa yhteyden yhdellä yhteydenotolla",
        "kaupunginsihteeri, kaksi yhdessä",
    ] {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
    let order = ["1 Sopimusosapuolet", "2 Tausta", "3 Työnjako", "4 Allekirjoitukset"];
    let places: Vec<_> = order.iter().map(|heading| text.find(heading)).collect();
    assert!(places.is_sorted() && places[0].is_some(), "headings stand at {places:?}");
}

#[test]
fn every_page_names_kind_date_case_number_page_and_draft() {
    let (pages, pdf) = specimen_file(16, 30);
    for page in 1..=pages.count() {
        let text = reading::text(&pdf, Some(page));
        for words in [
            "Yhteistyösopimus",
            "5.10.2026",
            "Dnro ESAVO/118/2026",
            "Luonnos",
            "Etelä-Savon perhekeskusverkosto",
        ] {
            assert!(text.contains(words), "page {page} lacks {words}");
        }
        let number = format!("{page} ({})", pages.count());
        assert!(text.contains(&number), "page {page} lacks its number {number}");
    }
}

#[test]
fn headers_stand_again_on_each_page_of_a_table_and_of_the_matrix() {
    let (pages, pdf) = specimen_file(60, 30);
    let second = reading::text(&pdf, Some(2));
    assert!(second.contains("Nro") && second.contains("Y-tunnus"), "the table header is missing: {second}");
    let last = pages.page_of("task:29").expect("the last task is somewhere");
    let text = reading::text(&pdf, Some(last + 1));
    assert!(text.contains("Tehtävä"), "the matrix header is missing: {text}");
}

#[test]
fn the_same_document_gives_the_same_bytes_with_any_history_of_the_cache() {
    let composition = specimen::composition(16, 30);
    let mut cache = Cache::default();
    let fresh = lay_out(&composition, &mut cache).to_pdf();
    lay_out(&specimen::composition(5, 3), &mut cache);
    assert!(fresh == lay_out(&composition, &mut cache).to_pdf(), "a used cache changes the file");
    assert!(fresh == lay_out(&composition, &mut Cache::default()).to_pdf(), "a new cache changes the file");
}

#[test]
fn the_same_document_gives_the_same_bytes_in_another_process() {
    const CHILD: &str = "DOCUMENT_TEST_FILE";
    let own = specimen_file(7, 9).1;
    if let Ok(path) = std::env::var(CHILD) {
        std::fs::write(path, own).expect("a temporary file can be written");
        return;
    }
    let path = std::env::temp_dir().join(format!("document-again-{}.pdf", std::process::id()));
    let this = std::env::current_exe().expect("the test knows its own path");
    let ended = Command::new(this)
        .args(["--exact", "files::the_same_document_gives_the_same_bytes_in_another_process"])
        .env(CHILD, &path)
        .output()
        .expect("the test can start itself");
    assert!(ended.status.success(), "the other process failed");
    let other = std::fs::read(&path).expect("the other process wrote its file");
    std::fs::remove_file(&path).expect("a temporary file can be removed");
    assert!(own == other, "another process gives other bytes");
}

#[test]
fn the_live_page_has_the_pixels_of_the_file() {
    let (pages, pdf) = specimen_file(16, 12);
    for page in 0..pages.count() {
        let live = pages.page_pdf(page).expect("each page can be had alone");
        assert!(
            reading::pixels(&pdf, page) == reading::pixels(&live, 0),
            "page {} looks otherwise",
            page + 1
        );
    }
    assert!(pages.page_pdf(pages.count()).is_none(), "there is no page after the last");
}

#[test]
fn every_piece_of_content_belongs_to_the_structure_tree_or_is_an_artifact() {
    let (_, pdf) = specimen_file(20, 12);
    let document = Document::load_mem(&pdf).expect("lopdf reads the file");
    let catalog = document.catalog().expect("there is a catalog");
    let language = catalog.get(b"Lang").and_then(Object::as_str).expect("the language is told");
    assert_eq!(language, b"fi");
    let root = dictionary(&document, catalog.get(b"StructTreeRoot").expect("the file is tagged"));
    let numbers = dictionary(&document, root.get(b"ParentTree").expect("there is a parent tree"));
    let numbers =
        numbers.get(b"Nums").and_then(Object::as_array).expect("the parent tree has numbers").clone();
    for (at, page) in document.get_pages().into_values().enumerate() {
        let parents = numbers[at * 2 + 1]
            .as_reference()
            .and_then(|id| document.get_object(id))
            .and_then(Object::as_array);
        let parents = parents.expect("each page has its parents");
        let content = document.get_page_content(page);
        let operations =
            lopdf::content::Content::decode(&content).expect("the content can be read").operations;
        let (mut depth, mut marked) = (0, 0);
        for operation in operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    depth += 1;
                    if let Some(id) = operation
                        .operands
                        .get(1)
                        .and_then(|d| d.as_dict().ok())
                        .and_then(|d| d.get(b"MCID").ok())
                    {
                        assert_eq!(id.as_i64().ok(), Some(marked), "marked content is counted through");
                        marked += 1;
                    }
                }
                "EMC" => depth -= 1,
                "Tj" | "TJ" | "S" | "f" | "re" => {
                    assert!(depth > 0, "page {}: content outside of tags", at + 1)
                }
                _ => {}
            }
        }
        assert_eq!(depth, 0, "marked content is closed");
        assert_eq!(parents.len() as i64, marked, "each piece has a parent");
    }
}

#[test]
fn tables_have_header_cells_and_rows_of_one_length() {
    let (_, pdf) = specimen_file(20, 12);
    let document = Document::load_mem(&pdf).expect("lopdf reads the file");
    let mut tables = 0;
    for object in document.objects.values() {
        let Ok(table) = object.as_dict() else { continue };
        if table.get(b"S").and_then(Object::as_name).ok() != Some(b"Table".as_slice()) {
            continue;
        }
        tables += 1;
        let lengths: Vec<i64> =
            kids(&document, table).iter().map(|row| width_of_row(&document, row)).collect();
        assert!(lengths.iter().all(|length| *length == lengths[0]), "rows of {lengths:?} cells");
    }
    assert!(tables >= 3, "identification, parties and matrix are tables");
}

fn width_of_row(document: &Document, row: &lopdf::Dictionary) -> i64 {
    kids(document, row)
        .iter()
        .map(|cell| {
            let attributes = cell.get(b"A").and_then(Object::as_dict);
            attributes.and_then(|a| a.get(b"ColSpan")).and_then(Object::as_i64).unwrap_or(1)
        })
        .sum()
}

fn kids(document: &Document, element: &lopdf::Dictionary) -> Vec<lopdf::Dictionary> {
    let kids = element.get(b"K").and_then(Object::as_array).expect("tables and rows have kids");
    kids.iter().map(|kid| dictionary(document, kid)).collect()
}

fn dictionary(document: &Document, object: &Object) -> lopdf::Dictionary {
    let id = object.as_reference().expect("structure is made of references");
    document.get_object(id).and_then(Object::as_dict).expect("structure is made of dictionaries").clone()
}

#[test]
fn an_edit_sets_only_what_it_changed_and_shows_it_at_its_place() {
    let mut composition = specimen::composition(16, 30);
    let mut cache = Cache::default();
    let before = lay_out(&composition, &mut cache);
    composition.blocks.push(specimen::paragraph("Aivan uusi kappale.").at(Anchor::new("new")));
    let after = lay_out(&composition, &mut cache);
    assert_eq!(before.page_of("new"), None);
    assert_eq!(after.page_of("new"), Some(after.count() - 1));
    assert_eq!(before.page_of("party:0"), after.page_of("party:0"));
    assert!(after.place_of("party:1").map(|place| place.1) > after.place_of("party:0").map(|place| place.1));
}
