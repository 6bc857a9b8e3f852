"""Validates the PDF files named on standard input, one a line, against PDF/A-3a and PDF/UA-1 with page-validation.

For each file and profile one line: the file, a tab, the profile, a tab, and the failed rules, parted by blanks; nothing
after the last tab where all is well. A line beginning with "#" explains the failed rules above it.
"""

import sys

import page

PROFILES = {"PDFA-3A": page.ValidationProfile.PDF_A_3A, "PDFUA-1": page.ValidationProfile.PDF_UA_1}

for line in sys.stdin:
    file = line.rstrip("\n")
    for name, profile in PROFILES.items():
        try:
            failures = page.validate_pdf(file, profile=profile).failures
            rules = sorted({failure.rule_id for failure in failures})
            reasons = [f"{failure.rule_id} {failure.message}" for failure in failures[:5]]
        except page.PageError as error:
            rules, reasons = ["unreadable"], [str(error)]
        print(file, name, " ".join(rules), sep="\t")
        for reason in reasons:
            print("#", " ".join(reason.split()))
