//! Places to sign.

use super::Text;

/// Where a party signs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// The running number of the party; may be empty.
    pub number: String,
    /// The party; a second name stands under the first.
    pub party: Text,
    /// Who decides for it, or on what the right to sign rests; may be empty.
    pub under: Text,
    /// Those who sign, in order.
    pub signatories: Vec<Signatory>,
    /// The words of the empty lines.
    pub words: SignatureWords,
}

/// One who signs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signatory {
    /// Title and capacity as printed under the line.
    pub title: Text,
    /// The name in clear where it is known; else its line stays empty.
    pub name: Text,
}

/// The words under the empty lines of a signature block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SignatureWords {
    /// Place and date.
    pub place_and_date: String,
    /// Signature.
    pub signature: String,
    /// Name in clear.
    pub name_in_clear: String,
}
