#!/usr/bin/env python3
"""Annotates the same texts in unlike processes, and tells whether any bit of any row differs.

    bench/reproducible.py FOLDER [--documents N] [--parser parallax|corenlp]

Processes differ in how objects hash by identity, threads, order of documents, locale, time zone and
charset, and each of three documents is annotated alone. FOLDER holds .txt files at any depth; N of them,
spread evenly, are taken. Ends with 1 where anything differs. Needs Python 3.9 and a built Parallax.
"""

import argparse
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
HASHING = "-XX:+UnlockExperimentalVMOptions -XX:hashCode={}"
# name, flags of Java, threads, seed that shuffles
PROCESSES = [
    ("identity hash by thread-local random", HASHING.format(5), 1, 0),
    ("by random numbers, 2 threads", HASHING.format(0), 2, 0),
    ("by address, 4 threads, shuffled", HASHING.format(1), 4, 1),
    ("by raw address, shuffled", HASHING.format(4), 1, 2),
    ("counted, 2 threads, shuffled", HASHING.format(3), 2, 3),
    ("Turkish", "-Duser.language=tr -Duser.country=TR", 2, 4),
    ("Arabic digits, Kiritimati", "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati", 1, 0),
    ("German, Latin-1", "-Duser.language=de -Duser.country=DE -Dfile.encoding=ISO-8859-1", 2, 0),
    ("quick compiler only", "-XX:TieredStopAtLevel=1", 2, 0),
]


def class_path():
    jar = HOME / "target" / "parallax.jar"
    return f"{jar}:{(HOME / 'target' / 'parallax.classpath').read_text().strip()}"


def digests(folder, parser, documents, flags, threads, seed):
    command = ["java", "-Xmx3g", *flags.split(), "-cp", class_path()]
    command += [HOME / "bench" / "AnnotationDigests.java", folder, threads, seed, parser, *documents]
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, check=True)
    pairs = (line.split(" ", 1) for line in done.stdout.decode().splitlines())
    return {document: digest for digest, document in pairs}


def chosen(folder, count):
    texts = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.txt"))
    return texts if not count else texts[:: max(1, len(texts) // count)][:count]


def compare(name, expected, found):
    unlike = sorted(document for document in found if found[document] != expected[document])
    print(f"{'differs' if unlike else 'same':<9}{len(found):>4} documents: {name} {' '.join(unlike)}", flush=True)
    return not unlike


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--documents", type=int, default=0)
    arguments.add_argument("--parser", choices=["parallax", "corenlp"], default="parallax")
    options = arguments.parse_args()
    documents = chosen(options.folder, options.documents)
    expected = digests(options.folder, options.parser, documents, *PROCESSES[0][1:])
    print(f"         {len(documents):>4} documents: {PROCESSES[0][0]}", flush=True)
    same = True
    for name, *process in PROCESSES[1:]:
        same &= compare(name, expected, digests(options.folder, options.parser, documents, *process))
    for document in documents[:: max(1, len(documents) // 3)][:3]:
        alone = digests(options.folder, options.parser, [document], "", 1, 0)
        same &= compare("alone", expected, alone)
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
