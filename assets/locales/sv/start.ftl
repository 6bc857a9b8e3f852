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
