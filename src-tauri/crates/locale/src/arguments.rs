//! What is put into a message: finished texts, and counts that choose a plural form.

/// An argument of a message: a finished text. Digits of a number are printed as they are, without grouping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A finished text.
    Text(String),
    /// A number that chooses a plural form; only arguments called `count` or `…_count` do.
    Count(i64),
}

/// A number that chooses a plural form: the arguments called `count` and `…_count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count(pub i64);

impl From<Count> for Arg {
    fn from(count: Count) -> Arg {
        Arg::Count(count.0)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<std::borrow::Cow<'_, str>> for Arg {
    fn from(text: std::borrow::Cow<'_, str>) -> Arg {
        Arg::Text(text.into_owned())
    }
}

/// Numbers no one has more of than `i64` can count are capped, not wrapped.
macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Count {
            fn from(number: $number) -> Count {
                Count(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Count(Count::from(number).0)
            }
        }
    )*};
}

from_numbers!(i32, i64, u8, u16, u32, u64, usize);
