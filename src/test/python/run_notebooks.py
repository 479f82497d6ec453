"""Executes the notebooks from top to bottom on a run; nothing is written."""

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

os.environ["PARALLAX_RUN"] = str(Path(sys.argv[1]).resolve())
notebooks = sorted(Path("notebooks").glob("*.ipynb"))
for path in notebooks:
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    print(path.name)
print(len(notebooks), "notebooks")
