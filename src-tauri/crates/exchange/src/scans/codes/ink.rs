//! Ink and paper: a grey picture as black and white, each pixel held against its surroundings.

use crate::scans::picture::Grey;

/// Which pixels are ink.
pub(super) struct Ink {
    pub(super) width: usize,
    pub(super) height: usize,
    dark: Vec<bool>,
}

/// The surroundings are this part of the picture's longer side: on a page about 12 mm, wider than the seven modules of a
/// finder pattern and narrower than the shadow in a book's fold.
const SURROUNDINGS: usize = 24;
/// Ink is darker than this share of the surroundings' mean, in 256ths.
const SHARE: u32 = 224;
/// No smaller windows, whatever the picture.
const SMALLEST: usize = 8;

impl Ink {
    /// Divides a picture.
    pub(super) fn of(grey: &Grey) -> Self {
        let (width, height) = (grey.width, grey.height);
        let reach = (grey.longest() / SURROUNDINGS / 2).max(SMALLEST);
        let mut dark = Vec::with_capacity(width * height);
        // Sums of each column over the rows of the window, then of the window over the columns: no table of the whole.
        let mut columns = vec![0_u32; width];
        let add = |row: &[u8], columns: &mut Vec<u32>| {
            columns.iter_mut().zip(row).for_each(|(sum, value)| *sum += u32::from(*value));
        };
        (0..reach.min(height)).for_each(|y| add(grey.row(y), &mut columns));
        for y in 0..height {
            if y + reach < height {
                add(grey.row(y + reach), &mut columns);
            }
            if y > reach {
                let old = grey.row(y - reach - 1);
                columns.iter_mut().zip(old).for_each(|(sum, value)| *sum -= u32::from(*value));
            }
            let rows = (y + reach).min(height - 1) - y.saturating_sub(reach) + 1;
            divide_row(grey.row(y), &columns, rows, reach, &mut dark);
        }
        Self { width, height, dark }
    }

    /// Whether a pixel is ink; outside there is none.
    #[inline]
    pub(super) fn is_dark(&self, x: isize, y: isize) -> bool {
        match (usize::try_from(x), usize::try_from(y)) {
            (Ok(x), Ok(y)) if x < self.width && y < self.height => self.dark[y * self.width + x],
            _ => false,
        }
    }

    pub(super) fn row(&self, y: usize) -> &[bool] {
        &self.dark[y * self.width..][..self.width]
    }
}

fn divide_row(row: &[u8], columns: &[u32], rows: usize, reach: usize, dark: &mut Vec<bool>) {
    let width = row.len();
    let mut sum: u64 = columns.iter().take(reach).map(|column| u64::from(*column)).sum();
    for (x, value) in row.iter().enumerate() {
        if x + reach < width {
            sum += u64::from(columns[x + reach]);
        }
        if x > reach {
            sum -= u64::from(columns[x - reach - 1]);
        }
        let within = (x + reach).min(width - 1) - x.saturating_sub(reach) + 1;
        dark.push(u64::from(*value) * 256 * ((within * rows) as u64) < sum * u64::from(SHARE));
    }
}
