//! Pictures of whole pages.

use std::sync::Arc;

use crate::picture::Picture;

/// A picture of a whole page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    /// The picture.
    pub picture: Arc<Picture>,
    /// Quarter turns clockwise that bring it upright: 0 to 3.
    pub turns: u8,
    /// What it shows, for those who do not see it.
    pub words: String,
}
