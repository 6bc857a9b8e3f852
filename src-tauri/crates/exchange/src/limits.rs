//! How much of a foreign file is read before it is refused: one place, so that the numbers can be weighed together.

/// Bytes of a file as a whole. A list of 100,000 organisations with addresses is about 10 MB.
pub const FILE_BYTES: usize = 64 * 1024 * 1024;
/// Rows of a list that hold anything.
pub const ROWS: usize = 100_000;
/// Cells in one row.
pub const COLUMNS: usize = 256;
/// Bytes of one cell, line or piece of text.
pub const FIELD_BYTES: usize = 100_000;
/// Bytes of an earlier agreement pasted as text; the longest real one seen was about 200 kB.
pub const DOCUMENT_BYTES: usize = 4 * 1024 * 1024;
/// Entries in a workbook's zip directory.
pub const ZIP_ENTRIES: usize = 4_000;
/// Unpacked bytes of one worksheet; it is streamed, so this bounds time rather than memory.
pub const SHEET_BYTES: u64 = 256 * 1024 * 1024;
/// Unpacked bytes of a workbook's shared strings; they are held in memory.
pub const STRINGS_BYTES: u64 = 48 * 1024 * 1024;
/// Unpacked bytes of a workbook's other parts that are held in memory (directory, styles, theme).
pub const PART_BYTES: u64 = 2 * 1024 * 1024;
/// Bytes of all cells of a workbook together: a shared string may be used by any number of cells.
pub const CELL_BYTES: usize = 64 * 1024 * 1024;
/// Files attached to a PDF, and nodes in the tree of their names: ours have one.
pub const PDF_ATTACHMENTS: usize = 256;
/// Pixels of one drawn page: an A4 page at 600 dpi has 35 million.
pub const PAGE_PIXELS: u64 = 40_000_000;
/// Pages of one file of scans: a stack from a scanner's feeder has at most two hundred.
pub const SCANNED_PAGES: usize = 500;
/// Bytes that unpacking one picture may take at once: A4 at 600 dpi in colours, as a single strip, has 104 million.
pub const PICTURE_BYTES: usize = 128 * 1024 * 1024;
/// Strips or tiles of one TIFF picture; a strip a row is the most that scanners write.
pub const TIFF_CHUNKS: usize = 65_535;
/// Passes of a progressive JPEG; cameras write ten.
pub const JPEG_SCANS: usize = 64;
/// Pictures and forms that one page of a scanned PDF uses.
pub const PDF_PICTURES: usize = 1_000;
/// The longer side at which codes are sought, in pixels: A4 at 205 dots per inch.
pub const READING_PIXELS: usize = 2_400;
/// The longer side of the picture that a person compares, in pixels: A4 at 110 dots per inch.
pub const PREVIEW_PIXELS: usize = 1_286;
/// The longer side of a page in the signed record, in pixels: 150 dots per inch of A4.
pub const RECORD_PIXELS: usize = 1_754;
/// Fields of a PDF's form, signed or not.
pub const PDF_FIELDS: usize = 2_000;
/// Characters of a signer's name, of a field's name and of a time, as they are shown.
pub const PDF_NAME: usize = 200;
/// Bytes of a bundle, packed: it is held in memory whole, as is what it unpacks to piece by piece.
pub const BUNDLE_BYTES: usize = 100 * 1024 * 1024;
/// Entries of a bundle: every scanned page and every file of every version is one.
pub const BUNDLE_ENTRIES: usize = 20_000;
/// Bytes of all entries of a bundle, unpacked. Each is unpacked alone, so this bounds time rather than memory.
pub const BUNDLE_UNPACKED_BYTES: u64 = 512 * 1024 * 1024;
/// Bytes of a bundle's manifest, unpacked.
pub const BUNDLE_MANIFEST_BYTES: usize = 8 * 1024 * 1024;
/// Bytes of a bundle's rows, unpacked. An agreement of 100 parties and 200 tasks has about 5 MB.
pub const BUNDLE_RECORDS_BYTES: usize = 32 * 1024 * 1024;
