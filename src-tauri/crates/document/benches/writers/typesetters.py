"""Sets a document with other programs when asked to, in turn. Says first which there are, then answers each name with
milliseconds, bytes of the file and peak megabytes.

`typst fresh` makes a new compiler, `typst reused` keeps one after a word of the text has changed; both write PDF/A-3a and
PDF/UA-1. WeasyPrint and LibreOffice write tagged PDF/A from HTML, where they are installed."""

import importlib.util
import pathlib
import resource
import shutil
import subprocess
import sys
import time

folder = pathlib.Path(sys.argv[1])
source, page, made = folder / "text.typ", folder / "text.html", folder / "text.pdf"
office = shutil.which("soffice") or shutil.which("libreoffice")
programs = {}

if importlib.util.find_spec("typst"):
    import typst

    standards = ["a-3a", "ua-1"]
    text = source.read_text(encoding="utf-8")
    kept = typst.Compiler(str(source))
    programs["typst fresh"] = lambda: typst.Compiler(str(source)).compile(pdf_standards=standards)
    programs["typst reused"] = lambda: kept.compile(pdf_standards=standards)

if importlib.util.find_spec("weasyprint"):
    import weasyprint

    programs["weasyprint"] = lambda: weasyprint.HTML(str(page)).write_pdf(pdf_variant="pdf/a-3u", pdf_tags=True)


def libreoffice():
    told = 'pdf:writer_web_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"3"}}'
    command = [office, "--headless", "--convert-to", told, "--outdir", str(folder), str(page)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return made.read_bytes()


if office:
    programs["libreoffice"] = libreoffice

print(",".join(programs), flush=True)
for number, line in enumerate(sys.stdin):
    name = line.strip()
    if name.startswith("typst"):
        source.write_text(f"{text}\nMuutos {number}.\n", encoding="utf-8")
    started = time.perf_counter()
    pdf = programs[name]()
    taken = (time.perf_counter() - started) * 1000
    who = resource.RUSAGE_CHILDREN if name == "libreoffice" else resource.RUSAGE_SELF
    print(taken, len(pdf), resource.getrusage(who).ru_maxrss / 1024, flush=True)
