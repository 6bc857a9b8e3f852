//! The same text gives the same file whoever writes it: `sopu-cli` twice, and this program through `commands`.

use commands::{AgreementLanguages, Desk, DocumentKind, NoHost, OpenOptions, SystemWorld, headless};
use stories::command_line::Place;

#[test]
fn two_processes_and_two_programs_write_the_same_bytes() {
    let (place, id) = Place::with_sample();
    for languages in AgreementLanguages::ALL {
        let written = |out: &str| {
            let arguments = ["pdf", &id, "--kind", "agreement", "--lang", languages.code(), "--out", out];
            place.ask(&arguments).done();
            std::fs::read(place.file(out)).expect("the file was written")
        };
        let first = written(&format!("first-{}.pdf", languages.code()));
        assert!(
            first == written(&format!("second-{}.pdf", languages.code())),
            "{}: another process",
            languages.code()
        );

        let world = Box::new(SystemWorld);
        let desk = Desk::open(&place.workspace(), &OpenOptions::CREATE_IF_MISSING, world, Box::new(NoHost));
        let desk = desk.expect("no other program has the workspace");
        let agreement = headless::find_agreement(&desk, &id).expect("the agreement is there");
        let out = place.file(&format!("here-{}.pdf", languages.code()));
        let wanted = headless::PdfWanted {
            version: None,
            kind: DocumentKind::Agreement,
            languages,
            parties: headless::PdfParties::Together,
            bound: false,
            return_by: None,
            plain: false,
            out: &out,
            force: false,
        };
        headless::pdf(&desk, agreement, &wanted, &mut |_, _, _| {}).expect("the file can be written");
        let here = std::fs::read(&out).expect("the file was written");
        assert!(first == here, "{}: another program", languages.code());
    }
}
