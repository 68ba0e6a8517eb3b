#!/usr/bin/env python3
"""Says how many bytes of a built command are the locales' data: python3 Scripts/locales/size.py [SEED]"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
binary = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "bin/seed").read_bytes()
total = 0
for path in sorted((ROOT / "Sources/SeedGeneration/Locales/Data").glob("*.swift")):
    for text in re.findall(r'#"""\n(.*?)\n"""#', path.read_text(), re.S):
        if (data := text.encode()) in binary:
            total += len(data)
        else:
            print("not in the command:", path.name)
print(f"{total:,} bytes of locales in a command of {len(binary):,}")
