#!/usr/bin/env python3
"""Makes PDFs whose right reading is known, and judges how Parallax reads them.

    bench/print.py make TEXTS FOLDER [--root DIR]     twelve PDFs of public-domain speeches, with their gold
    bench/print.py score FOLDER CLASSPATH             how they are read by the classes on a class path
    bench/print.py hyphens TEXTS PATTERNS CLASSPATH   speeches wrapped at 60 columns with TeX's hyphenation

TEXTS holds speeches as .txt, a paragraph a line. `make` needs pdflatex (texlive-latex-recommended, lmodern) and
soffice (libreoffice-writer-nogui), or a folder DIR with a Debian that has them, which is entered by chroot.
PATTERNS is TeX's hyph-en-us.tex. CLASSPATH is target/parallax.jar and what target/parallax.classpath holds.
`score` prints for each PDF, and for all: paragraphs whole; precision and recall of headings (title among them);
the share of the running text's tokens that are measured; the share of what is measured that is no running text;
paragraphs of fewer than four words that are none.
"""

import argparse
import collections
import json
import random
import re
import shutil
import subprocess
from html import escape
from pathlib import Path

TEX = {"\\": "", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": "", "}": "", "~": "", "^": "",
       "—": "---", "–": "--", "’": "'", "‘": "`", "“": "``", "”": "''", "…": r"\ldots{}", "é": r"\'e"}


def paragraphs(folder):
    """Paragraphs of prose from all speeches, in an order that a seed fixes."""
    found = []
    for path in sorted(Path(folder).rglob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            line = " ".join(line.split())
            plain = line.isascii() or not re.search(r"[^\x00-\x7f—–’‘“”…é]", line)
            if 150 < len(line) < 900 and plain and line[-1] == "." and line[0].isupper() and '"' not in line and "--" not in line:
                found.append(line)
    random.Random(7).shuffle(found)
    return found


NOUNS = "harbour treaty railway winter granary senate river frontier bridge school market archive".split()
HEADS = ["The {} and the law", "A second {}", "What the {} asks of us", "Early years of the {}", "The {} before the war",
         "Limits of the {}", "How the {} was paid for", "After the {}"]


class Paper:
    """A document under construction, with its gold."""

    def __init__(self, seed, source):
        self.random = random.Random(seed)
        self.source = source
        self.gold = {"title": [], "heading": [], "paragraph": [], "other": []}

    def note(self, number):
        return (f"See the annual report of the {self.random.choice(NOUNS)} office for the year, volume {number}, "
                f"pages {number * 3} to {number * 3 + 9}, with the table there.")

    def heading(self):
        text = self.random.choice(HEADS).format(self.random.choice(NOUNS))
        self.gold["heading"].append(text)
        return text

    def title(self):
        text = f"On the {self.random.choice(NOUNS)} and the {self.random.choice(NOUNS)} of the republic"
        self.gold["title"].append(text)
        return text

    def paragraph(self):
        text = self.source.pop()
        self.gold["paragraph"].append(text)
        return text

    def reference(self, i):
        names = ["Baker", "Miller", "Roe", "Doe", "Smith", "Carter", "Fisher"]
        text = (f"{names[i % 7]}, J. ({1950 + i * 3}). The {NOUNS[i % 12]} of the northern towns. Journal of Quays, "
                f"{i + 3}({i % 4 + 1}), pp. {i * 10}--{i * 10 + 8}.")
        self.gold["other"].append(text)
        return text


def tex(text):
    text = "".join(TEX.get(c, c) for c in text)
    return text.replace("'' ", "''{} ")


def latex(paper, spec):
    body = []
    n = 0
    for section in range(spec["sections"]):
        head = paper.heading()
        body.append(("\\section{%s}" if spec.get("numbered", True) else "\\section*{%s}") % tex(head))
        if spec.get("numbered", True):
            paper.gold["heading"][-1] = f"{section + 1} {head}"
        for k in range(spec["paragraphs"]):
            text = paper.paragraph()
            printed = tex(text)
            if spec.get("notes") and k % 2 == 0:
                n += 1
                note = paper.note(n)
                paper.gold["other"].append(f"{n} {note}")
                cut = printed.find(" ", len(printed) // 2)
                while printed[cut - 1] in ".,;:'-`" or not printed[cut + 1].isalpha():
                    cut = printed.find(" ", cut + 1)
                    if cut < 0:
                        break
                printed = (printed[:cut] + "\\footnote{%s}" % tex(note) + printed[cut:]) if cut > 0 else printed + "\\footnote{%s}" % tex(note)
            body.append(printed)
            if spec.get("tables") and k == 2:
                caption = f"Ships and loads in the {paper.random.choice(NOUNS)} ports"
                rows = "".join(f"{town} & {paper.random.randint(10, 99)} & {paper.random.randint(100, 999)} & {paper.random.randint(1, 9)}.{k}\\\\\n"
                               for town in ("North", "South", "East", "West"))
                body.append("\\begin{table}[tb]\\centering\\caption{%s}\\begin{tabular}{lrrr}Town & Ships & Loads & Share\\\\\\hline\n%s\\end{tabular}\\end{table}" % (caption, rows))
                paper.gold["other"].append(f"Table {section + 1}: {caption}")
            if spec.get("figures") and k == 1:
                caption = f"Loads of the {paper.random.choice(NOUNS)} by year"
                ticks = "".join("\\put(0,%d){\\tiny %d}" % (y, y) for y in range(0, 60, 10)) + "".join("\\put(%d,-8){\\tiny %d}" % (10 + x * 22, 1990 + x) for x in range(6))
                body.append("\\begin{figure}[tb]\\centering\\begin{picture}(140,70)%s\\put(40,40){\\scriptsize North coast}\\put(80,20){\\scriptsize South coast}\\end{picture}\\caption{%s}\\end{figure}" % (ticks, caption))
                paper.gold["other"].append(f"Figure {section + 1}: {caption}")
    if spec.get("references"):
        paper.gold["heading"].append("References")
        body.append("\\section*{References}\\begin{list}{}{\\leftmargin=1.5em\\itemindent=-1.5em\\parsep=0pt}\n"
                    + "\n".join("\\item " + tex(paper.reference(i)).replace("----", "--") for i in range(9)) + "\n\\end{list}")
    title = paper.title()
    paper.gold["other"].append("Jane Roe")
    head = ("\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Jane Roe}\\fancyhead[R]{\\nouppercase{\\leftmark}}\\fancyfoot[C]{\\thepage}"
            if spec.get("heads") else "")
    return ("\\documentclass[%s]{article}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[utf8]{inputenc}%s%s\n"
            "\\title{%s}\\author{Jane Roe}\\date{4 January 1965}\\begin{document}\\maketitle\n%s\n\\end{document}\n"
            % (spec["options"], head, spec.get("preamble", ""), tex(title), "\n\n".join(body)))


def writer(paper, spec):
    """A flat OpenDocument text."""
    body = []
    n = 0
    title = paper.title()
    body.append(f'<text:p text:style-name="Title">{escape(title)}</text:p>')
    section_body = []
    for _ in range(spec["sections"]):
        section_body.append(f'<text:h text:style-name="H1" text:outline-level="1">{escape(paper.heading())}</text:h>')
        for k in range(spec["paragraphs"]):
            text = paper.paragraph()
            printed = escape(text)
            if spec.get("notes") and k % 2 == 0:
                n += 1
                note = paper.note(n)
                paper.gold["other"].append(f"{n} {note}")
                printed += (f'<text:note text:id="n{n}" text:note-class="footnote"><text:note-citation>{n}</text:note-citation>'
                            f'<text:note-body><text:p text:style-name="Footnote">{escape(note)}</text:p></text:note-body></text:note>')
            section_body.append(f'<text:p text:style-name="Body">{printed}</text:p>')
            if spec.get("tables") and k == 2:
                rows = "".join("<table:table-row>" + "".join(f'<table:table-cell><text:p text:style-name="Cell">{c}</text:p></table:table-cell>'
                               for c in (t, paper.random.randint(10, 99), paper.random.randint(100, 999))) + "</table:table-row>"
                               for t in ("North", "South", "East", "West"))
                section_body.append(f'<table:table table:name="T{len(section_body)}"><table:table-column table:number-columns-repeated="3"/>{rows}</table:table>')
    inner = "".join(section_body)
    if spec.get("columns"):
        inner = f'<text:section text:style-name="Cols" text:name="s">{inner}</text:section>'
    indent = '0.5cm' if spec.get("indent") else '0cm'
    below = '0cm' if spec.get("indent") else '0.25cm'
    header = f'<style:header><text:p text:style-name="Small">Annals of the {NOUNS[spec["seed"] % 12]}</text:p></style:header>' if spec.get("heads") else ""
    header_style = '<style:header-style><style:header-footer-properties fo:min-height="0cm" fo:margin-bottom="0.5cm"/></style:header-style>' if spec.get("heads") else ""
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="0.5cm"/><style:text-properties fo:font-size="18pt" fo:font-family="Liberation Serif"/></style:style>
<style:style style:name="H1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="{spec.get("head_size", 14)}pt" fo:font-weight="bold" fo:font-family="Liberation Sans"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="{indent}" fo:margin-bottom="{below}" fo:text-align="{spec.get("align", "justify")}"/><style:text-properties fo:font-size="11pt" fo:font-family="Liberation Serif" fo:language="en" fo:country="US"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="9pt" fo:font-family="Liberation Serif"/></style:style>
<style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="9pt" fo:font-family="Liberation Serif"/></style:style>
<style:style style:name="Cell" style:family="paragraph"><style:text-properties fo:font-size="10pt" fo:font-family="Liberation Serif"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Cols" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.6cm"><style:column style:rel-width="1*" fo:start-indent="0cm" fo:end-indent="0.3cm"/><style:column style:rel-width="1*" fo:start-indent="0.3cm" fo:end-indent="0cm"/></style:columns></style:section-properties></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>{header_style}<style:footer-style><style:header-footer-properties fo:min-height="0cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">{header}<style:footer><text:p text:style-name="Small">Page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{"".join(body)}{inner}</office:text></office:body></office:document>'''


SPECS = [
    ("tex01-plain", latex, dict(options="11pt", sections=5, paragraphs=7)),
    ("tex02-twocolumn", latex, dict(options="10pt,twocolumn", sections=6, paragraphs=8)),
    ("tex03-notes", latex, dict(options="11pt", sections=5, paragraphs=8, notes=True)),
    ("tex04-twocolumn-notes", latex, dict(options="10pt,twocolumn", sections=6, paragraphs=8, notes=True, references=True)),
    ("tex05-tables", latex, dict(options="10pt", sections=5, paragraphs=7, tables=True, figures=True)),
    ("tex06-twocolumn-all", latex, dict(options="10pt,twocolumn", sections=6, paragraphs=8, tables=True, figures=True, notes=True, references=True, heads=True)),
    ("tex07-heads", latex, dict(options="12pt", sections=5, paragraphs=8, heads=True, references=True)),
    ("tex08-parskip", latex, dict(options="11pt", sections=5, paragraphs=7, notes=True, numbered=False, heads=True, preamble="\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{6pt}")),
    ("odt09-plain", writer, dict(seed=9, sections=5, paragraphs=7, heads=True)),
    ("odt10-columns", writer, dict(seed=10, sections=5, paragraphs=8, columns=True, heads=True, indent=True)),
    ("odt11-notes-tables", writer, dict(seed=11, sections=5, paragraphs=7, notes=True, tables=True, align="left")),
    ("odt12-tagged", writer, dict(seed=12, sections=5, paragraphs=7, notes=True, heads=True, tables=True, tagged=True)),
]


def run(command, root, folder):
    if root:
        inside = Path(root) / "tmp" / "made"
        inside.mkdir(parents=True, exist_ok=True)
        for path in folder.glob("*"):
            shutil.copy(path, inside)
        command = ["chroot", root, "sh", "-c", "cd /tmp/made && HOME=/tmp " + " ".join(f"'{part}'" for part in command)]
    subprocess.run(command, cwd=None if root else folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if root:
        for path in inside.glob("*.pdf"):
            shutil.copy(path, folder)


def make(arguments):
    folder = Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    source = paragraphs(arguments.texts)
    for seed, (name, kind, spec) in enumerate(SPECS):
        paper = Paper(seed, source)
        content = kind(paper, spec)
        (folder / f"{name}.json").write_text(json.dumps(paper.gold), encoding="utf-8")
        if kind is latex:
            (folder / f"{name}.tex").write_text(content, encoding="utf-8")
            for _ in range(2):
                run(["pdflatex", "-interaction=batchmode", f"{name}.tex"], arguments.root, folder)
        else:
            (folder / f"{name}.fodt").write_text(content, encoding="utf-8")
            tagged = '{"UseTaggedPDF":{"type":"boolean","value":"%s"}}' % ("true" if spec.get("tagged") else "false")
            run(["soffice", "--headless", "--convert-to", "pdf:writer_pdf_Export:" + tagged, f"{name}.fodt"], arguments.root, folder)
        print(name)


def tokens(text):
    text = text.replace("ﬁ", "fi").replace("ﬂ", "fl")
    return re.findall(r"[a-z0-9]+", text.lower())


def plain(text):
    return "".join(tokens(text))


def read(classpath, files, rounds=1):
    command = ["java", "-Xmx2g", "-Djava.awt.headless=true", "-cp", classpath, str(Path(__file__).with_name("CleanedTextBench.java"))]
    out = subprocess.run([*command, str(rounds), *map(str, files)], check=True, stdout=subprocess.PIPE, text=True).stdout
    documents, name = {}, None
    for line in out.splitlines():
        kind, rest = line.split("\t", 1)
        if kind == "file":
            name, seconds = rest.rsplit("\t", 1)
            documents[name] = ([], float(seconds))
        else:
            documents[name][0].append((kind, rest))
    return documents


def judge(gold, segments):
    measured = [text for kind, text in segments if kind == "paragraph"]
    heads = collections.Counter(plain(text) for kind, text in segments if kind in ("heading", "title"))
    right_heads = collections.Counter(plain(text) for text in gold["heading"] + gold["title"])
    whole = {plain(text) for text in measured}
    running = collections.Counter(t for text in gold["paragraph"] for t in tokens(text))
    found = collections.Counter(t for text in measured for t in tokens(text))
    right = {plain(text) for text in gold["paragraph"]}
    return collections.Counter(
        whole=sum(plain(text) in whole for text in gold["paragraph"]), paragraphs=len(gold["paragraph"]),
        heads_right=sum((heads & right_heads).values()), heads_found=sum(heads.values()), heads=sum(right_heads.values()),
        kept=sum((running & found).values()), running=sum(running.values()),
        alien=sum((found - running).values()), measured=sum(found.values()),
        junk=sum(len(tokens(text)) < 4 and plain(text) not in right for text in measured))


def show(name, c):
    print(f"{name:24} whole {c['whole'] / max(1, c['paragraphs']):.3f}  headings P {c['heads_right'] / max(1, c['heads_found']):.3f} "
          f"R {c['heads_right'] / max(1, c['heads']):.3f}  kept {c['kept'] / max(1, c['running']):.4f}  "
          f"no running text {c['alien'] / max(1, c['measured']):.4f}  junk {c['junk']}")


def score(arguments):
    files = sorted(Path(arguments.folder).glob("*.pdf"))
    documents = read(arguments.classpath, files)
    total = collections.Counter()
    for path in files:
        counts = judge(json.loads(path.with_suffix(".json").read_text(encoding="utf-8")), documents[str(path)][0])
        total += counts
        show(path.stem, counts)
    show("all", total)


def liang(path):
    """TeX's patterns and exceptions, and a function that cuts words by them (Liang 1983)."""
    content = re.sub(r"%.*", "", Path(path).read_text(encoding="utf-8"))
    patterns, exceptions = {}, {}
    for word in re.search(r"\\patterns\{(.*?)\}", content, re.S).group(1).split():
        letters, points = "", [0]
        for c in word:
            if c.isdigit():
                points[-1] = int(c)
            else:
                letters += c
                points.append(0)
        patterns[letters] = points
    found = re.search(r"\\hyphenation\{(.*?)\}", content, re.S)
    for word in found.group(1).split() if found else []:
        cuts, at = [], 0
        for c in word:
            if c == "-":
                cuts.append(at)
            else:
                at += 1
        exceptions[word.replace("-", "")] = cuts

    def cuts(word):
        lower = word.lower()
        if lower in exceptions:
            return exceptions[lower]
        dotted = f".{lower}."
        points = [0] * (len(dotted) + 1)
        for i in range(len(dotted)):
            for j in range(i + 1, min(len(dotted), i + 12) + 1):
                for k, p in enumerate(patterns.get(dotted[i:j], ())):
                    points[i + k] = max(points[i + k], p)
        return [i - 1 for i in range(3, len(dotted) - 3) if points[i] % 2]

    return cuts


def wrapped(text, cuts, width, marks):
    """Lines of at most `width`; `marks` takes for each cut word whether its hyphen is its own."""
    lines, line = [], ""
    for word in text.split():
        while True:
            room = width - len(line) - (1 if line else 0)
            if len(word) <= room:
                line += (" " if line else "") + word
                break
            best = None
            for match in re.finditer(r"(?<=[A-Za-z])-(?=[A-Za-z])", word):
                if match.end() <= room:
                    best = (match.end(), match.end(), True)
            letters = re.fullmatch(r"([^A-Za-z]*)([A-Za-z]+)([^A-Za-z]*)", word)
            if letters and len(letters.group(2)) >= 5:
                for cut in cuts(letters.group(2)):
                    at = len(letters.group(1)) + cut
                    if at + 1 <= room:
                        best = (at, at, False)
            if best:
                piece = word[:best[0]] + ("" if best[2] else "-")
                marks.append((word, best[2]))
                lines.append((line + " " + piece).strip())
                word, line = word[best[1]:], ""
            else:
                if not line:
                    line = word
                    break
                lines.append(line)
                line = ""
    return lines + [line]


def hyphens(arguments):
    cuts = liang(arguments.patterns)
    folder = Path(arguments.folder)
    folder.mkdir(parents=True, exist_ok=True)
    truth = {}
    for path in sorted(Path(arguments.texts).rglob("*.txt")):
        marks, lines = [], []
        for paragraph in path.read_text(encoding="utf-8").split("\n"):
            if paragraph.strip():
                lines += wrapped(paragraph, cuts, 60, marks) + [""]
        out = folder / path.name
        out.write_text("\n".join(lines), encoding="utf-8")
        truth[str(out)] = marks
    counts = collections.Counter()
    wrong = collections.Counter()
    for name, (segments, _) in read(arguments.classpath, sorted(truth)).items():
        words = collections.Counter(w for _, text in segments for w in text.split())
        for word, hard in truth[name]:
            right = words[word] > 0
            counts[hard, right] += 1
            if not right:
                wrong[word, hard] += 1
    hard = counts[True, True] / max(1, counts[True, True] + counts[True, False])
    soft = counts[False, True] / max(1, counts[False, True] + counts[False, False])
    print(f"hard hyphens {counts[True, True] + counts[True, False]}, cut words {counts[False, True] + counts[False, False]}: "
          f"accuracy {(counts[True, True] + counts[False, True]) / sum(counts.values()):.4f}, balanced {(hard + soft) / 2:.4f}")
    print(wrong.most_common(40))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, call, names in (("make", make, ("texts", "folder")), ("score", score, ("folder", "classpath")),
                              ("hyphens", hyphens, ("texts", "patterns", "folder", "classpath"))):
        command = commands.add_parser(name)
        for argument in names:
            command.add_argument(argument)
        command.add_argument("--root", default="")
        command.set_defaults(call=call)
    arguments = parser.parse_args()
    arguments.call(arguments)


if __name__ == "__main__":
    main()
