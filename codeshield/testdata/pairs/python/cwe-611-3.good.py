# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import xml.sax

def parse_feed(stream, handler):
    parser = xml.sax.make_parser()
    parser.setContentHandler(handler)
    parser.setFeature(xml.sax.handler.feature_external_ges, False)
    parser.parse(stream)
