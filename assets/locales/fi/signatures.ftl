### Who signs, how, and how many originals are made.

originals-one-each = Jokaiselle oma alkuperäiskappale
originals-one-and-copies = Yksi alkuperäiskappale ja jäljennökset
originals-page-each = Allekirjoitussivu kullekin, koottuna yhteen alkuperäiskappaleeseen
signatures-signatory = Allekirjoittaja
signatures-signatories = Allekirjoittajat
signatures-title = Tehtävänimike
signatures-capacity = Miten allekirjoittaa
signatures-basis = Nimenkirjoitusoikeuden peruste
signatures-deputy = Varalla
signatures-countersigner = Varmentaja
signatures-originals = Alkuperäiskappaleiden määrä
