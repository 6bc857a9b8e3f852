### Who signs, how, and how many originals are made.

originals-one-each = An original for each
originals-one-and-copies = One original and copies
originals-page-each = A signature page for each, gathered into one original
signatures-signatory = Signatory
signatures-signatories = Signatories
signatures-title = Title
signatures-capacity = How they sign
signatures-basis = Basis of the right to sign
signatures-deputy = Deputy
signatures-countersigner = Counter-signer
signatures-originals = Number of originals
