#!/usr/bin/env python3
"""usage: readable_truth.py FROM TO   copies the truth of the files whose format Yandu reads"""
import json
import pathlib
import shutil
import sys

READ = (".txt", ".md", ".html", ".htm", ".docx")
source, target = map(pathlib.Path, sys.argv[1:])
target.mkdir(parents=True)
for truth in sorted(source.glob("*.json")):
    if json.loads(truth.read_text(encoding="utf-8"))["file"].lower().endswith(READ):
        shutil.copy(truth, target)
print(f"{len(list(target.iterdir()))} of {len(list(source.glob('*.json')))} files")
