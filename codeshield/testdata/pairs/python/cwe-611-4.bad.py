from lxml import etree


def invoice_total(xml_bytes: bytes) -> float:
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(xml_bytes, parser)
    return sum(float(n.text) for n in root.iter("amount"))
