# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""Reads the pages of an enumeration as a program on pywinrm would: ElementTree, and a dictionary for each item."""

import json
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

ITEMS = ".//{http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd}Items", \
        ".//{http://schemas.xmlsoap.org/ws/2004/09/enumeration}Items"


def rows_of(page):
    root = ET.fromstring(page)
    for name in ITEMS:
        for items in root.iterfind(name):
            for item in items:
                yield {field.tag.rsplit("}", 1)[-1]: field.text for field in item}


def main():
    job = json.loads(sys.stdin.readline())
    pages = [path.read_bytes() for path in sorted(Path(job["folder"]).glob("page*.xml"))]
    started = time.monotonic()
    rows = [row for page in pages for row in rows_of(page)]
    print(json.dumps({"seconds": time.monotonic() - started, "failures": 0, "items": len(rows)}))


if __name__ == "__main__":
    main()
