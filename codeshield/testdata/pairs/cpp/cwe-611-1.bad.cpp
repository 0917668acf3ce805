#include <libxml/parser.h>
#include <string>

xmlDocPtr parseDocument(const std::string& xml) {
    return xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "doc.xml", nullptr, XML_PARSE_NOENT | XML_PARSE_DTDLOAD);
}
