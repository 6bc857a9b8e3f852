//! Where in a JSON text a reader stopped: line and column become `text.goals[3].title`.

enum Frame {
    Object { key: String, at_key: bool },
    Array { index: usize },
}

/// The path of the value at a place of a JSON text; `line` and `column` (in bytes) count from 1. Best effort: the text
/// need not be valid after the place.
pub(super) fn path_at(json: &[u8], line: usize, column: usize) -> String {
    let before: usize =
        json.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let mut end = (before + column).min(json.len());
    // The reader looks past the comma after a bad value before it tells.
    if end > 0 && json[end - 1] == b',' {
        end -= 1;
    }
    let mut frames: Vec<Frame> = Vec::new();
    let mut place = 0;
    while place < end {
        match json[place] {
            b'"' => {
                let text = string_at(json, place + 1);
                place += text.len() + 1;
                if let Some(Frame::Object { key, at_key: at_key @ true }) = frames.last_mut() {
                    *key = String::from_utf8_lossy(text).into_owned();
                    *at_key = false;
                }
            }
            b'{' => frames.push(Frame::Object { key: String::new(), at_key: true }),
            b'[' => frames.push(Frame::Array { index: 0 }),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Object { at_key, .. }) => *at_key = true,
                Some(Frame::Array { index }) => *index += 1,
                None => {}
            },
            _ => {}
        }
        place += 1;
    }
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::Object { key, .. } if path.is_empty() => path = key,
            Frame::Object { key, .. } if key.is_empty() => {}
            Frame::Object { key, .. } => path = format!("{path}.{key}"),
            Frame::Array { index } => path = format!("{path}[{index}]"),
        }
    }
    path
}

/// The bytes of a string up to its closing quote, escapes left as they are.
fn string_at(json: &[u8], start: usize) -> &[u8] {
    let rest = json.get(start..).unwrap_or_default();
    let mut escaped = false;
    let end = rest.iter().position(|byte| {
        let closes = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    });
    &rest[..end.unwrap_or(rest.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_text_becomes_a_path() {
        let json = "{\"text\":\n {\"goals\": [{\"a\": \"x\\\",{\"}, {\"title\": {\"fi\": 1}}]}}";
        let second = json.split('\n').nth(1).expect("two lines");
        let column = |what: &str| second.find(what).expect("it is there") + 1;
        let cases = [
            (1, 3, "text"),
            (2, column("\"a\""), "text.goals[0].a"),
            (2, column("1"), "text.goals[1].title.fi"),
            (2, column("1") + 1, "text.goals[1].title"),
            (2, column("1") + 2, "text.goals[1]"),
            (2, column(", {"), "text.goals[0]"),
            (9, 9, ""),
        ];
        for (line, column, expected) in cases {
            assert_eq!(path_at(json.as_bytes(), line, column), expected, "{line}:{column}");
        }
    }
}
