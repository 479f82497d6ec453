#!/usr/bin/env python3
"""Says how easy the house is to move into: hops, reach, comments, names that mean two things.

    python3 bench/house.py [CHECKOUT]

Counts top-level types of src/main/java. A file uses a type where it names it, outside of comments
and strings, and either stands in the type's package or imports it. Reach is all files that are found
by following uses from a type, those of its own room (see ROOTS) and all of them.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

# The type that a room is entered by, and the room.
ROOTS = {"dev.parallax.compare.CohortComparison": "dev.parallax.compare",
         "dev.parallax.corpus.clean.Cleaner": "dev.parallax.corpus.clean"}

FEW_LINES = 25

NOT_CODE = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|/\*(?:.|\n)*?\*/|//[^\n]*')
NAME = re.compile(r"\b[A-Z]\w*")
IMPORT = re.compile(r"^import (?:static )?(dev\.parallax\.[\w.]+);", re.M)


class SourceFile:
    """One file of Java: what it is called, what it names, how long it is."""

    def __init__(self, path, root):
        text = path.read_text(encoding="utf-8")
        self.name = path.stem
        self.package = ".".join(path.parent.relative_to(root).parts)
        self.line_comments = 0
        code = NOT_CODE.sub(self._without, text)
        body = re.sub(r"^(?:import|package) [^;]+;", "", code, flags=re.M)
        self.lines = sum(1 for line in body.splitlines() if line.strip())
        self.names = set(NAME.findall(body))
        self.imports = {i for found in IMPORT.findall(text) for i in self._types(found)}

    def _without(self, match):
        part = match.group()
        if part.startswith("//"):
            self.line_comments += 1
        return "" if part[0] == "/" else '""'

    @staticmethod
    def _types(found):
        """The type of an import, static or of a nested type."""
        parts = found.split(".")
        first = next((i for i, part in enumerate(parts) if part[0].isupper()), len(parts))
        return [".".join(parts[: first + 1])]

    @property
    def full_name(self):
        return f"{self.package}.{self.name}"


def uses(files):
    """Full name of a type to the full names of the types that its file uses."""
    of_package = defaultdict(set)
    for file in files:
        of_package[file.package].add(file.name)
    known = {file.full_name for file in files}
    return {
        file.full_name: {
            f"{file.package}.{name}" for name in file.names & of_package[file.package]
        }.union(i for i in file.imports if i in known) - {file.full_name}
        for file in files
    }


def reach(used, start):
    seen, open_types = {start}, [start]
    while open_types:
        for next_type in used[open_types.pop()] - seen:
            seen.add(next_type)
            open_types.append(next_type)
    return seen - {start}


def figures(checkout):
    root = checkout / "src/main/java"
    files = [SourceFile(path, root) for path in sorted(root.rglob("*.java"))
             if path.stem != "package-info"]
    used = uses(files)
    users = defaultdict(set)
    for user, types in used.items():
        for each in types:
            users[each].add(user)
    one = [file for file in files if len(users[file.full_name]) == 1]
    few = [file for file in one if file.lines <= FEW_LINES]
    places = defaultdict(set)
    for file in files:
        places[file.name].add(file.package)
    twice = {name: packages for name, packages in places.items() if len(packages) > 1}
    code = sum(file.lines for file in files)
    comments = sum(file.line_comments for file in files)
    yield f"types                      {len(files)} in {len({file.package for file in files})} packages"
    yield f"types with one user        {len(one)}, of them {len(few)} of {FEW_LINES} lines of code or fewer"
    yield f"types that no type uses    {sum(1 for file in files if not users[file.full_name])}"
    for start, room in ROOTS.items():
        found = reach(used, start)
        own = sum(1 for each in found if each.startswith(room + "."))
        yield f"reach of {start.split('.')[-1]:<17} {own} in its room, {len(found)} in all"
    yield f"line comments              {comments} in {code} lines of code: one in {code / comments:.0f}"
    yield f"names used twice           {len(twice)}: {', '.join(sorted(twice))}"
    yield "of few lines and one user:"
    for file in sorted(few, key=lambda file: file.full_name):
        yield f"  {file.full_name} ({file.lines}) <- {next(iter(users[file.full_name])).split('.')[-1]}"
    yield "that no type uses:"
    for file in files:
        if not users[file.full_name]:
            yield f"  {file.full_name}"


if __name__ == "__main__":
    for line in figures(Path(sys.argv[1] if len(sys.argv) > 1 else ".")):
        print(line)
