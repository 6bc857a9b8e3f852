//! Random flows of blocks: whatever follows whatever, nothing is torn apart or stands alone at the edge of a page.

use document::*;

use crate::specimen;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }

    fn words(&mut self, most: usize) -> String {
        const WORDS: [&str; 9] = [
            "perhekeskus",
            "osapuolet",
            "sopivat",
            "yhdessä",
            "lasten",
            "ja",
            "yhteistyöstä",
            "tavoitteiden",
            "mukaan",
        ];
        let count = 1 + self.below(most);
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ") + "."
    }
}

fn table(dice: &mut Dice) -> Kind {
    let column = |header: &str| Column { header: header.into(), width: Width::Share(1), align: Align::Left };
    let rows = (0..1 + dice.below(14))
        .map(|_| Row::new(vec![dice.words(3).as_str().into(), dice.words(14).as_str().into()]))
        .collect();
    Kind::Table(Table {
        summary: "taulukko".to_owned(),
        columns: vec![column("Tehtävä"), column("Huomautus")],
        rows,
    })
}

fn list(dice: &mut Dice, name: &str) -> Kind {
    let mut items: Vec<Item> = (0..1 + dice.below(8)).map(|_| Item::new(dice.words(20).as_str())).collect();
    items[0].anchor = Some(Anchor::new(format!("first:{name}")));
    Kind::List(List { marks: Marks::Dashes, place: Place::Body, items })
}

fn flow(seed: u64) -> Vec<Block> {
    let mut dice = Dice(seed);
    let mut blocks = Vec::new();
    for at in 0..40 {
        let name = format!("{seed}-{at}");
        match dice.below(9) {
            0 | 1 => blocks.push(specimen::paragraph(&dice.words(90))),
            2 => blocks.push(specimen::heading(1, "1", &dice.words(4))),
            3 => {
                blocks.push(specimen::heading(1, "2", &dice.words(4)));
                blocks.push(specimen::heading(2, "2.1", &dice.words(4)));
            }
            4 => blocks.push(Block::new(table(&mut dice))),
            5 => {
                blocks.push(specimen::heading(2, "3", &dice.words(4)));
                blocks.push(specimen::paragraph(&dice.words(30)));
                blocks.push(Block::new(table(&mut dice)));
            }
            6 => {
                let lead = dice.words(6).replace('.', ":");
                blocks.push(specimen::paragraph(&lead).at(Anchor::new(format!("lead:{name}"))));
                blocks.push(Block::new(list(&mut dice, &name)));
            }
            7 => blocks.push(specimen::signature(at)),
            _ => {
                let left = vec![specimen::paragraph(&dice.words(40))];
                let right = vec![specimen::paragraph(&dice.words(50)).in_language(Language::Sv)];
                blocks.push(Block::new(Kind::Parallel { left, right }));
            }
        }
    }
    blocks
}

#[test]
fn random_flows_leave_no_line_row_or_heading_alone() {
    let mut cache = Cache::default();
    for seed in 0..250 {
        let composition = Composition { blocks: flow(seed), ..specimen::composition(1, 1) };
        let pages = lay_out(&composition, &mut cache);
        let problems: Vec<String> = pages.problems().iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "seed {seed}: {problems:#?}");
        for (anchor, page, _) in pages.anchors() {
            if let Some(name) = anchor.0.strip_prefix("lead:") {
                let first = pages.page_of(&format!("first:{name}"));
                assert_eq!(
                    first,
                    Some(page),
                    "seed {seed}: the list {name} begins on another page than its sentence"
                );
            }
        }
    }
}
