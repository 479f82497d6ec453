#!/usr/bin/env python3
"""Times Parallax against bare CoreNLP, both in one run, and measures its memory.

    bench/bench.py essays FOLDER [--rounds N]   whole processes: CoreNLP's command line, Parallax
    bench/bench.py corpus FOLDER [--rounds N]   throughput: CoreNLP in one JVM, Parallax
    bench/bench.py memory FOLDER                peak resident set on a fifth, all, and five times all
    bench/bench.py analysis FOLDER              what comes after annotation: its share of the run, and
                                                how it grows when each text is cut into ten documents
    bench/bench.py reruns FOLDER                what a rerun costs beside the first run: nothing new, one
                                                text added, one removed; and again cut into ten documents
    bench/bench.py report FOLDER                the report of a thousand documents: time, memory, size, and
                                                how long Chromium takes to open it
    bench/bench.py topics FOLDER                do topics keep their ids when the last tenth of the texts is
                                                added; are they born for alien texts; what they cost
    bench/bench.py scale                        many small documents: time a document, memory, and what the
                                                work folder holds, with a word splitter in CoreNLP's place
    bench/bench.py cluster                      the same on a Flink cluster of this machine, with one slot and with
                                                two; objects in the work folder and the store, and memory of workers
    bench/bench.py entities FOLDER              labels and time of the entity models, CoreNLP's against ours,
                                                on 20,000 sentences

FOLDER holds cohort folders of .txt files. Machines differ and are noisy: quote the ratios.
Needs Python 3.9 with its standard library only, and a built Parallax (./parallax --version builds); scale
and cluster need the compiled tests, too (mvn test-compile), and cluster the class path that .ci/run lays down.
"""

import argparse
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
CONFIG = HOME / "pipelines" / "us-japan-2016-2024.yaml"
THREADS = "2"
CORENLP_HEAP = "-Xmx6g"


def class_path():
    return (HOME / "target" / "parallax.classpath").read_text().strip()


def measure(command, **options):
    """Wall seconds, CPU seconds, peak resident set in MiB and standard output of a command."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=errors, **options)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        code = os.waitstatus_to_exitcode(status)
        process.returncode = code
        output.seek(0)
        errors.seek(0)
        if code not in (0, 5):
            raise SystemExit(f"{command[:3]} ended with {code}:\n{errors.read().decode()[-3000:]}")
        return {
            "wall": wall,
            "cpu": usage.ru_utime + usage.ru_stime,
            "peak": usage.ru_maxrss / 1024,
            "output": output.read().decode(),
        }


def parallax(folder, output, options=(), **environment):
    command = [HOME / "parallax", "run", CONFIG, "--input", folder, "--output", output]
    command += ["--quiet", "--set", "cohorts=[]", "--set", f"execution.threads={THREADS}", *options]
    result = measure([str(part) for part in command], env={**os.environ, **environment})
    latest = Path(output) / "us-japan-2016-2024" / "latest"
    return {**result, "manifest": json.loads((latest / "run.json").read_text())}


def corenlp_command_line(folder, output):
    files = sorted(str(path) for path in Path(folder).rglob("*.txt"))
    listing = Path(output) / "files.txt"
    listing.write_text("\n".join(files) + "\n")
    command = ["java", CORENLP_HEAP, "-cp", class_path(), "edu.stanford.nlp.pipeline.StanfordCoreNLP"]
    command += ["-annotators", "tokenize,pos,lemma,ner,parse,sentiment", "-threads", THREADS]
    command += ["-outputFormat", "json", "-outputDirectory", str(output), "-filelist", str(listing)]
    return measure(command)


def bare_corenlp(folder):
    command = ["java", CORENLP_HEAP, "-cp", class_path(), str(HOME / "bench" / "BareCoreNlp.java")]
    result = measure([*command, str(folder), THREADS])
    return {**result, **json.loads(result["output"].strip().splitlines()[-1])}


def entities(folder):
    paths = f"{HOME / 'target' / 'parallax.jar'}:{class_path()}"
    command = ["java", "-Xmx3g", "-cp", paths, str(HOME / "bench" / "CompareEntities.java")]
    print(measure([*command, str(folder), "20000"])["output"].strip())


def in_scratch(action, *arguments):
    with tempfile.TemporaryDirectory() as scratch:
        return action(*arguments, scratch)


def row(name, values, unit):
    print(
        f"{name:<44}{min(values):>9.2f}{statistics.median(values):>9.2f}{max(values):>9.2f} {unit}"
    )


def header():
    print(f"{'':<44}{'min':>9}{'median':>9}{'max':>9}")


def essays(folder, rounds):
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(in_scratch(corenlp_command_line, folder)["wall"])
        ours.append(in_scratch(parallax, folder)["wall"])
    header()
    row("CoreNLP's command line, whole process", theirs, "s")
    row("Parallax, whole process", ours, "s")
    row("Parallax / CoreNLP, pair by pair", [b / a for a, b in zip(theirs, ours)], "")


def corpus(folder, rounds):
    """Parallax's fixed cost (start, models, a first document) is that of its shortest text alone."""
    shortest = min(folder.rglob("*.txt"), key=lambda path: path.stat().st_size)
    theirs, ours, walls = [], [], []
    for _ in range(rounds):
        bare = bare_corenlp(folder)
        fixed = in_scratch(parallax_on_one, folder, shortest)
        run = in_scratch(parallax, folder)
        theirs.append(bare["tokens"] / bare["annotate"])
        ours.append((tokens_of(run) - tokens_of(fixed)) / (run["wall"] - fixed["wall"]))
        walls.append(run["wall"] / bare["wall"])
    header()
    row("bare CoreNLP, models loaded", theirs, "tokens/s")
    row("Parallax, reading to writing, fixed cost off", ours, "tokens/s")
    row("throughput, Parallax / CoreNLP, by pairs", [b / a for a, b in zip(theirs, ours)], "")
    row("wall time of process, Parallax / CoreNLP", walls, "")


def tokens_of(run):
    return run["manifest"]["rows_by_table"]["tokens"]


def parallax_on_one(folder, file, scratch):
    copy_corpus(folder, [file], 1, Path(scratch) / "input")
    # The launcher would choose another compiler for so little text.
    options = {"PARALLAX_JAVA_OPTS": "-XX:TieredStopAtLevel=4"}
    return parallax(Path(scratch) / "input", Path(scratch) / "output", **options)


def memory(folder):
    files = sorted(Path(folder).rglob("*.txt"))
    for name, chosen, copies in (
        ("a fifth", files[::5], 1),
        ("all", files, 1),
        ("five times all, made distinct", files, 5),
    ):
        with tempfile.TemporaryDirectory() as scratch:
            copy_corpus(Path(folder), chosen, copies, Path(scratch) / "input")
            run = parallax(Path(scratch) / "input", Path(scratch) / "output")
            print(
                f"{name:<32}{len(chosen) * copies:>5} documents {tokens_of(run):>9,} tokens"
                f" {run['wall']:>8.1f} s {run['peak']:>7.0f} MiB",
                flush=True,
            )


def analysis(folder):
    """Seconds that threads work on each step of the graph, on the folder whole and cut in ten."""
    with tempfile.TemporaryDirectory() as scratch:
        cut_in_ten(folder, Path(scratch) / "pieces")
        whole = in_scratch(parallax, folder)
        pieces = in_scratch(parallax, Path(scratch) / "pieces")
    steps = whole["manifest"]["worker_seconds_by_step"]
    steps_of_pieces = pieces["manifest"]["worker_seconds_by_step"]
    print(f"{'':<16}{documents_of(whole):>12,}{documents_of(pieces):>12,} documents")
    for step in steps:
        print(f"{step:<16}{steps[step]:>12.2f}{steps_of_pieces[step]:>12.2f} s of work")
    print(f"{'whole process':<16}{whole['wall']:>12.2f}{pieces['wall']:>12.2f} s")
    first, second = (sum(s.values()) - s["annotate"] for s in (steps, steps_of_pieces))
    print(f"all but annotation, pieces / whole: {second / first:.2f}")


def reruns(folder):
    """The last text comes after the first run; the first one leaves at the end."""
    for name, lay in (("whole texts", copy_all), ("cut in ten", cut_in_ten)):
        with tempfile.TemporaryDirectory() as scratch:
            texts, output = Path(scratch) / "input", Path(scratch) / "output"
            lay(folder, texts)
            files = sorted(texts.rglob("*.txt"), key=lambda path: path.name)
            size = sum(path.stat().st_size for path in files)
            late = Path(scratch) / files[-1].name
            share = files[-1].stat().st_size / size
            shutil.move(files[-1], late)
            print(f"{name}: {len(files)} documents; the one added is {share:.1%} of the text")
            first = told("first run", parallax(texts, output), None)
            told("nothing new", parallax(texts, output), first)
            shutil.move(late, files[-1])
            told("one added", parallax(texts, output), first)
            files[0].unlink()
            told("one removed", parallax(texts, output), first)
            if lay is copy_all:
                same_as_full_run(texts, output)


def topic_run(folder, output, *options):
    """A run of the job, and the state of topics that it has left."""
    parallax(folder, output, options)
    name = next((o[5:] for o in options if str(o).startswith("name=")), "us-japan-2016-2024")
    latest = Path(output) / name / "latest"
    header, body = (latest / "topic-state.json").read_text().split("\n", 1)
    return {
        "manifest": json.loads((latest / "run.json").read_text()),
        "checksum": header,
        "state": json.loads(body),
    }


def weights(run):
    """Topic id to term to tokens."""
    terms = run["state"]["terms"]
    return {
        topic["id"]: {terms[t]: n for t, n in zip(topic["terms"], topic["counts"])}
        for topic in run["state"]["topics"]
    }


def cosine(a, b):
    product = sum(n * b.get(term, 0) for term, n in a.items())
    lengths = sum(n * n for n in a.values()) * sum(n * n for n in b.values())
    return product / lengths**0.5


def told_topics(name, run, before):
    """Ids that live on, and how like they are to what they were; without ids the nearest topics."""
    work = run["manifest"]["worker_seconds_by_step"]
    now, old = weights(run), weights(before) if before else {}
    kept = [cosine(old[i], now[i]) for i in old if i in now]
    line = f"{name:<22}{len(now):>4} topics {work['topics'] + work['terms']:>8.1f} s of work"
    if old:
        nearest = [max(cosine(a, b) for b in now.values()) for a in old.values()]
        line += f"  kept {len(kept)} of {len(old)}"
        line += f", mean similarity {statistics.mean(kept):.3f}" if kept else ""
        line += f"; to the nearest topic {statistics.mean(nearest):.3f}"
    print(line)
    for changed in ("born", "split", "merged", "died"):
        count = (run["manifest"]["changes"]["rows_by_kind"] or {}).get(f"topic_{changed}", 0)
        if count:
            print(f"{'':<22}{count:>4} {changed}")
    return run


def alien_texts(folder, count):
    """Texts in plain English about things that no other text names."""
    things = [a + b for a in ("bla", "dro", "fli", "gru", "kno", "pra") for b in ("mp", "zzle", "ndle", "nker")]
    folder.mkdir(parents=True, exist_ok=True)
    for text in range(count):
        lines = []
        for line in range(40):
            one, two, three = (things[(text * 7 + line * step) % len(things)] for step in (1, 5, 11))
            lines.append(f"The {one} that was seen with the {two} number {text * 100 + line} had a {three} of its own.")
        (folder / f"alien-{text:02}.txt").write_text("\n\n".join(lines[i] + " " + lines[i + 1] for i in range(0, 40, 2)))


def topics(folder):
    with tempfile.TemporaryDirectory() as scratch:
        texts, output, late = (Path(scratch) / name for name in ("input", "output", "late"))
        copy_all(folder, texts)
        files = sorted(texts.rglob("*.txt"), key=lambda path: path.name)
        last = files[-max(1, len(files) * 7 // 65) :]
        late.mkdir()
        for file in last:
            shutil.move(file, late / file.name)
        first = told_topics(f"first {len(files) - len(last)}", topic_run(texts, output), None)
        for file in last:
            shutil.move(late / file.name, file)
        told_topics(f"and {len(last)} more", topic_run(texts, output), first)
        cold = told_topics("plain refit", topic_run(texts, output, "--topic-state", "none"), first)
        renamed = Path(scratch) / "renamed"
        for number, file in enumerate(reversed(files)):
            place = renamed / file.parent.name / f"{number:03}.txt"
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, place)
        other = topic_run(renamed, output, "--set", "name=renamed")
        print(f"{'other file names':<22}{'the same topics' if other['checksum'] == cold['checksum'] else 'OTHER TOPICS'}")
        alien_texts(files[0].parent, 20)
        told_topics("and 20 alien texts", topic_run(texts, output), cold)
        work = first["manifest"]["worker_seconds_by_step"]
        print(f"topics / annotation of the first run: {(work['topics'] + work['terms']) / work['annotate']:.2f}")


def told(name, run, first):
    is_new = first is None or run["manifest"]["run_id"] != first["manifest"]["run_id"]
    made = run["manifest"]["store"]["counts"]["annotations"]["made"] if is_new else 0
    part = "" if first is None else f" {run['wall'] / first['wall']:>8.1%} of the first"
    print(f"  {name:<16}{run['wall']:>8.2f} s, annotated {made:>4}{part}", flush=True)
    return run


def same_as_full_run(texts, output):
    """Table by table, but for changes, which speaks of the run before."""
    with tempfile.TemporaryDirectory() as scratch:
        latest = Path(output) / "us-japan-2016-2024" / "latest"
        inherited = latest / "inherited-topic-state.json"
        options = ["--topic-state", inherited if inherited.exists() else "none"]
        full = parallax(texts, scratch, options)["manifest"]["tables"]
        rerun = json.loads((latest / "run.json").read_text())["tables"]
    hashes = [
        {file["path"]: file["sha256"] for file in tables if file["table"] != "changes"}
        for tables in (full, rerun)
    ]
    print(f"  {len(hashes[0])} tables, same bytes as a full run: {hashes[0] == hashes[1]}")


def copy_all(folder, target):
    copy_corpus(folder, sorted(folder.rglob("*.txt")), 1, target)


def documents_of(run):
    return run["manifest"]["rows_by_table"]["documents"]


def report(folder, documents=1000):
    """The texts are cut up until there are so many documents, and annotated: a whole run."""
    with tempfile.TemporaryDirectory() as scratch:
        texts, output = Path(scratch) / "input", Path(scratch) / "output"
        files = len(list(folder.rglob("*.txt")))
        cut(folder, texts, -(-documents // files))
        print(f"{files} texts cut into {len(list(texts.rglob('*.txt')))} documents")
        parallax(texts, output)
        latest = output / "us-japan-2016-2024" / "latest"
        made = measure([str(HOME / "parallax"), "report", str(latest)])
        page = (latest / "report.html").resolve()
        print(f"made in {made['wall']:.1f} s, peak {made['peak']:.0f} MiB, {page.stat().st_size / 1e6:.1f} MB")
        print(f"opened in {opening_millis(page)} ms")


def opening_millis(page):
    """What the page itself says, from the start of its loading to its last picture; none without a browser."""
    if shutil.which("chromium") is None:
        return None
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page.as_uri()]
    found = re.search(r'data-millis="(\d+)"', measure(command)["output"])
    return int(found.group(1)) if found else None


def cut_in_ten(folder, target):
    cut(folder, target, 10)


def cut(folder, target, most):
    """Lines are paragraphs here; a text of fewer lines than pieces gives fewer pieces."""
    for file in sorted(folder.rglob("*.txt")):
        lines = [line for line in file.read_bytes().split(b"\n") if line.strip()]
        pieces = min(most, len(lines))
        for piece in range(pieces):
            part = lines[piece * len(lines) // pieces : (piece + 1) * len(lines) // pieces]
            path = target / file.relative_to(folder).with_name(f"{file.stem}-{piece}.txt")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"\n\n".join(part) + b"\n")


def copy_corpus(folder, files, copies, target):
    """Copies made distinct by a number behind every hundredth word, lest they count as equal."""
    for copy in range(copies):
        for file in files:
            path = target / file.relative_to(folder)
            path = path.with_name(f"{path.stem}-{copy}.txt")
            path.parent.mkdir(parents=True, exist_ok=True)
            if copy == 0:
                shutil.copy(file, path)
            else:
                path.write_bytes(numbered(file.read_bytes(), copy))


def numbered(text, copy):
    words = text.split(b" ")
    return b" ".join(w + (b" %d" % copy if i % 100 == 99 else b"") for i, w in enumerate(words))


SIZES = (300, 1200, 5000, 20000)


def scale(sizes=SIZES, heap="-Xmx2g"):
    """One row a size; the last column should stay near 1 from 1,200 documents on."""
    base = None
    print(f"{'documents':>10}{'wall s':>9}{'cpu s':>8}{'ms a document':>15}{'peak MiB':>10}{'files':>7}{'bytes':>8}  of the work folder, a document")
    for size in sizes:
        with tempfile.TemporaryDirectory() as scratch:
            small_documents(Path(scratch) / "input", size)
            run = word_parallax(Path(scratch), heap)
        work = run["manifest"]["work"]
        each = 1000 * run["wall"] / size
        base = each if size == 1200 else base
        share = f"  {each / base:.2f} of 1,200" if base else ""
        print(
            f"{size:>10,}{run['wall']:>9.1f}{run['cpu']:>8.1f}{each:>15.2f}{run['peak']:>10.0f}"
            f"{work['files'] / size:>7.1f}{work['bytes'] / size:>8.0f}{share}",
            flush=True,
        )


def cluster():
    """One row a size and a number of slots; each is a cluster of its own, which has loaded nothing before."""
    jars = Path(HOME / "target" / "bench.classpath")
    subprocess.run(["mvn", "-q", "dependency:build-classpath", f"-Dmdep.outputFile={jars}"], cwd=HOME, check=True)
    path = f"{HOME / 'target' / 'classes'}:{HOME / 'target' / 'test-classes'}:{jars.read_text().strip()}"
    base = None
    print(f"{'documents':>10}{'managers':>10}{'slots':>7}{'seconds':>9}{'ms a document':>15}{'worker MiB':>12}{'work':>6}{'store':>7}  objects")
    for size, managers, slots in [(1200, 1, 1), (1200, 1, 2)] + [(size, 2, 1) for size in SIZES[1:]]:
        with tempfile.TemporaryDirectory() as scratch:
            small_documents(Path(scratch) / "input", size)
            command = ["java", "-Xmx1g", "-Dfile.encoding=UTF-8", "-Dsun.net.httpserver.nodelay=true", "-cp", path]
            command += ["dev.parallax.cluster.ClusterScale", str(Path(scratch) / "input"), str(Path(scratch) / "rest")]
            run = json.loads(measure(command + [str(managers), str(slots)], cwd=HOME)["output"].splitlines()[-1])
        each = 1000 * run["seconds"] / size
        base = each if (size, managers) == (1200, 2) else base
        share = f"  {each / base:.2f} of 1,200" if base else ""
        print(
            f"{size:>10,}{managers:>10}{slots:>7}{run['seconds']:>9.1f}{each:>15.2f}{run['worker_mib']:>12}"
            f"{run['work_files']:>6}{run['stored']:>7}{share}",
            flush=True,
        )


def word_parallax(scratch, heap):
    """The whole job with an annotator that parts words at blanks, so that all else is what is timed."""
    config = scratch / "scale.yaml"
    config.write_text("version: 1\nname: scale\n")
    path = f"{HOME / 'target' / 'classes'}:{HOME / 'target' / 'test-classes'}:{class_path()}"
    command = ["java", heap, "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8", "-cp", path]
    command += ["dev.parallax.cli.WordParallax", "run", str(config), "--quiet"]
    command += ["--input", str(scratch / "input"), "--output", str(scratch / "output")]
    command += ["--set", "topics.find=false", "--set", f"execution.threads={THREADS}"]
    result = measure(command)
    latest = scratch / "output" / "scale" / "latest"
    return {**result, "manifest": json.loads((latest / "run.json").read_text())}


def small_documents(folder, count):
    """Texts of 100 words each, in two cohorts, whose words are as unequally frequent as words are."""
    draw = random.Random(1)
    words = [f"{a}{b}{c}" for a in ("st", "br", "m", "t", "pl", "g") for b in ("a", "ea", "o", "ou", "i") for c in ("nt", "rk", "ll", "se", "m", "ck", "wn", "de")]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    frame = "the ministers of {} and {} said that the {} of the {} would be kept by the {} in the {} ".split(" ")
    for number in range(count):
        path = folder / ("2016" if number % 2 else "2024") / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = []
        while len(text) < 100:
            drawn = iter(draw.choices(words, weights, k=6))
            text += [next(drawn) if word == "{}" else word for word in frame if word]
        path.write_text(" ".join(text[:100]) + f" of witness number {number}.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=["essays", "corpus", "memory", "analysis", "reruns", "report", "topics",
                                         "scale", "cluster", "entities"])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    once = {"memory": memory, "analysis": analysis, "reruns": reruns, "report": report,
            "topics": topics, "entities": entities}
    if arguments.what == "scale":
        scale()
    elif arguments.what == "cluster":
        cluster()
    elif arguments.folder is None:
        parser.error(f"{arguments.what} needs a folder")
    elif arguments.what in once:
        once[arguments.what](arguments.folder)
    else:
        {"essays": essays, "corpus": corpus}[arguments.what](arguments.folder, arguments.rounds)


if __name__ == "__main__":
    main()
