### The parties of an agreement, their decision-makers, signatories and contact persons.

## Where a party stands

status-invited = kutsuttu
status-negotiating = neuvottelee

# Only joining parties are parties of the text.
status-joining = mukana
status-declined = ei lähde mukaan
status-cooperating = tekee yhteistyötä

# The party has left an agreement it had joined.
status-left = irtisanoutunut

## Who decides for a party

decision-level-council = valtuusto tai vastaava
decision-level-board = hallitus
decision-level-committee = lautakunta tai toimikunta
decision-level-office-holder = viranhaltija
decision-level-meeting = jäsenkokous

# The usual decision-maker of each kind of organisation, proposed and then edited by the user.
decision-maker-municipality = kunnanhallitus

# A municipality that calls itself a city.
decision-maker-city = kaupunginhallitus
decision-maker-wellbeing-services-county = aluehallitus
decision-maker-joint-municipal-authority = yhtymähallitus
decision-maker-parish = kirkkoneuvosto
decision-maker-parish-union = yhteinen kirkkoneuvosto
decision-maker-other-religious-community = hallitus
decision-maker-association = hallitus
decision-maker-foundation = hallitus
decision-maker-company = hallitus

# A school has no proposal of its own: its keeper decides. Shown as a reminder.
decision-maker-school = oppilaitoksen ylläpitäjä
decision-maker-state-authority = toimivaltainen virkamies

## Who signs

capacity-alone = yksin
capacity-two-jointly = kaksi yhdessä
capacity-authorised = valtuutettuna

# What a signatory's right to sign rests on.
signature-basis-administrative-rules = hallintosääntö
signature-basis-delegation-decision = delegointipäätös
signature-basis-register-extract = rekisteriote
signature-basis-power-of-attorney = valtakirja
signature-basis-other = muu peruste

## The list of parties

party-add = Lisää osapuoli
party-add-placeholder = Kirjoita nimi
party-already = on jo osapuoli
party-from-register = Valitse rekisteristä
party-add-chosen =
    { $count ->
        [one] Lisää valittu
       *[other] Lisää valitut { $count }
    }
party-add-all =
    { $count ->
        [one] Lisää löytynyt
       *[other] Lisää kaikki { $count }
    }
party-empty-title = Ketkä tekevät sopimuksen?
party-empty = Tuo osapuolet tiedostosta, liitä nimet tai valitse ne rekisteristä. Yhden voi lisätä kirjoittamalla nimen yllä olevaan kenttään.
party-count =
    { $count ->
        [one] { $count } osapuoli
       *[other] { $count } osapuolta
    }
party-choose = Valitse osapuoli luettelosta, niin sen tiedot avautuvat tähän.
party-back-to-list = Takaisin luetteloon

# $brief is a finding in a few words, $count how many others there are.
party-mark =
    { $count ->
        [one] { $brief } ja { $count } muu
       *[other] { $brief } ja { $count } muuta
    }
party-list-keys = ↑ ↓ liikkuu, Enter avaa tiedot, Alt + ↑ ↓ siirtää, Del poistaa.
party-remove = Poista osapuoli

## One party

party-differs = Rekisterin tiedot ovat muuttuneet tämän jälkeen.
party-update-from-register = Päivitä rekisteristä
party-unit = Toimintayksikkö
party-unit-note = Jos sopimusta toteuttaa jokin osapuolen yksikkö.
party-lead = Koordinoi yhteistyötä
party-lead-note = Osapuolet ovat silti tasavertaisia.
party-standing = Mukanaolo
party-status = Tilanne
party-status-note = Vain mukana olevat ovat sopimuksen osapuolia.
party-since = Mistä alkaen
party-reason = Syy tai lisätieto
party-last-day = Viimeinen päivä

## Who decides and who signs

party-decision-maker = Kuka päättää sopimuksesta
party-use-proposal = Käytä ehdotusta: { $name }
party-decision-level = Toimielimen taso
party-decision-name = Toimielimen tai viranhaltijan nimike
party-decision-clear = Poista päättäjä
party-signatories = Allekirjoittajat
party-add-signatory = Lisää allekirjoittaja
party-signatory-title = Tehtävänimike
party-signatory-title-note = Pienellä alkukirjaimella, esimerkiksi kaupunginjohtaja.
party-signatory-name = Nimi
party-signatory-name-note = Vapaaehtoinen. Tulostuu vain allekirjoitusarkille.
party-capacity = Miten allekirjoittaa
party-basis = Mihin oikeus perustuu
party-basis-detail = Perusteen tarkennus
party-basis-detail-note = Esimerkiksi pykälä tai päätöksen numero.
party-basis-dated = Perusteen päiväys
party-counter-signs = Varmentaa toisen allekirjoituksen

## Contact persons

party-contacts = Yhteyshenkilöt
party-contacts-note = Tulostuvat liitteeseen, joten henkilön voi vaihtaa muuttamatta sopimusta.
party-add-contact = Lisää yhteyshenkilö
party-contact-role = Tehtävä tai rooli
party-contact-name = Nimi
party-contact-name-note = Voi jäädä tyhjäksi: rooli riittää.
party-contact-email = Sähköposti
party-contact-phone = Puhelin
party-contact-deputy = Varahenkilö
party-contact-job = Toimenkuva
party-contact-from = Alkaen
party-contact-to = Päättyen

# $date is a date such as 22.2.2027.
party-contact-checked = Tarkistettu { $date }.
party-contact-unchecked = Ei merkitty tarkistetuksi.

# What one body decided.
decision-result-approved = Hyväksytty
decision-result-approved-with-condition = Hyväksytty ehdolla
decision-result-tabled = Jätetty pöydälle
decision-result-returned = Palautettu valmisteluun
decision-result-declined = Hylätty
decision-result-appeal-pending = Muutoksenhaku vireillä

# How somebody signed.
signature-method-paper = Paperilla
signature-method-electronic = Sähköisesti
