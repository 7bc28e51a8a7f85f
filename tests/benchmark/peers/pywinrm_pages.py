# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""Enumerates Win32_Demo by pywinrm and keeps each answer as it came, in files of a folder that the job names."""

import json
import re
import sys
import time
import uuid
from pathlib import Path

from pywinrm_client import protocol

ENVELOPE = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"
 xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"
 xmlns:n="http://schemas.xmlsoap.org/ws/2004/09/enumeration"><s:Header><a:To>http://computer/wsman</a:To>
<w:ResourceURI>http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Demo</w:ResourceURI>
<a:ReplyTo><a:Address>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>
<a:Action>http://schemas.xmlsoap.org/ws/2004/09/enumeration/%s</a:Action><a:MessageID>uuid:%s</a:MessageID>
<w:MaxEnvelopeSize>512000</w:MaxEnvelopeSize><w:OperationTimeout>PT60S</w:OperationTimeout></s:Header>
<s:Body>%s</s:Body></s:Envelope>"""
FIRST = "<n:Enumerate><w:OptimizeEnumeration/><w:MaxElements>100</w:MaxElements></n:Enumerate>"
NEXT = "<n:Pull><n:EnumerationContext>%s</n:EnumerationContext><n:MaxElements>100</n:MaxElements></n:Pull>"
CONTEXT = re.compile(rb"EnumerationContext[^>]*>([^<]+)<")


def pages(client):
    message = ENVELOPE % ("Enumerate", uuid.uuid4(), FIRST)
    while message:
        page = client.transport.send_message(message)
        page = page if isinstance(page, bytes) else page.encode()
        yield page
        context = CONTEXT.search(page)
        is_last = b"EndOfSequence" in page
        message = None if is_last or not context else ENVELOPE % ("Pull", uuid.uuid4(), NEXT % context[1].decode())


def main():
    job = json.loads(sys.stdin.readline())
    started = time.monotonic()
    for number, page in enumerate(pages(protocol(job, job["computers"][0]))):
        Path(job["folder"], "page%05d.xml" % number).write_bytes(page)
    print(json.dumps({"seconds": time.monotonic() - started, "failures": 0}))


if __name__ == "__main__":
    main()
