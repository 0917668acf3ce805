import xml.etree.ElementTree as ET
from lxml import etree


def phone_of(xml_path: str, surname: str):
    tree = etree.parse(xml_path)
    hits = tree.xpath("//contact[surname='" + surname + "']/phone/text()")
    return hits[0] if hits else None
