from lxml import etree

def find_user(xml_text, name, password):
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    doc = etree.fromstring(xml_text, parser)
    hits = doc.xpath("/users/user[name=$n and password=$p]", n=name, p=password)
    return hits[0] if hits else None
