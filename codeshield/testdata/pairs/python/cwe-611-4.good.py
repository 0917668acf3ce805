from lxml import etree


def invoice_total(xml_bytes: bytes) -> float:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(xml_bytes, parser)
    return sum(float(n.text) for n in root.iter("amount"))
