//! Measures of the page, after SFS 2487: A4, 20 mm left margin, body text indented by 46 mm. All lengths are points.

use crate::fonts::Face;

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// Short side of A4.
pub const SHORT_SIDE: f32 = 595.28;
/// Long side of A4.
pub const LONG_SIDE: f32 = 841.89;
/// Left and right margin.
pub const MARGIN: f32 = 20.0 * MM;
/// Body text begins this far to the right of the headings (SFS 2487).
pub const INDENT: f32 = 46.0 * MM;
/// The body begins this far below the upper edge: the header stands above it, and on pages of a locked version a code with
/// its free room. Drafts have the same room, so that pages break alike.
pub const BODY_TOP: f32 = 39.5 * MM;
/// The body ends this far above the lower edge.
pub const BODY_BOTTOM: f32 = 20.0 * MM;
/// On lying pages it ends lower, so that a matrix has as much room as can be.
pub const LYING_BOTTOM: f32 = 17.5 * MM;
/// On pages to sign the body ends so far above the lower edge, for the second code.
pub const SIGNING_BOTTOM: f32 = 39.5 * MM;
/// Nothing is printed nearer to an edge: printers cannot (ruling 31).
pub const FREE_EDGE: f32 = 10.0 * MM;
/// Between two columns of text.
pub const GUTTER: f32 = 8.0 * MM;

/// A colour by what it is for. Everything stays legible when printed in black.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Text.
    Ink,
    /// Codes: printers make no dots of it.
    Black,
    /// Text that steps back: labels, page furniture.
    Muted,
    /// On dark fields.
    White,
    /// Dark field: is responsible.
    Dark,
    /// Middle field: carries out.
    Middle,
    /// Light field: takes part, and header rows.
    Light,
    /// Thin lines.
    Line,
    /// What a draft must still say; also the draft mark.
    Remark,
}

impl Tone {
    /// Red, green and blue, 0 to 1.
    #[must_use]
    pub fn rgb(self) -> [f32; 3] {
        match self {
            Tone::Ink => [0.07, 0.09, 0.09],
            Tone::Black => [0.0, 0.0, 0.0],
            Tone::Muted => [0.33, 0.36, 0.36],
            Tone::White => [1.0, 1.0, 1.0],
            Tone::Dark => [0.04, 0.35, 0.26],
            Tone::Middle => [0.74, 0.87, 0.81],
            Tone::Light => [0.92, 0.95, 0.94],
            Tone::Line => [0.66, 0.69, 0.69],
            Tone::Remark => [0.64, 0.13, 0.15],
        }
    }
}

/// How a run of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Face of regular text; bold and italic follow from it.
    pub face: Face,
    /// Size.
    pub size: f32,
    /// Distance of baselines.
    pub leading: f32,
    /// Colour.
    pub tone: Tone,
    /// Whether words may be broken between syllables.
    pub hyphenate: bool,
    /// Figures of one width.
    pub tabular: bool,
}

impl TextStyle {
    const fn new(face: Face, size: f32, leading: f32) -> Self {
        TextStyle { face, size, leading, tone: Tone::Ink, hyphenate: false, tabular: false }
    }

    /// How far the baseline lies below the top of the line.
    #[must_use]
    pub fn baseline(&self) -> f32 {
        self.leading * 0.5 + self.size * 0.34
    }

    /// The same style in another colour.
    #[must_use]
    pub const fn toned(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

/// Body text.
pub const BODY: TextStyle = TextStyle { hyphenate: true, ..TextStyle::new(Face::Serif, 10.0, 14.5) };
/// Body text in narrow parallel columns.
pub const PARALLEL: TextStyle = TextStyle { hyphenate: true, ..TextStyle::new(Face::Serif, 9.5, 13.5) };
/// Notes and legends.
pub const NOTE: TextStyle =
    TextStyle { hyphenate: true, tone: Tone::Muted, ..TextStyle::new(Face::Sans, 8.0, 11.0) };
/// What a draft must still say.
pub const REMARK: TextStyle = TextStyle { tone: Tone::Remark, ..TextStyle::new(Face::SansItalic, 8.5, 12.0) };
/// The title of the document.
pub const TITLE: TextStyle = TextStyle::new(Face::SansBold, 17.0, 22.0);
/// Lines under the title.
pub const UNDER_TITLE: TextStyle = TextStyle { tone: Tone::Muted, ..TextStyle::new(Face::Sans, 11.5, 16.0) };
/// Headings of the three levels.
pub const HEADINGS: [TextStyle; 3] = [
    TextStyle::new(Face::SansBold, 13.0, 17.0),
    TextStyle::new(Face::SansBold, 10.5, 14.5),
    TextStyle::new(Face::SansBold, 9.5, 14.0),
];
/// Space above headings.
pub const ABOVE_HEADING: [f32; 3] = [25.0, 16.0, 12.0];
/// Space below headings.
pub const BELOW_HEADING: [f32; 3] = [2.0, 0.0, 0.0];
/// Lines of the contents.
pub const CONTENTS: TextStyle = TextStyle { tabular: true, ..TextStyle::new(Face::Sans, 9.5, 14.5) };
/// Cells of tables.
pub const CELL: TextStyle =
    TextStyle { hyphenate: true, tabular: true, ..TextStyle::new(Face::Sans, 8.5, 11.5) };
/// Header cells of tables.
pub const HEADER_CELL: TextStyle = TextStyle { tabular: true, ..TextStyle::new(Face::SansBold, 8.5, 11.5) };
/// Names of identification data.
pub const KEY: TextStyle = TextStyle { tone: Tone::Muted, ..TextStyle::new(Face::Sans, 9.0, 14.0) };
/// Values of identification data.
pub const VALUE: TextStyle = TextStyle { tabular: true, ..TextStyle::new(Face::Sans, 9.5, 14.0) };
/// Header and footer.
pub const FURNITURE: TextStyle = TextStyle { tabular: true, ..TextStyle::new(Face::Sans, 8.5, 12.0) };
/// Numbers of lines in drafts.
pub const LINE_NUMBER: TextStyle =
    TextStyle { tone: Tone::Muted, tabular: true, ..TextStyle::new(Face::Sans, 7.0, 10.0) };
/// Between the number of a line and the line.
pub const LINE_NUMBER_GAP: f32 = 9.0;
/// The party above its signature lines.
pub const SIGNING_PARTY: TextStyle = TextStyle::new(Face::SansBold, 9.5, 13.0);
/// Words under signature lines.
pub const SIGNING: TextStyle = TextStyle { tone: Tone::Muted, ..TextStyle::new(Face::Sans, 7.5, 10.0) };
/// Title under a signature line.
pub const SIGNING_TITLE: TextStyle = TextStyle::new(Face::Sans, 9.0, 12.0);

/// Space between paragraphs.
pub const PARAGRAPH_GAP: f32 = 7.0;
/// Space between items of a list.
pub const ITEM_GAP: f32 = 2.5;
/// A row taller than this share of a page may stand alone on one: five lines do not look lost, and keeping them with
/// another row would leave a third of a page empty.
pub const TALL_ROW: f32 = 0.088;
/// Space around tables.
pub const TABLE_GAP: f32 = 13.0;
/// Inside cells, above and below.
pub const CELL_PAD_Y: f32 = 3.0;
/// Inside cells, between what is said in one language and the same in another.
pub const LANGUAGE_GAP: f32 = 2.5;
/// Inside cells, left and right.
pub const CELL_PAD_X: f32 = 4.0;
