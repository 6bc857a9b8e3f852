//! PDF files by hand, as another program might have written them.

/// A PDF of one empty page.
pub fn empty() -> Vec<u8> {
    of_objects(&["<< /Type /Catalog /Pages 2 0 R >>", PAGES, PAGE].map(str::to_owned).map(String::into_bytes))
}

/// A PDF of one empty page that carries the bytes as `sopimus.json`, not packed.
pub fn carrying(json: &[u8]) -> Vec<u8> {
    let catalog = "<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] /Names << /EmbeddedFiles << /Names [(sopimus.json) 4 0 R] >> >> >>";
    let specification = "<< /Type /Filespec /F (sopimus.json) /UF (sopimus.json) /AFRelationship /Source /EF << /F 5 0 R /UF 5 0 R >> >>";
    let size = json.len();
    let head = format!("<< /Type /EmbeddedFile /Length {size} /Params << /Size {size} >> >>\nstream\n");
    let file = [head.as_bytes(), json, b"\nendstream"].concat();
    of_objects(&[catalog.into(), PAGES.into(), PAGE.into(), specification.into(), file])
}

/// A PDF of one page with this content, packed.
pub fn drawing(content: &[u8]) -> Vec<u8> {
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(content, 6);
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 900] /Contents 4 0 R >>";
    let head = format!("<< /Filter /FlateDecode /Length {} >>\nstream\n", packed.len());
    let stream = [head.as_bytes(), &packed, b"\nendstream"].concat();
    of_objects(&["<< /Type /Catalog /Pages 2 0 R >>".into(), PAGES.into(), page.into(), stream])
}

const PAGES: &str = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const PAGE: &str = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>";

/// A file of objects numbered from 1, the catalog first.
fn of_objects(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", file.len());
        file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    table += &format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    file.extend_from_slice(table.as_bytes());
    file
}

/// A few megabytes that call themselves a pack of objects and unpack to a gigabyte of zeros.
pub fn pack_of_a_gigabyte() -> Vec<u8> {
    let packed = deflated_zeros(1 << 30);
    let head = format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {} >>\nstream\n",
        packed.len()
    );
    [head.as_bytes(), &packed, b"\nendstream\nendobj\n"].concat()
}

/// Zeros as deflate packs them best (RFC 1951, fixed codes): one zero, then again and again "the last 258 once more".
fn deflated_zeros(size: usize) -> Vec<u8> {
    let mut bits = Bits { bytes: vec![0x78, 0x9C], free: 0 };
    bits.push("110"); // the last block, with fixed codes
    bits.push("00110000"); // a zero
    for _ in 0..size / 258 {
        bits.push("1100010100000"); // length 258, distance 1
    }
    bits.push("0000000"); // the end
    bits.bytes
}

/// Bits in the order in which deflate reads them: each byte from its lowest.
struct Bits {
    bytes: Vec<u8>,
    free: u32,
}

impl Bits {
    fn push(&mut self, bits: &str) {
        for bit in bits.bytes() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = 8;
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= (bit - b'0') << (8 - self.free);
            }
            self.free -= 1;
        }
    }
}
