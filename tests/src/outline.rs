//! The outline of another real agreement, whose text is `tests/fixtures/another-real-outline.txt`.

/// The headings, each with the beginning of the text below it.
pub const HEADINGS: &[(&str, &str)] = &[
    ("Osapuolet", "Tämän sopimuksen osapuolia ovat ne 23 kuntaa"),
    ("Tausta ja tarkoitus", "Kunnat ovat tehneet kirjastoyhteistyötä pitkään"),
    ("Päätöksenteko ja hallinto", "Yhteistyötä johtaa johtoryhmä"),
    ("Henkilöstö", "Henkilöstö on oman kuntansa palveluksessa"),
    ("Talous", "Yhteiset kulut jaetaan kuntien kesken"),
    ("Asiakasmaksut", "Asiakkailta perittävät maksut ovat"),
    ("Toimitilat ja kalusto", "Kukin kunta vastaa kirjastojensa tiloista"),
    ("Asiakastiedot ja tietoturva", "Osapuolet pitävät yhteistä asiakasrekisteriä"),
    ("Muuttaminen ja neuvotteluvelvollisuus", "Sopimusta muutetaan kirjallisesti"),
    ("Vahingonkorvaus", "Osapuoli korvaa toiselle vahingon"),
    ("Erimielisyydet", "Erimielisyyksistä neuvotellaan ensin"),
    ("Voimassaolo ja irtisanominen", "Sopimus tulee voimaan, kun kaikki osapuolet"),
    ("Allekirjoitukset", "Sopimuksesta tehdään yksi alkuperäiskappale"),
];
