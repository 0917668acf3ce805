# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

from lxml import etree


def parse_document(xml_text: bytes):
    parser = etree.XMLParser(resolve_entities=True)
    return etree.fromstring(xml_text, parser)
