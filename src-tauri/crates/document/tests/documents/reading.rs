//! Reading files back: with pdftotext and qpdf (poppler-utils, qpdf), which the set-up installs, and as pictures.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

/// The text of a page, counted from 1, or of all pages; blanks and line ends each become one space.
pub fn text(pdf: &[u8], page: Option<usize>) -> String {
    let mut command = Command::new("pdftotext");
    if let Some(page) = page {
        command.args(["-f", &page.to_string(), "-l", &page.to_string()]);
    }
    command.args(["-enc", "UTF-8", "-", "-"]);
    let read = fed(&mut command, pdf);
    // A soft hyphen at the end of a line is no part of the word.
    let whole = read.replace("\u{AD}\n", "");
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of each page, in the order in which it was written.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let read = fed(Command::new("pdftotext").args(["-raw", "-enc", "UTF-8", "-", "-"]), pdf);
    // A form feed ends each page.
    let mut pages: Vec<String> = read.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// Everything a file holds: the words of its pages, its streams unpacked, and its strings.
pub fn everything(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("the file can be opened");
    let mut whole = text(pdf, None);
    for object in document.objects.values() {
        if let Ok(stream) = object.as_stream() {
            let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            whole += &String::from_utf8_lossy(&bytes);
        }
        add_strings(object, &mut whole);
    }
    whole
}

fn add_strings(object: &lopdf::Object, whole: &mut String) {
    match object {
        lopdf::Object::String(bytes, _) => {
            *whole += &String::from_utf8_lossy(bytes);
            let pairs = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            *whole += &String::from_utf16_lossy(&pairs.collect::<Vec<_>>());
        }
        lopdf::Object::Array(objects) => objects.iter().for_each(|object| add_strings(object, whole)),
        lopdf::Object::Dictionary(entries) => {
            entries.iter().for_each(|(_, object)| add_strings(object, whole))
        }
        lopdf::Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, object)| add_strings(object, whole))
        }
        _ => {}
    }
}

/// Fails with qpdf's words when the file is broken.
pub fn check(pdf: &[u8]) {
    static CHECKED: AtomicUsize = AtomicUsize::new(0);
    let number = CHECKED.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("document-{}-{number}.pdf", std::process::id()));
    std::fs::write(&file, pdf).expect("a temporary file can be written");
    let output = Command::new("qpdf").arg("--check").arg(&file).output().expect("qpdf is installed");
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    std::fs::remove_file(&file).expect("a temporary file can be removed");
    assert!(output.status.success(), "qpdf: {said}");
}

/// The pixels of a page, counted from 0, at 50 dpi.
pub fn pixels(pdf: &[u8], page: usize) -> Vec<u8> {
    drawn(pdf, page, 50.0).data_as_u8_slice().to_vec()
}

/// A page, counted from 0, in grey: width, height and a byte a pixel.
pub fn grey(pdf: &[u8], page: usize, dpi: f32) -> (usize, usize, Vec<u8>) {
    let drawn = drawn(pdf, page, dpi);
    let grey = drawn.data_as_u8_slice().chunks_exact(4).map(|pixel| pixel[1]).collect();
    (usize::from(drawn.width()), usize::from(drawn.height()), grey)
}

/// What the codes in the upper right and the lower left quarter of a page say, read from its picture.
pub fn codes(pdf: &[u8], page: usize, dpi: f32) -> Vec<String> {
    let (width, height, grey) = grey(pdf, page, dpi);
    let (right, lower) = (width / 2, height / 2);
    let read = |(left, top): (usize, usize)| {
        let at = |x, y| grey[(top + y) * width + left + x];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(right, lower, at);
        let grids = image.detect_grids();
        grids.iter().map(|grid| grid.decode().expect("the code can be read").1).collect::<Vec<_>>()
    };
    [(right, 0), (0, lower)].into_iter().flat_map(read).collect()
}

fn drawn(pdf: &[u8], page: usize, dpi: f32) -> Pixmap {
    let pdf = Pdf::new(pdf.to_vec()).expect("the file can be opened");
    let scale = dpi / 72.0;
    hayro::render(
        &pdf.pages()[page],
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    )
}

fn fed(command: &mut Command, input: &[u8]) -> String {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils and qpdf are installed");
    let mut stdin = child.stdin.take().expect("BUG: the input is piped");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the tool ends");
    writer.join().expect("the writer ends").expect("the tool reads all of its input");
    assert!(output.status.success(), "{command:?} failed");
    String::from_utf8(output.stdout).expect("the tool writes UTF-8")
}
