//! The translation files as Fluent bundles, built once for the whole program.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::arguments::Arg;
use crate::language::Language;
use crate::{numbers, words};

type Bundle = FluentBundle<FluentResource>;

/// What a message says; `None` when the key is unknown or an argument is missing.
pub(crate) fn format(language: Language, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let given: FluentArgs = arguments.iter().map(|(name, argument)| (*name, value(name, argument))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&given), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

/// A number under a name that is not a count is a finished text: a year or a page must not be grouped into "2 027".
fn value<'a>(name: &str, argument: &'a Arg) -> FluentValue<'a> {
    match argument {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Count(count) if name == "count" || name.ends_with("_count") => FluentValue::from(*count),
        Arg::Count(number) => FluentValue::from(number.to_string()),
    }
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: OnceLock<[Bundle; 3]> = OnceLock::new();
    &BUNDLES.get_or_init(|| Language::ALL.map(build))[language as usize]
}

fn build(language: Language) -> Bundle {
    let (code, print): (&str, fn(&FluentValue, &_) -> Option<String>) = match language {
        Language::Fi => ("fi", |value, _| count(Language::Fi, value)),
        Language::Sv => ("sv-FI", |value, _| count(Language::Sv, value)),
        Language::En => ("en-GB", |value, _| count(Language::En, value)),
    };
    let identifier = code.parse().expect("BUG: the three codes are well formed");
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Isolation marks around arguments would end up in files, on paper and in what people copy.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(print));
    for (_, source) in words::SOURCES.iter().filter(|(code, _)| *code == language.code()) {
        let resource =
            FluentResource::try_new((*source).to_owned()).expect("BUG: build.rs has parsed every file");
        bundle.add_resource(resource).expect("BUG: build.rs has refused doubled keys");
    }
    bundle
}

fn count(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        // Counts are made from i64 in `value` above; what a f64 cannot hold exactly nobody counts.
        FluentValue::Number(number) => Some(numbers::integer(language, number.value as i64)),
        _ => None,
    }
}
