from lxml import etree

def find_user(xml_text, name, password):
    doc = etree.fromstring(xml_text)
    expr = "/users/user[name='%s' and password='%s']" % (name, password)
    hits = doc.xpath(expr)
    return hits[0] if hits else None
