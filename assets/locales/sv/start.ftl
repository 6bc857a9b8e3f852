### First start and new agreements.

## Kinds of agreement

# The kinds of agreement. Never yhteistoimintasopimus: that is a term of law for something else.
agreement-kind-letter-of-intent = avsiktsförklaring
agreement-kind-framework = ramavtal
agreement-kind-network = nätverksavtal
agreement-kind-cooperation = samarbetsavtal
agreement-kind-partnership = partnerskapsavtal

## How wide an agreement reaches

level-municipality = En kommun
level-several-municipalities = Flera kommuner
level-county = Hela välfärdsområdet

## Whether it binds

legal-nature-binding = Bindande avtal
legal-nature-intent = Avsiktsförklaring som inte är juridiskt bindande

## First start

start-welcome = Välkommen till Sopu
start-your-name = Ditt namn

# Why the name is asked for: it stands in the history of changes only.
start-your-name-why = Namnet syns i ändringshistoriken så att man vet vem som ändrat vad. Det skrivs inte ut i avtalet.
start-new-agreement = Nytt avtal
start-copy-of-earlier = Kopia av ett tidigare avtal
start-from-text = Från texten i ett tidigare avtal
start-from-text-why = Klistra in texten till exempel från Word. Rubrikerna blir avtalspunkter.
start-example = Titta på exemplet
start-example-why = Exemplet öppnas i en egen mapp. Det blandas inte ihop med dina egna avtal.
start-no-agreements = Det finns inga avtal ännu. Börja ett nytt eller titta på exemplet.

## The first start and the example

start-what-it-does = Sopu för ett samarbetsavtal mellan många aktörer från en lista över parter till en utskriftsfärdig handling. Allt stannar på den här datorn.
start-your-name-missing = Skriv ditt namn.
start-example-banner = Det här är ett exempel.
start-example-banner-why = Du kan pröva fritt: dina egna avtal berörs inte.
start-example-leave = Tillbaka till dina egna avtal

## The list of agreements

start-empty-title = Börja med det första avtalet
start-continue-last = Fortsätt där du slutade
start-untitled = Avtal utan namn
start-parties = Parter
start-validity = Giltigt
start-changed = Ändrat
start-make-copy = Gör en kopia
start-move-to-trash = Flytta till papperskorgen
start-trashed = { $name }: flyttat till papperskorgen.
start-trash =
    { $count ->
        [one] Papperskorgen: { $count } avtal
       *[other] Papperskorgen: { $count } avtal
    }
start-trash-list = Avtal i papperskorgen
start-restore = Återställ

## A new agreement

start-make = Skapa avtalet
start-title-example = Till exempel: Samarbetsavtal om familjecenterverksamheten 2027–2028
start-title-missing = Ge avtalet ett namn.
start-model-clauses = Fyll avtalspunkterna med modelltexter
start-model-clauses-why = Varje text kan redigeras, och en punkt kan lämnas bort.
start-can-change-later = Allt detta kan ändras senare i grunduppgifterna.
start-copy-which = Vilket avtal?
start-copy-why = Kopian får parterna, målen, arbetsfördelningen och texterna. Originalet ändras inte.
start-nothing-to-copy = Det finns inget avtal att kopiera ännu.

## From the text of an earlier agreement

start-paste-here = Klistra in avtalets text här (Ctrl + V)
start-divide = Dela upp i punkter

# The title of what stands before the first heading of a pasted agreement.
start-preamble = Inledning
start-text-language = Textens språk
start-sections-found =
    { $count ->
        [one] { $count } punkt hittades i texten
       *[other] { $count } punkter hittades i texten
    }
start-sections-taken =
    { $count ->
        [one] { $count } punkt tas med i avtalet.
       *[other] { $count } punkter tas med i avtalet.
    }
start-take-section = Ta med: { $name }
start-section-title = Punktens rubrik
start-join-previous = Slå ihop med föregående

# Read aloud on the button of one section.
start-join-previous-of = Slå ihop med föregående: { $name }

## What identifies an agreement

identity-title = Avtalets namn
identity-kind = Typ
identity-case-number = Diarienummer
identity-date = Handlingens datum
identity-languages = Språk
identity-prevailing = Om texterna skiljer sig åt
identity-prevailing-both-authentic = Båda har samma giltighet
identity-prevailing-fi = Den finska gäller
identity-prevailing-sv = Den svenska gäller
identity-sender = Avsändare
identity-sender-note = Syns uppe till vänster på varje sida.
identity-area = Område
identity-area-note = Till exempel Södra Savolax välfärdsområde.
identity-level = Hur stort område avtalet gäller
identity-nature = Rättslig karaktär

# The word for the whole that the agreement is about, in the forms that the model clauses need.
identity-whole = Vilken helhet avtalet gäller
identity-whole-note = Modelltexterna använder det här ordet. Skriv formerna själv, programmet böjer inga ord.
identity-whole-fi = På finska (perhekeskus)
identity-whole-fi-genitive = Finska, genitiv (perhekeskuksen)
identity-whole-fi-partitive = Finska, partitiv (perhekeskusta)
identity-whole-fi-inessive = Finska, inessiv (perhekeskuksessa)
identity-whole-sv = På svenska (familjecenter)
identity-whole-sv-definite = Bestämd form (familjecentret)
identity-whole-sv-definite-genitive = Bestämd form, genitiv (familjecentrets)
identity-whole-en = På engelska (family centre)

## What is to be known about the place of the data

notice-read-only = Det går inte att skriva på den här platsen. Du kan se på, skriva ut och exportera avtal, men ändringar kan inte sparas.
notice-synchronised = Uppgifterna finns i en mapp som { $service } kopierar mellan datorer. Om två datorer ändrar dem kan den enas ändringar försvinna. Flytta mappen till den här datorns egen disk.
notice-network = Uppgifterna finns på en nätverksdisk. Om förbindelsen bryts kan den senaste ändringen bli osparad. Flytta mappen till den här datorns egen disk.
notice-hide = Dölj det här meddelandet
